import type { SearchWords } from './en';
import { zh } from '../spacing';

/** Words of search in Chinese, Simplified characters. */
export const search: SearchWords = {
  title: '搜索',
  input: '查找国家、地区、机构、联盟、城市、会议或协议',
  placeholder: '名称、简称或代码',
  hint: '可输入中文（简体或繁体）或英文名称、简称，或 CHN 等代码。词语次序不限，个别错字也能查到。',
  recent: '最近打开',
  forget: '清空列表',
  results: '搜索结果',
  preparing: '正在准备搜索……',
  failed: '搜索未能启动。各视图及其列表仍可使用。',
  retry: '重试',
  count: (_, text) => zh`${text}条结果`,
  near: (_, text) => zh`没有完全相符的名称。相近结果：${text}条`,
  none: (query) => `未找到“${query}”。`,
  noneHint: '请减少词语、换一种写法，或改用其他语言的名称。',
  suggest: '您要找的是否为',
  groups: {
    country: '国家和地区',
    organisation: '机构',
    alliance: '联盟',
    city: '城市',
    series: '会议系列',
    conference: '会议',
    agreement: '协议',
    view: '视图',
  },
  all: (text) => zh`显示全部${text}条`,
  first: (shown, total) => zh`前${shown}条，共${total}条`,
  editions: (_, text) => zh`${text}届`,
  parties: (_, text) => zh`${text}方`,
  founded: (date) => zh`${date}成立`,
  keys: { move: '移动', open: '打开', close: '关闭' },
};
