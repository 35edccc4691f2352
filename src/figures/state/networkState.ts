import { networkModes, type NetworkMode } from '../../model/network';
import { channels, type Channel } from '../../model/ties';
import {
  choice,
  idList,
  isoDate,
  numberChoice,
  text,
  type StateField,
  type StateSchema,
} from './stateSchema';
import { filters, type FilterState } from './viewStates';

export const networkForms = ['auto', 'diagram', 'map', 'matrix', 'regions', 'ties'] as const;
export const networkTimes = ['date', 'span', 'until'] as const;
export const nodeMeasureIds = [
  'betweenness',
  'degree',
  'strength',
  'closeness',
  'eigenvector',
  'pageRank',
  'clustering',
  'core',
  'constraint',
  'effectiveSize',
] as const;
export type NodeMeasureId = (typeof nodeMeasureIds)[number];
export const nodeGroupings = ['community', 'type', 'region'] as const;
export type NodeGrouping = (typeof nodeGroupings)[number];
/** Percent of the ties that may be taken to be missing. */
export const missingShares: readonly number[] = [5, 10, 20, 30];
/** What becomes of an agreement or an edition with more than two parties. */
export const multiPartyRules = ['pairs', 'node', 'none'] as const;

/** A node that was moved by hand, in units of the layout. */
export interface MovedNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** The part of the diagram that is looked at: middle as a share of its width and height, and enlargement. */
export interface LookedAt {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface NetworkState extends FilterState {
  readonly nodes: NetworkMode;
  /** Chosen channels; none = the usual ones of the nodes. */
  readonly ties: readonly Channel[];
  readonly several: (typeof multiPartyRules)[number];
  readonly weight: 'records' | 'shared';
  /** Ties in force on `date`, on any day from `from` to `date`, or begun until `date`. */
  readonly time: (typeof networkTimes)[number];
  readonly from: string;
  /** `''` = the closing date of the data. */
  readonly date: string;
  readonly size: NodeMeasureId;
  readonly group: NodeGrouping;
  /** `auto` = the diagram, or the matrix of a large network. */
  readonly form: (typeof networkForms)[number];
  /** Node whose neighbourhood is shown; `''` = the whole network. */
  readonly ego: string;
  readonly steps: number;
  /** The two ends of a shortest path; none = no path. */
  readonly path: readonly string[];
  /** Selected nodes. */
  readonly chosen: readonly string[];
  readonly moved: readonly MovedNode[];
  readonly at: LookedAt | null;
  /** `kept` = nodes stay where the network of all dates puts them; `fresh` = laid out for what is shown. */
  readonly layout: 'kept' | 'fresh';
  /** Date that the communities are compared with; `''` = five years before. */
  readonly compare: string;
  /** Percent of the ties that are taken away at random to see how sure a rank is. */
  readonly missing: number;
}

const isNumber = (text: string | undefined): text is string =>
  text !== undefined && /^-?\d{1,6}(\.\d{1,3})?$/.test(text);
const rounded = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));

/** `organisation:x,12.5,-3~…`: key and position of each. */
const movedNodes: StateField<readonly MovedNode[]> = {
  initial: [],
  parse: (value) => {
    const moved = value
      .split('~')
      .filter(Boolean)
      .map((part) => part.split(','));
    return moved.every(
      ([key, x, y, ...rest]) => key !== '' && isNumber(x) && isNumber(y) && rest.length === 0,
    )
      ? moved.map(([key = '', x, y]) => ({ key, x: Number(x), y: Number(y) }))
      : undefined;
  },
  format: (moved) => moved.map(({ key, x, y }) => `${key},${rounded(x, 1)},${rounded(y, 1)}`).join('~'),
};

export const mostDiagramZoom = 20;

/** `0.5,0.4,3`: middle as shares, enlargement. */
const lookedAt: StateField<LookedAt | null> = {
  initial: null,
  parse: (value) => {
    if (value === '') return null;
    const [x, y, zoom, ...rest] = value.split(',');
    if (!isNumber(x) || !isNumber(y) || !isNumber(zoom) || rest.length > 0) return undefined;
    const at = { x: Number(x), y: Number(y), zoom: Number(zoom) };
    return Math.abs(at.x) <= 2 && Math.abs(at.y) <= 2 && at.zoom >= 1 && at.zoom <= mostDiagramZoom
      ? at
      : undefined;
  },
  format: (at) => (at === null ? '' : [rounded(at.x, 3), rounded(at.y, 3), rounded(at.zoom, 2)].join(',')),
};

export const networkState: StateSchema<NetworkState> = {
  nodes: choice(networkModes, 'organisations'),
  ties: idList(channels),
  several: choice(multiPartyRules, 'pairs'),
  weight: choice(['records', 'shared'], 'records'),
  time: choice(networkTimes, 'date'),
  from: isoDate(),
  date: isoDate(),
  size: choice(nodeMeasureIds, 'betweenness'),
  group: choice(nodeGroupings, 'community'),
  form: choice(networkForms, 'auto'),
  ego: text(),
  steps: numberChoice([1, 2], 1),
  path: idList(),
  chosen: idList(),
  moved: movedNodes,
  at: lookedAt,
  layout: choice(['kept', 'fresh'], 'kept'),
  compare: isoDate(),
  missing: numberChoice(missingShares, 10),
  ...filters,
};
