import type { ProblemWords } from './codes';

const things: Readonly<Record<string, string>> = {
  sources: '来源',
  countries: '国家或地区',
  country_groups: '国家组',
  provinces: '省级行政区',
  cities: '城市',
  organisations: '机构',
  alliances: '联盟',
  conference_series: '会议系列',
  conferences: '会议',
  agreements: '协议',
  activities: '活动',
  indicators: '指标',
  rankings: '排名',
  nodes: '节点',
};

const thing = (table: string) => things[table] ?? `${table} 中的行`;
const nearest = (suggestion: string | null) => (suggestion ? `；最接近的是“${suggestion}”` : '');
const instead = (suggestion: string | null) => (suggestion ? `；应写作“${suggestion}”` : '');
const list = (items: string) => items.split(' | ').join('、');

/** Problems in Chinese, Simplified characters. */
export const zhHans: ProblemWords = {
  things,
  sentences: {
    'not-utf8': ({ encoding, line }) =>
      `文本不是 UTF-8 编码（第 ${line} 行），看来是 ${encoding}；请另存为 UTF-8`,
    'damaged-utf8': ({ line }) => `第 ${line} 行含有不属于 UTF-8 的字节；请重新另存为 UTF-8`,
    binary: ({ line }) => `第 ${line} 行含有零字节，不是文本文件；请另存为 UTF-8 编码的 CSV`,
    'empty-file': () => '文件为空；至少需要标题行',
    delimiter: ({ found }) => `单元格以 ${found} 分隔；请改用逗号`,
    'unclosed-quote': () => '引号没有闭合；请在值末补上 "，值内的 " 要写两次',
    'stray-quote': () => '带引号的值内又有引号；请写两次（""）',
    'too-few-cells': ({ expected, found }) => `只有 ${found} 个单元格，标题行有 ${expected} 个；请补上逗号`,
    'too-many-cells': ({ expected, found }) =>
      `有 ${found} 个单元格，标题行只有 ${expected} 个；含逗号的值请加引号`,
    'unnamed-column': ({ position }) => `第 ${position} 列有值但没有列名；请命名或删去`,
    'duplicate-column': () => '此列出现两次；请只留一列',
    'unknown-column': ({ suggestion }) =>
      suggestion ? `未知的列；最接近的是“${suggestion}”` : '未知的列，未读入；请删去或写入“note”',
    'missing-column': () => '缺少必需的列；请补上',
    spaces: ({ value }) => `“${value}”前后的空格已略去；请删去`,
    'lost-character': ({ value }) => `“${value}”含有先前转换时丢失的字符；请重新输入`,

    'invalid-json': ({ line }) => `不是有效的 JSON${line === null ? '' : `（第 ${line} 行）`}；请改正`,
    'invalid-descriptor': () => '没有描述数据包；应是含有“resources”列表的对象',
    'resource-path': ({ resource }) => `资源“${resource}”没有单一路径；请给出一个 CSV 文件的路径`,
    'path-outside': ({ resource, path }) => `“${resource}”的路径“${path}”指向数据包之外；请使用包内路径`,
    'file-missing': ({ resource, path }) => `“${resource}”的文件“${path}”不存在；请补上文件或删去该项`,
    'unknown-table': ({ name, suggestion }) =>
      suggestion
        ? `没有名为“${name}”的表；最接近的是“${suggestion}”`
        : `没有名为“${name}”的表，文件未读入；请改名或删去`,
    'unknown-names': ({ name, tables, suggestion }) =>
      `不能替换“${name}”的名称${suggestion ? nearest(suggestion) : `；可用的表：${list(tables)}`}`,
    'no-tables': () => '数据包中没有已知的表；至少需要一个，例如 organisations.csv',
    'closing-date': ({ value }) => `截止日期“${value}”不是具体日期；应写作 2026-12-31`,

    required: () => '此处必须有值',
    'not-integer': ({ value, suggestion }) => `“${value}”不是整数${instead(suggestion)}`,
    'not-number': ({ value, suggestion }) => `“${value}”不是数字${instead(suggestion)}`,
    'not-allowed': ({ value, allowed, suggestion }) =>
      `不允许“${value}”${suggestion ? nearest(suggestion) : `；可用的值：${list(allowed)}`}`,
    pattern: ({ value, pattern }) => `“${value}”不符合格式 ${pattern}`,
    'below-minimum': ({ value, minimum }) => `${value} 低于最小值 ${minimum}`,
    'not-above': ({ value, limit }) => `${value} 不大于 ${limit}；应写大于 ${limit} 的数字`,
    'above-maximum': ({ value, maximum }) => `${value} 高于最大值 ${maximum}`,
    'not-date': ({ value, suggestion }) =>
      `“${value}”不是日期${instead(suggestion) || '；应写作 2015、2015-10 或 2015-10-28，不详则留空'}`,
    'duplicate-key': ({ columns, value, earlier }) =>
      `${columns}“${value}”已见于第 ${earlier} 行；只能出现一次`,

    'unknown-key': ({ table, value, suggestion }) => `没有${thing(table)}“${value}”${nearest(suggestion)}`,
    'missing-table': ({ table }) => `缺少表“${table}”或无法读取，此列未经检查；请补上 ${table}.csv`,
    'country-retired': ({ value, until, successors }) =>
      `代码“${value}”自 ${until} 年起不再使用；请用后继代码：${list(successors)}`,
    'country-form': ({ value, suggestion }) => `“${value}”不是 ISO 3166-1 三字母代码；应写作“${suggestion}”`,

    reversed: ({ from, to, fromColumn }) => `${to} 早于 ${fromColumn} ${from}；请对调或改正`,
    overlap: ({ key, earlier }) => `“${key}”与第 ${earlier} 行的时段重叠；前一段应在后一段开始前结束`,
    'possible-overlap': ({ key, earlier }) =>
      `“${key}”可能与第 ${earlier} 行是同一时段，因为起始日期不详；请补上起始日期或只留一行`,
    'before-founded': ({ alliance, value, founded }) =>
      `始于 ${value}，早于“${alliance}”的成立（${founded}）；请改正其一`,
    'after-ended': ({ alliance, value, ended }) =>
      `始于 ${value}，晚于“${alliance}”的终止（${ended}）；请改正其一`,
    'after-closing': ({ value, closing }) => `${value} 晚于数据包的截止日期 ${closing}；请改正或推后截止日期`,
    cycle: ({ path }) => `上级关系成环（${path}）；请去掉其一`,
    'likely-duplicate': ({ value, other, otherKey, earlier }) =>
      `“${value}”可能就是“${other}”（${otherKey}，第 ${earlier} 行）；请合并，或在 identity_notes 中注明分立`,
    'coordinate-alone': ({ missing }) => `${missing} 为空；两个坐标应同时给出或同时留空`,
    'coordinates-swapped': ({ country }) => `经纬度似乎颠倒：对调后该地位于 ${country}`,
    'coordinates-far': ({ country, kilometres }) =>
      `该地距 ${country} 中部 ${kilometres} 公里；请改正坐标或国家代码`,
    'title-is-address': ({ value }) => `标题“${value}”是网址；请写出网页或文章的标题`,

    'index-definition': ({ problem }) => problem,
    'index-question': ({ node, question, unit, suggestion }) =>
      `节点“${node}”所问的“${question}”，记录无法为“${unit}”类单位作答${nearest(suggestion)}`,
    'index-twice': ({ id, other }) => `${other} 中也有指数“${id}”；请为每个指数取不同的标识`,
  },
};
