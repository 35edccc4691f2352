import { zh } from '../spacing';
import type { ReportCheckWords } from './en';

const meant = (suggestion: string, known: string) =>
  suggestion === '' ? zh`；請從這些中選用：${known}` : zh`；是否想寫「${suggestion}」？`;

const expected: Readonly<Record<string, string>> = {
  text: '一段文字，或按語言（en、zh-Hans、zh-Hant）分列的文字',
  list: '列表',
  block: '標題（heading）、段落（text）或圖（figure）',
  options: '按名稱列出的選項',
  'yes-no': 'true 或 false',
  level: '1 或 2',
};

/** 報告的文字、檔案和匯出前檢查的繁體中文詞語。 */
export const reportChecks: ReportCheckWords = {
  newReport: (day) => zh`${day}的報告`,
  place: { line: (line) => zh`第${line}行`, join: '，', colon: '：' },
  problems: {
    syntax: (message) => zh`既不是 YAML，也不是 JSON：${message}`,
    'not-a-report': '這不是報告；請寫明 title、language 和 blocks',
    missing: (key) => zh`缺少「${key}」，請補上`,
    'unknown-key': (value, known, suggestion) => zh`這裡沒有「${value}」${meant(suggestion, known)}`,
    'wrong-type': (kind) => zh`此處應為${expected[kind] ?? kind}`,
    'unknown-word': (value, known, suggestion) => zh`「${value}」無法識別${meant(suggestion, known)}`,
    'unknown-view': (value, known, suggestion) => zh`沒有名為「${value}」的檢視${meant(suggestion, known)}`,
    'unquoted-brace': '以花括號開頭的文字須加引號',
    'block-kind': (found, known) =>
      found === ''
        ? zh`每一塊須有${known}之一，這一塊都沒有`
        : zh`每一塊只能有${known}之一，這一塊有${found}`,
    'no-blocks': '報告是空的，請至少寫一塊內容',
    'bad-id': (id) => zh`「${id}」不能作為 id；請用字母、數字、- 和 _，最多 60 個`,
    'same-id': (id) => zh`有幾塊內容的 id 都是「${id}」，請分別命名`,
    'unknown-placeholder': (value, known, suggestion) =>
      zh`{${value}}沒有對應的內容（花括號寫作 {{）${meant(suggestion, known)}`,
  },
  faults: {
    'not-ours': '這個檔案不是智庫國際化圖譜的報告。',
    damaged: '這個報告檔案已損壞，沒有開啟任何內容。',
    'newer-version': '這份報告由更新的版本儲存，須用該版本開啟。',
    'too-large': '這個檔案遠大於一份報告可能的大小。',
    problems: '這份報告的定義無法讀取：',
  },
  checks: {
    complete: '所有圖都有標題、單位、日期和來源',
    'not-drawn': (number, reason) => zh`圖${number}無法繪製：${reason}`,
    'no-title': (number) => zh`圖${number}沒有標題`,
    'no-unit': (number) => zh`圖${number}沒有說明統計的是什麼`,
    'no-date': (number) => zh`圖${number}沒有說明資料日期`,
    'no-source': (number) => zh`圖${number}沒有寫明來源`,
    'low-evidence': (number, share) =>
      zh`圖${number}所報告的內容只有${share}有據可查；請在圖註中說明：寫上「{evidence}」，繪製時會填入這一比例`,
    'low-evidence-said': (number, share) => zh`圖${number}所報告的內容只有${share}有據可查，圖註已說明`,
    'evidence-shown': '每幅圖所報告的內容至少一半有據可查',
    'refused-state': (number, key, value) =>
      zh`圖${number}要求的「${value}」（${key}）在資料中沒有，顯示的是通常的選擇`,
    'frozen-older': (number, date, present) => zh`圖${number}已凍結，資料截至${date}；現有資料截至${present}`,
    'sample-data': '資料是示例，請勿發表這些圖',
    'no-sample-data': '沒有使用示例資料',
    'no-report-title': '報告沒有標題',
    'no-figures': '報告裡沒有圖',
    'no-caption': (number) => zh`圖${number}沒有圖註`,
    'empty-heading': '有一個標題沒有文字',
    'empty-paragraph': '有一個段落沒有文字',
    'heading-alone': (heading) => zh`標題「${heading}」下沒有內容`,
    'other-language': (words, language) => zh`「${words}」沒有${language}文字，採用了另一種語言`,
    'unknown-placeholder': (name) => zh`{${name}}沒有對應的內容，將照原樣寫出`,
    fits: '所有文字都放得下',
    'too-tall': (number, size) =>
      zh`圖${number}的文字和圖形在${size}裡放不下；請選更大的寬度，或少顯示一些內容`,
    'too-wide': (number, words) => zh`圖${number}中的「${words}」比圖還寬`,
    'missing-glyphs': (characters) => zh`沒有字型包含這些字元：${characters}`,
    sizes: { page: '頁面', column: '欄', slide: '投影片', square: '方形' },
    languages: { en: '英文', 'zh-Hans': '簡體中文', 'zh-Hant': '繁體中文' },
  },
};
