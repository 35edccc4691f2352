import type { SearchWords } from './en';
import { zh } from '../spacing';

/** Words of search in Chinese, Traditional characters. */
export const search: SearchWords = {
  title: '搜尋',
  input: '尋找國家、地區、機構、聯盟、城市、會議或協議',
  placeholder: '名稱、簡稱或代碼',
  hint: '可輸入中文（繁體或簡體）或英文名稱、簡稱，或 CHN 等代碼。詞語次序不限，個別錯字也能找到。',
  recent: '最近開啟',
  forget: '清空清單',
  results: '搜尋結果',
  preparing: '正在準備搜尋……',
  failed: '搜尋未能啟動。各檢視及其清單仍可使用。',
  retry: '重試',
  count: (_, text) => zh`${text}筆結果`,
  near: (_, text) => zh`沒有完全相符的名稱。相近結果：${text}筆`,
  none: (query) => `未找到「${query}」。`,
  noneHint: '請減少詞語、換一種寫法，或改用其他語言的名稱。',
  suggest: '您要找的是否為',
  groups: {
    country: '國家和地區',
    organisation: '機構',
    alliance: '聯盟',
    city: '城市',
    series: '會議系列',
    conference: '會議',
    agreement: '協議',
    view: '檢視',
  },
  all: (text) => zh`顯示全部${text}筆`,
  first: (shown, total) => zh`前${shown}筆，共${total}筆`,
  editions: (_, text) => zh`${text}屆`,
  parties: (_, text) => zh`${text}方`,
  founded: (date) => zh`${date}成立`,
  keys: { move: '移動', open: '開啟', close: '關閉' },
};
