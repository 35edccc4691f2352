import type { IndexTable } from '../../../src/figures/rankings/indexModel';
import { calculateModel } from '../../../src/figures/rankings/calculateModel';
import type { RankingsInput } from '../../../src/figures/rankings/rankingsInput';
import { rankingsState, type RankingsState } from '../../../src/figures/state/rankingsState';
import { formatState, parseState } from '../../../src/figures/state/stateSchema';
import type { RankIntervals } from '../../../src/measures/index/rankIntervals';
import type { IndexDefinition, IndexNode, Words } from '../../../src/model/indexDefinition';
import type { Text } from '../../../src/text/text';
import { countries, groups } from '../fixture/forms';
import { info } from '../network/drawn';

const seats = ['DEU', 'FRA', 'GBR', 'ITA', 'POL', 'CHN', 'KAZ', 'UZB', 'PAK', 'SGP', 'MYS', 'THA', 'VNM', 'IDN'];
const kinds = [
  ['Institute for Policy and International Studies', '政策与国际问题研究所', '政策與國際問題研究所'],
  ['Strategy Centre', '战略中心', '戰略中心'],
] as const;

const rows = seats.flatMap((countryId) =>
  kinds.map(([en, hans, hant], i) => {
    const [name, zhHans, zhHant] = countries.find(({ id }) => id === countryId)?.names ?? [countryId, null, null];
    const id = `${countryId}-${i}`;
    return {
      id,
      names: [`${name} ${en}`, `${zhHans}${hans}`, `${zhHant}${hant}`] as const,
      entity: `organisation:${id}`,
      countryId,
      regionId: null,
      type: null,
    };
  }),
);

const words = (en: string, hans: string, hant: string): Words => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });
const pillars = [
  ['presence', words('Presence', '驻在', '駐在')],
  ['convening', words('Convening', '办会', '辦會')],
  ['ties', words('Ties', '联系', '聯繫')],
  ['people', words('People', '人员', '人員')],
  ['output', words('Output', '成果', '成果')],
  ['standing', words('Standing', '声望', '聲望')],
] as const;
const indicators = [
  ['presence', 'branches', words('Branches abroad', '境外分支', '境外分支')],
  ['presence', 'contacts', words('Countries with a contact', '设联络点的国家', '設聯絡點的國家')],
  ['convening', 'conferences', words('Conferences hosted', '主办的会议', '主辦的會議')],
  ['convening', 'partners', words('Co-hosted with a foreign body', '与境外机构合办', '與境外機構合辦')],
  ['ties', 'agreements', words('Agreements with foreign bodies', '与境外机构的协议', '與境外機構的協議')],
  ['ties', 'alliances', words('Alliance memberships', '联盟成员资格', '聯盟成員資格')],
  ['people', 'experts', words('Foreign experts', '外籍专家', '外籍專家')],
  ['people', 'visits', words('Visits in and out', '往来访问', '往來訪問')],
  ['output', 'languages', words('Languages of the site', '网站语种', '網站語種')],
  ['standing', 'places', words('Places in rankings', '外部排名中的名次', '外部排名中的名次')],
] as const;

const nodes: IndexNode[] = [
  { id: 'index', parent: null },
  ...pillars.map(([id, title]) => ({ id, parent: 'index', title, availability: 0 })),
  ...indicators.map(([parent, id, title]): IndexNode => ({
    id,
    parent,
    title,
    question: id,
    unit: id,
    ...(id === 'places' ? { direction: -1 as const } : {}),
  })),
];

export const definition: IndexDefinition = {
  id: 'fixture',
  unit: 'organisation',
  title: words('Think-tank internationalization', '智库国际化', '智庫國際化'),
  availability: 0.5,
  treatment: { method: 'winsorise', skewness: 2, kurtosis: 3.5, limit: 3 },
  robustness: { weights: { method: 'uniform', share: 0.25 }, aggregation: ['arithmetic', 'geometric'] },
  nodes,
};

/** A count that depends on unit and indicator alone; every eleventh is not known. */
function valueAt(row: number, at: number): number {
  const n = (row * 7 + at * 13 + row * at * 3) % 23;
  if (n === 11 || (row > 24 && at > 2)) return NaN;
  if (row === 5 && at === 2) return 240;
  return Math.round((n * (40 - row)) / 30);
}

const values = new Map(
  indicators.map(([, id], at) => [id as string, Float64Array.from(rows, (_, row) => valueAt(row, at))]),
);

/** Values of 28 units: three have too few indicators, one has an outlier, and experts are reported figures. */
export const table: IndexTable = {
  values: { units: rows.map(({ id }) => id), periods: null, columns: values, groups: new Map() },
  rows,
  evidenceOf: (column, row) => {
    const value = values.get(column)?.[row] ?? NaN;
    return {
      recordIds: value > 0 ? [`${column}-${row}`, `${column}-${row}-b`] : [],
      isReported: value > 0 && (column === 'experts' || (column === 'visits' && row % 3 === 0)),
      qualifier: column === 'experts' ? 'at least' : null,
    };
  },
};

/** Intervals by rank: half of `width(rank)` to either side of it. */
export function intervalsOf(
  rank: ArrayLike<number>,
  width: (rank: number) => number,
): RankIntervals {
  const n = Array.from(rank).filter((one) => one > 0).length;
  const at = (end: (one: number) => number) =>
    Float64Array.from(rank, (one) => (one === 0 ? NaN : Math.max(1, Math.min(n, end(one)))));
  return {
    draws: 1000,
    seed: 7,
    leftOut: [],
    median: at((one) => one),
    p05: at((one) => one - Math.floor(width(one) / 2)),
    p95: at((one) => one + Math.ceil(width(one) / 2)),
  };
}

export function stateOf(link: string): RankingsState {
  return parseState(rankingsState, new URLSearchParams(link)).state;
}

interface Changed {
  readonly definition?: IndexDefinition;
  readonly table?: IndexTable;
  /** Width of the interval of each rank; `null` = not calculated yet. */
  readonly width?: ((rank: number) => number) | null;
  readonly order?: readonly number[] | null;
  readonly definedRanks?: ReadonlyMap<string, number> | null;
}

/** Everything that a figure of the fixture is made from. */
export function inputOf(link: string, text: Text, changed: Changed = {}): RankingsInput {
  const state = stateOf(link);
  const { model, problems } = calculateModel(changed.definition ?? definition, state, changed.table ?? table);
  if (model === null) throw new Error(JSON.stringify(problems));
  const { width = (rank: number) => (rank < 4 ? 3 : 1 + rank / 3) } = changed;
  return {
    spec: {
      view: 'rankings',
      figure: 'ranking',
      state: formatState(rankingsState, state),
      language: text.language,
      theme: 'light',
      size: 'page',
    },
    model,
    state,
    intervals: width === null ? null : intervalsOf(model.result.rank, width),
    order: changed.order ?? null,
    definedRanks: changed.definedRanks ?? null,
    countries,
    groups,
    text,
    info,
  };
}

/** The definition with other choices for the whole index, which no node of its own overrides. */
export const withChoices = (choices: Partial<IndexDefinition>): IndexDefinition => ({
  ...definition,
  ...choices,
});
