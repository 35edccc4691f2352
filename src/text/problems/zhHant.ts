import type { ProblemWords } from './codes';

const things: Readonly<Record<string, string>> = {
  sources: '來源',
  countries: '國家或地區',
  country_groups: '國家組',
  provinces: '省級行政區',
  cities: '城市',
  organisations: '機構',
  alliances: '聯盟',
  conference_series: '會議系列',
  conferences: '會議',
  agreements: '協議',
  activities: '活動',
  indicators: '指標',
  rankings: '排名',
  nodes: '節點',
};

const thing = (table: string) => things[table] ?? `${table} 中的列`;
const nearest = (suggestion: string | null) => (suggestion ? `；最接近的是「${suggestion}」` : '');
const instead = (suggestion: string | null) => (suggestion ? `；應寫作「${suggestion}」` : '');
const list = (items: string) => items.split(' | ').join('、');

/** Problems in Chinese, Traditional characters (a table's row is 列, its column 欄). */
export const zhHant: ProblemWords = {
  things,
  sentences: {
    'not-utf8': ({ encoding, line }) =>
      `文字不是 UTF-8 編碼（第 ${line} 行），看來是 ${encoding}；請另存為 UTF-8`,
    'damaged-utf8': ({ line }) => `第 ${line} 行含有不屬於 UTF-8 的位元組；請重新另存為 UTF-8`,
    binary: ({ line }) => `第 ${line} 行含有零位元組，不是文字檔；請另存為 UTF-8 編碼的 CSV`,
    'empty-file': () => '檔案是空的；至少需要標題列',
    delimiter: ({ found }) => `儲存格以 ${found} 分隔；請改用逗號`,
    'unclosed-quote': () => '引號沒有閉合；請在值末補上 "，值內的 " 要寫兩次',
    'stray-quote': () => '帶引號的值內又有引號；請寫兩次（""）',
    'too-few-cells': ({ expected, found }) => `只有 ${found} 個儲存格，標題列有 ${expected} 個；請補上逗號`,
    'too-many-cells': ({ expected, found }) =>
      `有 ${found} 個儲存格，標題列只有 ${expected} 個；含逗號的值請加引號`,
    'unnamed-column': ({ position }) => `第 ${position} 欄有值但沒有欄名；請命名或刪去`,
    'duplicate-column': () => '此欄出現兩次；請只留一欄',
    'unknown-column': ({ suggestion }) =>
      suggestion ? `未知的欄；最接近的是「${suggestion}」` : '未知的欄，未讀入；請刪去或寫入「note」',
    'missing-column': () => '缺少必需的欄；請補上',
    spaces: ({ value }) => `「${value}」前後的空格已略去；請刪去`,
    'lost-character': ({ value }) => `「${value}」含有先前轉換時遺失的字元；請重新輸入`,

    'invalid-json': ({ line }) => `不是有效的 JSON${line === null ? '' : `（第 ${line} 行）`}；請改正`,
    'invalid-descriptor': () => '沒有描述資料包；應是含有「resources」清單的物件',
    'resource-path': ({ resource }) => `資源「${resource}」沒有單一路徑；請給出一個 CSV 檔的路徑`,
    'path-outside': ({ resource, path }) => `「${resource}」的路徑「${path}」指向資料包之外；請使用包內路徑`,
    'file-missing': ({ resource, path }) => `「${resource}」的檔案「${path}」不存在；請補上檔案或刪去該項`,
    'unknown-table': ({ name, suggestion }) =>
      suggestion
        ? `沒有名為「${name}」的表；最接近的是「${suggestion}」`
        : `沒有名為「${name}」的表，檔案未讀入；請改名或刪去`,
    'unknown-names': ({ name, tables, suggestion }) =>
      `不能替換「${name}」的名稱${suggestion ? nearest(suggestion) : `；可用的表：${list(tables)}`}`,
    'no-tables': () => '資料包中沒有已知的表；至少需要一個，例如 organisations.csv',
    'closing-date': ({ value }) => `截止日期「${value}」不是具體日期；應寫作 2026-12-31`,

    required: () => '此處必須有值',
    'not-integer': ({ value, suggestion }) => `「${value}」不是整數${instead(suggestion)}`,
    'not-number': ({ value, suggestion }) => `「${value}」不是數字${instead(suggestion)}`,
    'not-allowed': ({ value, allowed, suggestion }) =>
      `不允許「${value}」${suggestion ? nearest(suggestion) : `；可用的值：${list(allowed)}`}`,
    pattern: ({ value, pattern }) => `「${value}」不符合格式 ${pattern}`,
    'below-minimum': ({ value, minimum }) => `${value} 低於最小值 ${minimum}`,
    'not-above': ({ value, limit }) => `${value} 不大於 ${limit}；應寫大於 ${limit} 的數字`,
    'above-maximum': ({ value, maximum }) => `${value} 高於最大值 ${maximum}`,
    'not-date': ({ value, suggestion }) =>
      `「${value}」不是日期${instead(suggestion) || '；應寫作 2015、2015-10 或 2015-10-28，不詳則留空'}`,
    'duplicate-key': ({ columns, value, earlier }) =>
      `${columns}「${value}」已見於第 ${earlier} 列；只能出現一次`,

    'unknown-key': ({ table, value, suggestion }) => `沒有${thing(table)}「${value}」${nearest(suggestion)}`,
    'missing-table': ({ table }) => `缺少表「${table}」或無法讀取，此欄未經檢查；請補上 ${table}.csv`,
    'country-retired': ({ value, until, successors }) =>
      `代碼「${value}」自 ${until} 年起不再使用；請用後繼代碼：${list(successors)}`,
    'country-form': ({ value, suggestion }) =>
      `「${value}」不是 ISO 3166-1 三字母代碼；應寫作「${suggestion}」`,

    reversed: ({ from, to, fromColumn }) => `${to} 早於 ${fromColumn} ${from}；請對調或改正`,
    overlap: ({ key, earlier }) => `「${key}」與第 ${earlier} 列的時段重疊；前一段應在後一段開始前結束`,
    'possible-overlap': ({ key, earlier }) =>
      `「${key}」可能與第 ${earlier} 列是同一時段，因為起始日期不詳；請補上起始日期或只留一列`,
    'before-founded': ({ alliance, value, founded }) =>
      `始於 ${value}，早於「${alliance}」的成立（${founded}）；請改正其一`,
    'after-ended': ({ alliance, value, ended }) =>
      `始於 ${value}，晚於「${alliance}」的終止（${ended}）；請改正其一`,
    'after-closing': ({ value, closing }) => `${value} 晚於資料包的截止日期 ${closing}；請改正或延後截止日期`,
    cycle: ({ path }) => `上級關係成環（${path}）；請去掉其一`,
    'likely-duplicate': ({ value, other, otherKey, earlier }) =>
      `「${value}」可能就是「${other}」（${otherKey}，第 ${earlier} 列）；請合併，或在 identity_notes 中註明分立`,
    'coordinate-alone': ({ missing }) => `${missing} 為空；兩個座標應同時給出或同時留空`,
    'coordinates-swapped': ({ country }) => `經緯度似乎顛倒：對調後該地位於 ${country}`,
    'coordinates-far': ({ country, kilometres }) =>
      `該地距 ${country} 中部 ${kilometres} 公里；請改正座標或國家代碼`,
    'title-is-address': ({ value }) => `標題「${value}」是網址；請寫出網頁或文章的標題`,

    'index-definition': ({ problem }) => problem,
    'index-question': ({ node, question, unit, suggestion }) =>
      `節點「${node}」所問的「${question}」，記錄無法為「${unit}」類單位作答${nearest(suggestion)}`,
    'index-twice': ({ id, other }) => `${other} 中也有指數「${id}」；請為每個指數取不同的標識`,
  },
};
