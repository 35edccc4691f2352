import { zh } from '../spacing';
import type { IndexProblemWords } from './en';

const meant = (suggestion: string) => (suggestion ? `；是否指「${suggestion}」？` : '');
const meantOrOneOf = (suggestion: string, known: string) =>
  suggestion ? meant(suggestion) : `；請用下列之一：${list(known)}`;
const list = (items: string) => String(items).split(' | ').join('、');

const expected: Readonly<Record<string, string>> = {
  text: '一段文字',
  number: '一個數',
  share: '0 到 1 之間的數',
  notNegative: '不小於 0 的數',
  aboveZero: '大於 0 的數',
  wholeNumber: '不小於 0 的整數',
  notZero: '不等於 0 的數（若要用 0，請改用「geometric」）',
  direction: '1（越多越好）或 -1（越少越好）',
  trueOrFalse: 'true 或 false',
  object: '花括號中的物件',
  list: '方括號中的列表',
  pair: '由兩個陣列成的列表',
};

const faults: Readonly<Record<string, string>> = {
  negative: '此方法不接受小於 0 的值，而其中有一個',
  zero: '每個值都須佔有最低份額，而其中有一個值為 0',
  'no-spread': '所有值都相同',
  'too-few-rows': '各項數值齊全的對象不足三個',
  'no-correlation': '任何兩個指標之間都沒有相關',
  shares: '最低份額高於最高份額',
  'not-a-sum': '它的定義是一個總和，因此該節點須用算術平均來彙總',
  'no-solution': '線性規劃沒有得出結果',
};

/** Words in Chinese, Traditional characters, on what is wrong with an index. */
export const indexProblems: IndexProblemWords = {
  place: {
    node: (id) => `「${id}」`,
    period: (period) => zh`時期${period}`,
    row: (row) => zh`第${row}行`,
    join: '，',
    colon: '：',
  },
  sentences: {
    'not-an-object': '定義不是 JSON 物件；請以 { 開頭，並給出列表「nodes」',
    'no-nodes': '沒有節點；請給出包含指數、支柱和指標的列表',
    'missing-field': '缺少此欄位；請補上',
    'wrong-value': (value, kind) => zh`此處應為${expected[kind] ?? kind}；現在的值：${value}`,
    'unknown-field': (suggestion) => `沒有這個欄位${meant(suggestion)}`,
    'unknown-word': (value, known, suggestion) => zh`無法識別${value}${meantOrOneOf(suggestion, known)}`,
    'duplicate-node': '多個節點使用此標識；請使每個節點的標識各不相同',
    'no-root': '沒有根節點；請去掉指數本身的 parent',
    'several-roots': (roots) => `多個節點沒有上級：${list(roots)}；只有指數本身可以沒有`,
    'unknown-parent': (value, suggestion) => `沒有節點「${value}」${meant(suggestion)}`,
    cycle: (path) => `節點成了自己的上級：${String(path).split(' | ').join('、')}`,
    'too-deep': (levels, most) => zh`從指數到此節點共有${levels}層，最多可有${most}層；請減少層數`,
    'empty-group': '此節點沒有下級，也不是指標；請在其下加入節點，給它一列數值，或將其刪除',
    'ignored-field': '只有指標才有此欄位，因此不予採用；請刪除',
    'zero-weights': '其下級的權重之和為 0；請至少給一個大於 0 的權重',
    'missing-setting': (method, setting) => `「${method}」需要「${setting}」；請補上`,
    'equal-limits': (value) => zh`兩端界限都是${value}；請給出一低一高兩個值`,
    'limits-not-positive': (low, high) => zh`取對數要求界限大於 0，而這裡是${low}和${high}`,
    'range-not-increasing': (low, high) => zh`從${low}到${high}沒有上升；請先寫較低的一端`,
    'share-limits': (least, greatest, siblings) =>
      siblings === ''
        ? zh`份額不能從${least}到${greatest}；請給出 0 到 1 之間的兩個數，較低者在前`
        : zh`${siblings}個在${least}到${greatest}之間的份額無法合計為 1，因此各份額相等；請放寬限制`,
    'unknown-set': (value, known, suggestion) =>
      `沒有名為「${value}」的權重組${meantOrOneOf(suggestion, known)}`,
    'unknown-node': (value, suggestion) => `沒有節點「${value}」${meant(suggestion)}`,
    'panel-only': (method) => `「${method}」需要隨時間變化的數值；請在「time」中給出時期所在的列`,
    'no-rows': '沒有資料行；請為每個對象給出一行',
    'no-header': '數值為空；請以標題行開頭',
    separator: (separator) =>
      `各列以${separator === '\t' ? '製表符' : `「${separator}」`}分隔；請改用逗號分隔`,
    'unit-column': (column) => `「${column}」是第一列，而第一列是對象的名稱；請在其前加一列名稱`,
    'missing-column': (column, suggestion, found) =>
      `數值中沒有「${column}」一列${suggestion ? `；最接近的是「${suggestion}」` : found ? `；請補上（現有各列：${list(found)}）` : '；請補上'}`,
    'duplicate-column': '此列出現兩次；請保留一列',
    'unused-column': '定義中沒有這個名稱的節點，因此不採用此列的數字',
    'cell-count': (found, wanted) => zh`有${found}個單元格，而標題行有${wanted}個`,
    'not-a-number': (value) => `「${value}」不是數字；若不知道，請留空`,
    'not-finite': (value) => `「${value}」不能用於計算；若不知道，請留空`,
    'too-large': (value) => zh`${value}太大，無法計算；請改用更大的計量單位或其他彙總方法`,
    'empty-unit': '第一列中缺少對象',
    'empty-period': '缺少時期',
    'duplicate-unit': (earlier) => zh`此對象已在第${earlier}行出現；請保留其中一行`,
    'no-values': '沒有一個對象有數值，因此該指標不計入任何對象',
    'zero-denominator': (column) => `作為除數的「${column}」為 0`,
    'no-spread': (value, method) =>
      zh`所有已知的值都是${value}，「${method}」無法形成尺度；請去掉該指標，或給出固定界限`,
    'zero-maximum': (value) => zh`最大值是${value}；「fraction-of-max」要求它大於 0`,
    'not-above-zero': (value, method) =>
      method === 'fraction-of-max'
        ? zh`最小值是${value}；越少越好時，「fraction-of-max」要求各值大於 0`
        : zh`「${method}」平均要求各值大於 0，而此值是${value}；請標準化到如 1 至 100 的範圍，或改用算術平均`,
    'below-zero': (value) => zh`冪平均要求各值不小於 0，而此值是${value}`,
    'unknown-reference': (value, suggestion) => `沒有名為「${value}」的對象${meant(suggestion)}`,
    'reference-not-known': '此對象是參照對象，而其數值未知',
    'reference-is-lowest': '此對象是參照對象，而它的值最低，因此沒有可比的距離',
    'target-is-end': (target) => zh`目標值${target}就是計算距離的起點；請給出更遠的目標`,
    'weights-not-defined': (method, fault) => `「${method}」在此無法得出權重：${faults[fault] ?? fault}`,
  },
};
