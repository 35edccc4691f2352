import { choice, idList, text, type StateSchema } from './stateSchema';
import { filters, type FilterState } from './viewStates';

export const conferenceShows = ['timeline', 'places', 'size', 'hosts', 'list'] as const;
export const hostRows = ['body', 'pair'] as const;
export const editionFormats = ['any', 'in person', 'hybrid', 'virtual', 'not-stated'] as const;
export const editionStatuses = ['any', 'held', 'announced'] as const;

export interface ConferencesState extends FilterState {
  /** The main figure, or the list of editions. */
  readonly show: (typeof conferenceShows)[number];
  /** Chosen series; none = the usual ones. */
  readonly series: readonly string[];
  /** Rows of the timeline where no series is chosen. */
  readonly rows: 'usual' | 'all';
  readonly axis: 'linear' | 'log';
  /** Rows of the hosts: bodies, or pairs from two countries. */
  readonly by: (typeof hostRows)[number];
  /** Words that an edition in the list has to contain. */
  readonly find: string;
  /** Host country of the editions in the list; `''` = any. */
  readonly place: string;
  readonly format: (typeof editionFormats)[number];
  readonly status: (typeof editionStatuses)[number];
  /** Whether the list keeps only editions with reported participants. */
  readonly size: 'any' | 'reported';
}

export const conferencesState: StateSchema<ConferencesState> = {
  show: choice(conferenceShows, 'timeline'),
  series: idList(),
  rows: choice(['usual', 'all'], 'usual'),
  axis: choice(['linear', 'log'], 'linear'),
  by: choice(hostRows, 'body'),
  find: text(),
  place: text(),
  format: choice(editionFormats, 'any'),
  status: choice(editionStatuses, 'any'),
  size: choice(['any', 'reported'], 'any'),
  ...filters,
};
