import { zh } from '../spacing';
import type { RankGradesWords } from './en';

/** Words of indicators as grades in Chinese, Simplified characters. */
export const rankGrades: RankGradesWords = {
  title: (name, n, of) => zh`${name}得 A 最多：已知的${of}项指标中有${n}项`,
  titleShared: (n, _, as) => zh`${n}个对象并列得 A 最多：各${as}项`,
  titleSorted: (_, n, of, indicator) => zh`“${indicator}”：数值已知的${of}个对象中有${n}个得 A`,
  titleFirst: (sorted, name) => zh`${sorted}，${name}居首`,
  titlePillar: (pillar, name, n, of) => zh`“${pillar}”：${name}得 A 最多，已知的${of}项指标中有${n}项`,
  titlePillarShared: (pillar, n, _, as) => zh`“${pillar}”：${n}个对象并列得 A 最多，各${as}项`,
  titleNone: '各项指标表现如何？',
  subtitle: (index, units, kind, indicators, date) =>
    zh`${index}：每项指标按已知数值的五等分评为 A 至 E，不计总分；${units}${kind}，${indicators}，${date}`,
  note: 'A：优于五分之四的已知数值所不超过的数值；B、C、D 依次为五分之三、五分之二、五分之一；其余为 E。数值相同者取较低的等级，因此许多对象共有的数值不会得 A。',
  noteMissing: '–：未知，不等于 E。',
  noteNone: '=：已知数值不足五个或全部相同，不评等级。',
  noteReported: '空心格：报告数字。',
  few: (shown, of, pillars) =>
    zh`画出${of}项指标中的${shown}项（${pillars}）。要看其他支柱，请在上方选择按它排序；表中列有全部。`,
  more: (shown, of) => zh`只画出${of}行中的${shown}行；表中列有全部。`,
  grade: (grade) => zh`等级${grade}`,
  cell: (unit, indicator, grade, value) =>
    zh`${unit}，${indicator}：${grade}${value === '' ? '' : `，${value}`}`,
  notKnown: '未知',
  notGraded: '不评等级',
  cut: (value) => zh`高于${value}`,
  cutBelow: (value) => zh`低于${value}`,
  columns: { id: 'Id', name: '名称' },
  columnOf: { grade: (name) => zh`${name}：等级` },
};
