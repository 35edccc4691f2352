import { zh } from '../spacing';
import type { OverlapWords } from './en';

/** Words of what alliances share in Chinese, Traditional characters. */
export const overlap: OverlapWords = {
  shared: '共有',
  measures: { members: '成員', countries: '國家和地區' },
  form: '顯示方式',
  forms: { combinations: '組合', matrix: '矩陣', list: '名單' },
  date: '日期',
  counted: {
    members: (_, text) => zh`${text}個成員`,
    countries: (_, text) => zh`${text}個國家和地區`,
  },
  titleFew: {
    members: (shared, all) => zh`少數成員同屬其中多個聯盟：${all}個中有${shared}個`,
    countries: (shared, all) => zh`少數國家和地區在其中多個聯盟有成員：${all}個中有${shared}個`,
  },
  titleMany: {
    members: (shared, all) => zh`多數成員同屬其中多個聯盟：${all}個中有${shared}個`,
    countries: (shared, all) => zh`多數國家和地區在其中多個聯盟有成員：${all}個中有${shared}個`,
  },
  titleSome: {
    members: (shared, all) => zh`${all}個成員中有${shared}個同屬其中多個聯盟`,
    countries: (shared, all) => zh`${all}個國家和地區中有${shared}個在其中多個聯盟有成員`,
  },
  titleNone: {
    members: (all) => zh`${all}個具名成員中沒有一個同屬其中多個聯盟`,
    countries: (all) => zh`${all}個國家和地區中沒有一個在其中多個聯盟有具名成員`,
  },
  titleNoneCertain: {
    members: (all) => zh`${all}個在該日期確定的成員中沒有一個同屬其中多個聯盟`,
    countries: (all) => zh`${all}個國家和地區中沒有一個在其中多個聯盟有該日期確定的成員`,
  },
  titleQuestion: {
    members: '這些聯盟有哪些共同成員？',
    countries: '哪些國家和地區在其中多個聯盟有成員？',
  },
  titlePair: (a, b, jaccard) => zh`${a}與${b}重疊最多：Jaccard 係數${jaccard}`,
  subtitleCombinations: {
    members: (date) => zh`具名成員數，按所屬聯盟的確切組合，${date}`,
    countries: (date) => zh`具名成員所在國家和地區數，按聯盟的確切組合，${date}`,
  },
  subtitleMatrix: {
    members: (date) =>
      zh`兩個聯盟具名成員的 Jaccard 係數：共同成員數除以至少屬於其一的成員數；對角線為具名成員數；${date}`,
    countries: (date) =>
      zh`兩個聯盟具名成員所在國家和地區的 Jaccard 係數：共同數除以至少見於其一的數目；對角線為國家和地區數；${date}`,
  },
  subtitleList: {
    members: (date) => zh`同屬兩個以上聯盟的成員，附來源所載的加入日期，${date}`,
    countries: (date) => zh`在兩個以上聯盟有成員的國家和地區，附來源所載的最早加入日期，${date}`,
  },
  noteIndex: '只計有記錄具名的成員；未有記錄的成員可能使係數升高或降低。',
  noteLargest: (n, all) => zh`該日期有具名成員的${all}個聯盟中，比較具名成員最多的${n}個。`,
  noteEmpty: (names) => zh`該日期沒有具名成員：${names}。`,
  noteLowerBound: '只計有記錄具名的成員，因此各數均為下限。',
  notePossible: (_, text) => zh`另有${text}個在該日期或許屬於其中：來源所載日期過於籠統，無法判斷。`,
  noteLeftOut: (most, names) => zh`最多比較${most}個聯盟；未列入：${names}。`,
  noteColumns: (_, combinations, items) =>
    zh`另有${combinations}個組合（合計${items}個）此處容納不下，見資料表。`,
  noteRows: (_, text) => zh`另有${text}個此處容納不下，見資料表。`,
  noteSeats: '沒有所在地記錄的成員不計入任何國家或地區。',
  noReported: '報告的總數不列出成員，因此在「僅已報告」篩選下沒有可比較的內容。',
  choose: '請至少選擇兩個聯盟。',
  tooFew: '所選聯盟中，該日期有具名成員的不足兩個。',
  exactly: (items, names) => zh`${items}恰好屬於${names}`,
  inSet: (name, items) => zh`${name}：${items}`,
  pair: (a, b) => zh`${a}與${b}`,
  sharedOf: (shared, either) => zh`至少見於其一的${either}個中有${shared}個共同`,
  index: (value) => zh`Jaccard 係數${value}`,
  size: (name, items) => zh`${name}，具名${items}`,
  legend: 'Jaccard 係數',
  diagonal: { members: '有記錄具名的成員數', countries: '有記錄具名成員所在的國家和地區數' },
  seat: (name, since) => zh`${name}，${since}`,
  since: (date) => zh`${date}起`,
  undated: '日期不詳',
  seats: (_, text) => zh`屬於${text}個聯盟`,
  more: (text) => zh`另有${text}個`,
  listTitle: {
    members: '同屬多個聯盟的成員',
    countries: '在多個聯盟有成員的國家和地區',
  },
  listNone: '該日期沒有相關記錄。',
  heads: {
    name: '名稱',
    code: '代碼',
    country: '國家或地區',
    since: '加入時間',
    number: '聯盟數',
    combination: '組合',
    count: '數量',
    names: '名單',
    first: '聯盟',
    second: '另一聯盟',
    shared: '共同',
    either: '至少見於其一',
    jaccard: 'Jaccard 係數',
  },
  summary: (parts) => zh`${parts}。`,
};
