import { zh } from '../spacing';
import type { OverlapWords } from './en';

/** Words of what alliances share in Chinese, Simplified characters. */
export const overlap: OverlapWords = {
  shared: '共有',
  measures: { members: '成员', countries: '国家和地区' },
  form: '显示方式',
  forms: { combinations: '组合', matrix: '矩阵', list: '名单' },
  date: '日期',
  counted: {
    members: (_, text) => zh`${text}个成员`,
    countries: (_, text) => zh`${text}个国家和地区`,
  },
  titleFew: {
    members: (shared, all) => zh`少数成员同属其中多个联盟：${all}个中有${shared}个`,
    countries: (shared, all) => zh`少数国家和地区在其中多个联盟有成员：${all}个中有${shared}个`,
  },
  titleMany: {
    members: (shared, all) => zh`多数成员同属其中多个联盟：${all}个中有${shared}个`,
    countries: (shared, all) => zh`多数国家和地区在其中多个联盟有成员：${all}个中有${shared}个`,
  },
  titleSome: {
    members: (shared, all) => zh`${all}个成员中有${shared}个同属其中多个联盟`,
    countries: (shared, all) => zh`${all}个国家和地区中有${shared}个在其中多个联盟有成员`,
  },
  titleNone: {
    members: (all) => zh`${all}个具名成员中没有一个同属其中多个联盟`,
    countries: (all) => zh`${all}个国家和地区中没有一个在其中多个联盟有具名成员`,
  },
  titleNoneCertain: {
    members: (all) => zh`${all}个在该日期确定的成员中没有一个同属其中多个联盟`,
    countries: (all) => zh`${all}个国家和地区中没有一个在其中多个联盟有该日期确定的成员`,
  },
  titleQuestion: {
    members: '这些联盟有哪些共同成员？',
    countries: '哪些国家和地区在其中多个联盟有成员？',
  },
  titlePair: (a, b, jaccard) => zh`${a}与${b}重叠最多：Jaccard 系数${jaccard}`,
  subtitleCombinations: {
    members: (date) => zh`具名成员数，按所属联盟的确切组合，${date}`,
    countries: (date) => zh`具名成员所在国家和地区数，按联盟的确切组合，${date}`,
  },
  subtitleMatrix: {
    members: (date) =>
      zh`两个联盟具名成员的 Jaccard 系数：共同成员数除以至少属于其一的成员数；对角线为具名成员数；${date}`,
    countries: (date) =>
      zh`两个联盟具名成员所在国家和地区的 Jaccard 系数：共同数除以至少见于其一的数目；对角线为国家和地区数；${date}`,
  },
  subtitleList: {
    members: (date) => zh`同属两个以上联盟的成员，附来源所载的加入日期，${date}`,
    countries: (date) => zh`在两个以上联盟有成员的国家和地区，附来源所载的最早加入日期，${date}`,
  },
  noteIndex: '只计有记录具名的成员；未有记录的成员可能使系数升高或降低。',
  noteLargest: (n, all) => zh`该日期有具名成员的${all}个联盟中，比较具名成员最多的${n}个。`,
  noteEmpty: (names) => zh`该日期没有具名成员：${names}。`,
  noteLowerBound: '只计有记录具名的成员，因此各数均为下限。',
  notePossible: (_, text) => zh`另有${text}个在该日期或许属于其中：来源所载日期过于笼统，无法判断。`,
  noteLeftOut: (most, names) => zh`最多比较${most}个联盟；未列入：${names}。`,
  noteColumns: (_, combinations, items) =>
    zh`另有${combinations}个组合（合计${items}个）此处容纳不下，见数据表。`,
  noteRows: (_, text) => zh`另有${text}个此处容纳不下，见数据表。`,
  noteSeats: '没有所在地记录的成员不计入任何国家或地区。',
  noReported: '报告的总数不列出成员，因此在“仅已报告”筛选下没有可比较的内容。',
  choose: '请至少选择两个联盟。',
  tooFew: '所选联盟中，该日期有具名成员的不足两个。',
  exactly: (items, names) => zh`${items}恰好属于${names}`,
  inSet: (name, items) => zh`${name}：${items}`,
  pair: (a, b) => zh`${a}与${b}`,
  sharedOf: (shared, either) => zh`至少见于其一的${either}个中有${shared}个共同`,
  index: (value) => zh`Jaccard 系数${value}`,
  size: (name, items) => zh`${name}，具名${items}`,
  legend: 'Jaccard 系数',
  diagonal: { members: '有记录具名的成员数', countries: '有记录具名成员所在的国家和地区数' },
  seat: (name, since) => zh`${name}，${since}`,
  since: (date) => zh`${date}起`,
  undated: '日期不详',
  seats: (_, text) => zh`属于${text}个联盟`,
  more: (text) => zh`另有${text}个`,
  listTitle: {
    members: '同属多个联盟的成员',
    countries: '在多个联盟有成员的国家和地区',
  },
  listNone: '该日期没有相关记录。',
  heads: {
    name: '名称',
    code: '代码',
    country: '国家或地区',
    since: '加入时间',
    number: '联盟数',
    combination: '组合',
    count: '数量',
    names: '名单',
    first: '联盟',
    second: '另一联盟',
    shared: '共同',
    either: '至少见于其一',
    jaccard: 'Jaccard 系数',
  },
  summary: (parts) => zh`${parts}。`,
};
