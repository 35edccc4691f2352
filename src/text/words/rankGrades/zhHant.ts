import { zh } from '../spacing';
import type { RankGradesWords } from './en';

/** Words of indicators as grades in Chinese, Traditional characters. */
export const rankGrades: RankGradesWords = {
  title: (name, n, of) => zh`${name}得 A 最多：已知的${of}項指標中有${n}項`,
  titleShared: (n, _, as) => zh`${n}個對象並列得 A 最多：各${as}項`,
  titleSorted: (_, n, of, indicator) => zh`「${indicator}」：數值已知的${of}個對象中有${n}個得 A`,
  titleFirst: (sorted, name) => zh`${sorted}，${name}居首`,
  titlePillar: (pillar, name, n, of) => zh`「${pillar}」：${name}得 A 最多，已知的${of}項指標中有${n}項`,
  titlePillarShared: (pillar, n, _, as) => zh`「${pillar}」：${n}個對象並列得 A 最多，各${as}項`,
  titleNone: '各項指標表現如何？',
  subtitle: (index, units, kind, indicators, date) =>
    zh`${index}：每項指標按已知數值的五等分評為 A 至 E，不計總分；${units}${kind}，${indicators}，${date}`,
  note: 'A：優於五分之四的已知數值所不超過的數值；B、C、D 依次為五分之三、五分之二、五分之一；其餘為 E。數值相同者取較低的等級，因此許多對象共有的數值不會得 A。',
  noteMissing: '–：未知，不等於 E。',
  noteNone: '=：已知數值不足五個或全部相同，不評等級。',
  noteReported: '空心格：報告數字。',
  few: (shown, of, pillars) =>
    zh`畫出${of}項指標中的${shown}項（${pillars}）。要看其他支柱，請在上方選擇按它排序；表中列有全部。`,
  more: (shown, of) => zh`只畫出${of}行中的${shown}行；表中列有全部。`,
  grade: (grade) => zh`等級${grade}`,
  cell: (unit, indicator, grade, value) =>
    zh`${unit}，${indicator}：${grade}${value === '' ? '' : `，${value}`}`,
  notKnown: '未知',
  notGraded: '不評等級',
  cut: (value) => zh`高於${value}`,
  cutBelow: (value) => zh`低於${value}`,
  columns: { id: 'Id', name: '名稱' },
  columnOf: { grade: (name) => zh`${name}：等級` },
};
