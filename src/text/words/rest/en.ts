import { plural } from '../plural';
import { alliances } from '../alliances/en';
import { brokers } from '../brokers/en';
import { conferences } from '../conferences/en';
import { dataFiles } from '../dataFiles/en';
import { diagram } from '../diagram/en';
import { externalRankings } from '../externalRankings/en';
import { fields } from '../fields/en';
import { figureExport } from '../figureExport/en';
import { fileReading } from '../fileReading/en';
import { indexProblems } from '../indexProblems/en';
import { indicators } from '../indicators/en';
import { network } from '../network/en';
import { networkForms } from '../networkForms/en';
import { overlap } from '../overlap/en';
import { ownIndex } from '../ownIndex/en';
import { profiles } from '../profiles/en';
import { tenure } from '../tenure/en';
import { reportFile } from '../reportFile/en';
import { search } from '../search/en';
import { rankGrades } from '../rankGrades/en';
import { rankings } from '../rankings/en';
import { indexChecks } from '../indexChecks/en';
import { rankingsPage } from '../rankingsPage/en';
import { rankWhy } from '../rankWhy/en';
import { reach } from '../reach/en';
import { report } from '../report/en';
import { reportChecks } from '../reportChecks/en';
import { reportDrawing } from '../reportDrawing/en';
import { values } from '../values/en';

/** English words: everything that is not needed for the first figure. */
export const rest = {
  rankGrades,
  rankings,
  indexChecks,
  rankingsPage,
  rankWhy,
  reach,
  report,
  reportChecks,
  reportDrawing,
  alliances,
  brokers,
  conferences,
  dataFiles,
  diagram,
  externalRankings,
  figureExport,
  fileReading,
  indexProblems,
  indicators,
  network,
  networkForms,
  overlap,
  ownIndex,
  tenure,
  data: {
    title: 'Data',
    intro: (tables: string, rows: string, sources: string) =>
      `${tables} tables, ${rows} rows, ${sources} sources. Every fact names its source; an empty cell means not known.`,
    table: 'Table',
    search: 'Search this table',
    rows: (n: number, text: string) => `${text} ${plural(n, 'row', 'rows')}`,
    found: (n: string, total: string) => `${n} of ${total} rows`,
    noRows: 'No row has these words.',
    completeness: 'How complete',
    completenessHint: 'Share of rows in which the field is known',
    field: 'Field',
    known: 'Known',
    download: 'Download CSV',
    previous: 'Previous',
    next: 'Next',
    page: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
    sortBy: (field: string) => `Sort by ${field}`,
    row: 'Row',
    details: 'Whole row',
    missing: 'This table is not in the package.',
    notebook: 'Notebook: how complete and how well sourced the records are',
    tables: {
      sources: 'Sources',
      countries: 'Countries and regions',
      country_groups: 'Country groups',
      country_group_members: 'Members of country groups',
      provinces: 'Provinces',
      cities: 'Cities',
      organisations: 'Organisations',
      identity_notes: 'Doubtful identities',
      alliances: 'Alliances',
      alliance_secretariats: 'Secretariats of alliances',
      alliance_sizes: 'Reported sizes of alliances',
      alliance_officers: 'Officers of alliances',
      memberships: 'Memberships',
      conference_series: 'Conference series',
      conferences: 'Conferences',
      conference_roles: 'Roles in conferences',
      conference_countries: 'Countries in conferences',
      agreements: 'Agreements',
      agreement_parties: 'Parties to agreements',
      presences: 'Presences abroad',
      activities: 'Activities',
      activity_countries: 'Countries of activities',
      indicators: 'Indicators',
      observations: 'Observations',
      rankings: 'External rankings',
      ranking_positions: 'Positions in external rankings',
      audits: 'Sample checks',
    } as Record<string, string>,
    fields,
  },
  evidence: {
    title: 'Records',
    sourceCount: (n: number, text: string) => `from ${text} ${plural(n, 'source', 'sources')}`,
    counts: (what: string) => `behind: ${what}`,
    loading: 'Loading records…',
    waiting: 'The records are shown as soon as the database is ready.',
    failed: 'The records could not be read.',
    none: 'No record.',
    read: (date: string) => `read ${date}`,
    published: (date: string) => `published ${date}`,
    undated: 'date not known',
    since: (date: string) => `since ${date}`,
    until: (from: string, to: string) => `${from} to ${to}`,
    onDay: (date: string) => date,
    location: (file: string, rows: string) => `${file}, row ${rows}`,
    openLink: (title: string, host: string) => `${host}: ${title} (leaves this site)`,
    copy: 'Copy',
    copied: 'Copied',
    csv: 'CSV',
    report: 'Report an error',
    reportHint: 'To report an error, send the file and row named at the record to the keeper of the data.',
    more: (n: string) => `Show ${n} more`,
    noSource: 'No source recorded',
    kinds: {
      memberships: 'Membership',
      agreements: 'Agreement',
      conferences: 'Conference',
      presences: 'Presence',
      activities: 'Activity',
      alliances: 'Alliance',
      alliance_sizes: 'Reported size',
      alliance_officers: 'Office',
      organisations: 'Organisation',
      ranking_positions: 'Place in an external ranking',
      observations: 'Reported figure',
    } as Record<string, string>,
    values,
  },
  profiles,
  reportFile,
  search,
  export: {
    failed: 'The file could not be made.',
    moreNotes: 'Further notes are with the data of the figure.',
    dataDate: (date: string) => `Data to ${date}`,
    csvNotes: {
      title: 'Title',
      subtitle: 'Subtitle',
      note: 'Note',
      source: 'Source',
      evidence: 'Evidence',
      dataDate: 'Data to',
      permalink: 'State',
      version: 'Version',
      dataHash: 'Data hash',
      sources: 'Sources',
    },
  },
};

export type RestWords = typeof rest;
