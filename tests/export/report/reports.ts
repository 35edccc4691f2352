import type { DrawnBlock, DrawnFigureBlock, DrawnReport } from '../../../src/figures/report/drawnReport';
import type { Figure } from '../../../src/figures/figure';
import { scatterFigure } from '../../../src/figures/rankings/compared/scatterFigure';
import { rankingFigure } from '../../../src/figures/rankings/index/rankingFigure';
import type { Language } from '../../../src/model/language';
import type { Source } from '../../../src/model/record';
import { defaultReportOptions, type ReportFigureSize, type ReportOptions } from '../../../src/model/report';
import { loadText } from '../../../src/text/loadText';
import type { Text } from '../../../src/text/text';
import { figureOf as allianceFigure } from '../../figures/fixture/allianceFigures';
import { figureOf as conferenceFigure } from '../../figures/fixture/conferences';
import { figures, info } from '../../figures/fixture/figures';
import { concentrationOf } from '../../figures/fixture/forms';
import { inputOf as checksInput } from '../../figures/fixture/indexChecks';
import { brokersOf, yearsOf } from '../../figures/fixture/network';
import { inputOf as rankingInput } from '../../figures/rankings/indexFixture';

/** Figures of different views by name. */
export const makers: Readonly<Record<string, (text: Text) => Figure>> = {
  ...figures,
  overlap: (text) => allianceFigure('overlap', '', text),
  retention: (text) => allianceFigure('retention', '', text),
  hosts: (text) => conferenceFigure('show=hosts', text),
  timeline: (text) => conferenceFigure('', text),
  ranking: (text) => rankingFigure(rankingInput('', text)),
  scatter: (text) => scatterFigure(checksInput('', text)),
  lorenz: (text) => concentrationOf('subject=country:CHN', text),
  brokers: (text) => brokersOf('', text),
  'network-years': (text) => yearsOf('', text),
};

export const source = (id: string, over: Partial<Source> = {}): Source => ({
  id,
  title: `Annual report ${id}`,
  publisher: 'Institute of records',
  url: `https://example.org/${id}/a-rather-long-address-that-has-to-be-broken-somewhere-in-the-line?with=parameters`,
  publishedOn: '2023-05',
  accessedOn: '2024-06-01',
  kind: 'report or paper',
  language: 'en',
  ...over,
});

const caption: Readonly<Record<Language, string>> = {
  en: 'The association was founded by 48 think tanks. It now reports 61; we can name 29 of them.',
  'zh-Hans': '该联盟由 48 家智库发起，现报告 61 家成员，其中 29 家可查证名称。',
  'zh-Hant': '該聯盟由 48 家智庫發起，現報告 61 家成員，其中 29 家可查證名稱。',
};

const words: Readonly<Record<Language, { title: string; head: string; sub: string; text: string }>> = {
  en: {
    title: 'Internationalization of think tanks: monthly note, June 2024',
    head: 'Where the ties reach',
    sub: 'By region',
    text: 'On 30 June 2024 think tanks in China had at least one evidenced tie in 117 of 192 countries, 21 more than on 1 January 2019. All of Central Asia is covered; West Africa, the Caribbean and the Pacific are not.',
  },
  'zh-Hans': {
    title: '智库国际化：2024 年 6 月月报',
    head: '联系覆盖了哪些国家',
    sub: '按地区',
    text: '截至 2024 年 6 月 30 日，中国智库在 192 个国家中的 117 个至少有一项可查证的联系，比 2019 年 1 月 1 日多 21 个。中亚已全部覆盖；西非、加勒比和太平洋地区尚未覆盖。',
  },
  'zh-Hant': {
    title: '智庫國際化：2024 年 6 月月報',
    head: '聯繫覆蓋了哪些國家',
    sub: '按地區',
    text: '截至 2024 年 6 月 30 日，中國智庫在 192 個國家中的 117 個至少有一項可查證的聯繫，比 2019 年 1 月 1 日多 21 個。中亞已全部覆蓋；西非、加勒比和太平洋地區尚未覆蓋。',
  },
};

export interface ReportWish {
  readonly language?: Language;
  readonly second?: Language;
  readonly names?: readonly string[];
  readonly size?: ReportFigureSize;
  readonly options?: Partial<ReportOptions>;
  /** Takes the place of every text that a user or a record can write. */
  readonly hostile?: string;
}

/** A report of fixed figures: heading, paragraph, and the figures with a caption each. */
export async function reportOf({
  language = 'en',
  second,
  names = ['coverage-map', 'growth-absolute', 'coverage-regions'],
  size = 'page',
  options = {},
  hostile,
}: ReportWish = {}): Promise<DrawnReport> {
  const text = await loadText(language);
  const other = second === undefined ? null : await loadText(second);
  const say = (usual: string) => hostile ?? usual;
  const figureBlocks = names.map((name, i): DrawnFigureBlock => {
    const make = makers[name];
    if (make === undefined) throw new Error(`no figure ${name}`);
    const figure = make(text);
    return {
      kind: 'figure',
      id: `f${i + 1}`,
      number: i + 1,
      figure: hostile === undefined ? figure : { ...figure, title: hostile, notes: [hostile] },
      second: other === null ? null : { figure: make(other), text: other },
      caption: i === 1 ? say(caption[language]) : '',
      size,
      sources: [source(`s${i + 1}`, hostile === undefined ? {} : { title: hostile }), source('shared')],
      refused: [],
      info,
      isFrozen: false,
    };
  });
  const { title, head, sub, text: paragraph } = words[language];
  const blocks: DrawnBlock[] = [
    { kind: 'heading', id: 'h1', level: 1, text: say(head) },
    { kind: 'paragraph', id: 'p1', text: say(paragraph) },
    ...figureBlocks.slice(0, 1),
    { kind: 'heading', id: 'h2', level: 2, text: say(sub) },
    ...figureBlocks.slice(1),
    { kind: 'paragraph', id: 'p2', text: say(paragraph) },
  ];
  return {
    definition: {
      title: say(title),
      language,
      ...(second === undefined ? {} : { secondLanguage: second }),
      blocks: [],
      options: { ...defaultReportOptions, ...options, size },
    },
    language,
    title: say(title),
    text,
    info,
    blocks,
    sources: [...figureBlocks.map(({ sources }) => sources[0] ?? source('none')), source('shared')],
  };
}
