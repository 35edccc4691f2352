import { zh } from '../spacing';
import type { ReportCheckWords } from './en';

const meant = (suggestion: string, known: string) =>
  suggestion === '' ? zh`；请从这些中选用：${known}` : zh`；是否想写“${suggestion}”？`;

const expected: Readonly<Record<string, string>> = {
  text: '一段文字，或按语言（en、zh-Hans、zh-Hant）分列的文字',
  list: '列表',
  block: '标题（heading）、段落（text）或图（figure）',
  options: '按名称列出的选项',
  'yes-no': 'true 或 false',
  level: '1 或 2',
};

/** 报告的文字、文件和导出前检查的简体中文词语。 */
export const reportChecks: ReportCheckWords = {
  newReport: (day) => zh`${day}的报告`,
  place: { line: (line) => zh`第${line}行`, join: '，', colon: '：' },
  problems: {
    syntax: (message) => zh`既不是 YAML，也不是 JSON：${message}`,
    'not-a-report': '这不是报告；请写明 title、language 和 blocks',
    missing: (key) => zh`缺少“${key}”，请补上`,
    'unknown-key': (value, known, suggestion) => zh`这里没有“${value}”${meant(suggestion, known)}`,
    'wrong-type': (kind) => zh`此处应为${expected[kind] ?? kind}`,
    'unknown-word': (value, known, suggestion) => zh`“${value}”无法识别${meant(suggestion, known)}`,
    'unknown-view': (value, known, suggestion) => zh`没有名为“${value}”的视图${meant(suggestion, known)}`,
    'unquoted-brace': '以花括号开头的文字须加引号',
    'block-kind': (found, known) =>
      found === ''
        ? zh`每一块须有${known}之一，这一块都没有`
        : zh`每一块只能有${known}之一，这一块有${found}`,
    'no-blocks': '报告是空的，请至少写一块内容',
    'bad-id': (id) => zh`“${id}”不能作为 id；请用字母、数字、- 和 _，最多 60 个`,
    'same-id': (id) => zh`有几块内容的 id 都是“${id}”，请分别命名`,
    'unknown-placeholder': (value, known, suggestion) =>
      zh`{${value}}没有对应的内容（花括号写作 {{）${meant(suggestion, known)}`,
  },
  faults: {
    'not-ours': '这个文件不是智库国际化图谱的报告。',
    damaged: '这个报告文件已损坏，没有打开任何内容。',
    'newer-version': '这份报告由更新的版本保存，须用该版本打开。',
    'too-large': '这个文件远大于一份报告可能的大小。',
    problems: '这份报告的定义无法读取：',
  },
  checks: {
    complete: '所有图都有标题、单位、日期和来源',
    'not-drawn': (number, reason) => zh`图${number}无法绘制：${reason}`,
    'no-title': (number) => zh`图${number}没有标题`,
    'no-unit': (number) => zh`图${number}没有说明统计的是什么`,
    'no-date': (number) => zh`图${number}没有说明数据日期`,
    'no-source': (number) => zh`图${number}没有写明来源`,
    'low-evidence': (number, share) =>
      zh`图${number}所报告的内容只有${share}有据可查；请在图注中说明：写上“{evidence}”，绘制时会填入这一比例`,
    'low-evidence-said': (number, share) => zh`图${number}所报告的内容只有${share}有据可查，图注已说明`,
    'evidence-shown': '每幅图所报告的内容至少一半有据可查',
    'refused-state': (number, key, value) =>
      zh`图${number}要求的“${value}”（${key}）在数据中没有，显示的是通常的选择`,
    'frozen-older': (number, date, present) => zh`图${number}已冻结，数据截至${date}；现有数据截至${present}`,
    'sample-data': '数据是示例，请勿发表这些图',
    'no-sample-data': '没有使用示例数据',
    'no-report-title': '报告没有标题',
    'no-figures': '报告里没有图',
    'no-caption': (number) => zh`图${number}没有图注`,
    'empty-heading': '有一个标题没有文字',
    'empty-paragraph': '有一个段落没有文字',
    'heading-alone': (heading) => zh`标题“${heading}”下没有内容`,
    'other-language': (words, language) => zh`“${words}”没有${language}文字，采用了另一种语言`,
    'unknown-placeholder': (name) => zh`{${name}}没有对应的内容，将照原样写出`,
    fits: '所有文字都放得下',
    'too-tall': (number, size) =>
      zh`图${number}的文字和图形在${size}里放不下；请选更大的宽度，或少显示一些内容`,
    'too-wide': (number, words) => zh`图${number}中的“${words}”比图还宽`,
    'missing-glyphs': (characters) => zh`没有字体包含这些字符：${characters}`,
    sizes: { page: '页面', column: '栏', slide: '幻灯片', square: '方形' },
    languages: { en: '英文', 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文' },
  },
};
