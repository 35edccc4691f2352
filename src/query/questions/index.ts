import { allianceEvents } from './allianceEvents';
import { allianceHistories } from './allianceHistories';
import { allianceMembers } from './allianceMembers';
import { allianceRoles } from './allianceRoles';
import { conferenceSeries } from './conferenceSeries';
import { countries } from './countries';
import { countryGroups } from './countryGroups';
import { countryNames } from './countryNames';
import { entities } from './entities';
import { evidence } from './evidence';
import { externalRankings } from './externalRankings';
import { indicatorRecords } from './indicatorRecords';
import { keyFigures } from './keyFigures';
import { networkRecords } from './networkRecords';
import { profile } from './profile';
import { recentChanges } from './recentChanges';
import { recordSources } from './recordSources';
import { subjects } from './subjects';
import { tableRows } from './tableRows';
import { tableSummaries } from './tableSummaries';
import { ties } from './ties';

/** Every question by its id: the worker, the command line and the stored answers look here. */
export const questions = {
  countries,
  'country-groups': countryGroups,
  'country-names': countryNames,
  ties,
  subjects,
  'alliance-histories': allianceHistories,
  'alliance-members': allianceMembers,
  'alliance-roles': allianceRoles,
  'alliance-events': allianceEvents,
  'conference-series': conferenceSeries,
  'external-rankings': externalRankings,
  'key-figures': keyFigures,
  'recent-changes': recentChanges,
  evidence,
  'record-sources': recordSources,
  'network-records': networkRecords,
  'indicator-records': indicatorRecords,
  profile,
  entities,
  'table-rows': tableRows,
  'table-summaries': tableSummaries,
} as const;

export type QuestionId = keyof typeof questions;
export type ParametersOf<Id extends QuestionId> = (typeof questions)[Id]['defaults'];
export type AnswerOf<Id extends QuestionId> = ReturnType<(typeof questions)[Id]['shape']>;
