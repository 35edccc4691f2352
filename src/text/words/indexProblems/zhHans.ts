import { zh } from '../spacing';
import type { IndexProblemWords } from './en';

const meant = (suggestion: string) => (suggestion ? `；是否指“${suggestion}”？` : '');
const meantOrOneOf = (suggestion: string, known: string) =>
  suggestion ? meant(suggestion) : `；请用下列之一：${list(known)}`;
const list = (items: string) => String(items).split(' | ').join('、');

const expected: Readonly<Record<string, string>> = {
  text: '一段文字',
  number: '一个数',
  share: '0 到 1 之间的数',
  notNegative: '不小于 0 的数',
  aboveZero: '大于 0 的数',
  wholeNumber: '不小于 0 的整数',
  notZero: '不等于 0 的数（若要用 0，请改用“geometric”）',
  direction: '1（越多越好）或 -1（越少越好）',
  trueOrFalse: 'true 或 false',
  object: '花括号中的对象',
  list: '方括号中的列表',
  pair: '由两个数组成的列表',
};

const faults: Readonly<Record<string, string>> = {
  negative: '此方法不接受小于 0 的值，而其中有一个',
  zero: '每个值都须占有最低份额，而其中有一个值为 0',
  'no-spread': '所有值都相同',
  'too-few-rows': '各项数值齐全的对象不足三个',
  'no-correlation': '任何两个指标之间都没有相关',
  shares: '最低份额高于最高份额',
  'not-a-sum': '它的定义是一个总和，因此该节点须用算术平均来汇总',
  'no-solution': '线性规划没有得出结果',
};

/** Words in Chinese, Simplified characters, on what is wrong with an index. */
export const indexProblems: IndexProblemWords = {
  place: {
    node: (id) => `“${id}”`,
    period: (period) => zh`时期${period}`,
    row: (row) => zh`第${row}行`,
    join: '，',
    colon: '：',
  },
  sentences: {
    'not-an-object': '定义不是 JSON 对象；请以 { 开头，并给出列表“nodes”',
    'no-nodes': '没有节点；请给出包含指数、支柱和指标的列表',
    'missing-field': '缺少此字段；请补上',
    'wrong-value': (value, kind) => zh`此处应为${expected[kind] ?? kind}；现在的值：${value}`,
    'unknown-field': (suggestion) => `没有这个字段${meant(suggestion)}`,
    'unknown-word': (value, known, suggestion) => zh`无法识别${value}${meantOrOneOf(suggestion, known)}`,
    'duplicate-node': '多个节点使用此标识；请使每个节点的标识各不相同',
    'no-root': '没有根节点；请去掉指数本身的 parent',
    'several-roots': (roots) => `多个节点没有上级：${list(roots)}；只有指数本身可以没有`,
    'unknown-parent': (value, suggestion) => `没有节点“${value}”${meant(suggestion)}`,
    cycle: (path) => `节点成了自己的上级：${String(path).split(' | ').join('、')}`,
    'too-deep': (levels, most) => zh`从指数到此节点共有${levels}层，最多可有${most}层；请减少层数`,
    'empty-group': '此节点没有下级，也不是指标；请在其下加入节点，给它一列数值，或将其删除',
    'ignored-field': '只有指标才有此字段，因此不予采用；请删除',
    'zero-weights': '其下级的权重之和为 0；请至少给一个大于 0 的权重',
    'missing-setting': (method, setting) => `“${method}”需要“${setting}”；请补上`,
    'equal-limits': (value) => zh`两端界限都是${value}；请给出一低一高两个值`,
    'limits-not-positive': (low, high) => zh`取对数要求界限大于 0，而这里是${low}和${high}`,
    'range-not-increasing': (low, high) => zh`从${low}到${high}没有上升；请先写较低的一端`,
    'share-limits': (least, greatest, siblings) =>
      siblings === ''
        ? zh`份额不能从${least}到${greatest}；请给出 0 到 1 之间的两个数，较低者在前`
        : zh`${siblings}个在${least}到${greatest}之间的份额无法合计为 1，因此各份额相等；请放宽限制`,
    'unknown-set': (value, known, suggestion) =>
      `没有名为“${value}”的权重组${meantOrOneOf(suggestion, known)}`,
    'unknown-node': (value, suggestion) => `没有节点“${value}”${meant(suggestion)}`,
    'panel-only': (method) => `“${method}”需要随时间变化的数值；请在“time”中给出时期所在的列`,
    'no-rows': '没有数据行；请为每个对象给出一行',
    'no-header': '数值为空；请以标题行开头',
    separator: (separator) => `各列以${separator === '\t' ? '制表符' : `“${separator}”`}分隔；请改用逗号分隔`,
    'unit-column': (column) => `“${column}”是第一列，而第一列是对象的名称；请在其前加一列名称`,
    'missing-column': (column, suggestion, found) =>
      `数值中没有“${column}”一列${suggestion ? `；最接近的是“${suggestion}”` : found ? `；请补上（现有各列：${list(found)}）` : '；请补上'}`,
    'duplicate-column': '此列出现两次；请保留一列',
    'unused-column': '定义中没有这个名称的节点，因此不采用此列的数字',
    'cell-count': (found, wanted) => zh`有${found}个单元格，而标题行有${wanted}个`,
    'not-a-number': (value) => `“${value}”不是数字；若不知道，请留空`,
    'not-finite': (value) => `“${value}”不能用于计算；若不知道，请留空`,
    'too-large': (value) => zh`${value}太大，无法计算；请改用更大的计量单位或其他汇总方法`,
    'empty-unit': '第一列中缺少对象',
    'empty-period': '缺少时期',
    'duplicate-unit': (earlier) => zh`此对象已在第${earlier}行出现；请保留其中一行`,
    'no-values': '没有一个对象有数值，因此该指标不计入任何对象',
    'zero-denominator': (column) => `作为除数的“${column}”为 0`,
    'no-spread': (value, method) =>
      zh`所有已知的值都是${value}，“${method}”无法形成尺度；请去掉该指标，或给出固定界限`,
    'zero-maximum': (value) => zh`最大值是${value}；“fraction-of-max”要求它大于 0`,
    'not-above-zero': (value, method) =>
      method === 'fraction-of-max'
        ? zh`最小值是${value}；越少越好时，“fraction-of-max”要求各值大于 0`
        : zh`“${method}”平均要求各值大于 0，而此值是${value}；请标准化到如 1 至 100 的范围，或改用算术平均`,
    'below-zero': (value) => zh`幂平均要求各值不小于 0，而此值是${value}`,
    'unknown-reference': (value, suggestion) => `没有名为“${value}”的对象${meant(suggestion)}`,
    'reference-not-known': '此对象是参照对象，而其数值未知',
    'reference-is-lowest': '此对象是参照对象，而它的值最低，因此没有可比的距离',
    'target-is-end': (target) => zh`目标值${target}就是计算距离的起点；请给出更远的目标`,
    'weights-not-defined': (method, fault) => `“${method}”在此无法得出权重：${faults[fault] ?? fault}`,
  },
};
