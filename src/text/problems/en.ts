import type { ProblemWords } from './codes';

const things: Readonly<Record<string, string>> = {
  sources: 'source',
  countries: 'country or region',
  country_groups: 'country group',
  provinces: 'province',
  cities: 'city',
  organisations: 'organisation',
  alliances: 'alliance',
  conference_series: 'conference series',
  conferences: 'conference',
  agreements: 'agreement',
  activities: 'activity',
  indicators: 'indicator',
  rankings: 'ranking',
  nodes: 'node',
};

const thing = (table: string) => things[table] ?? `row of ${table}`;
const nearest = (suggestion: string | null) => (suggestion ? `; the nearest is "${suggestion}"` : '');
const instead = (suggestion: string | null) => (suggestion ? `; write "${suggestion}"` : '');
const list = (items: string) => items.split(' | ').join(', ');

/** Problems in English. */
export const en: ProblemWords = {
  things,
  sentences: {
    'not-utf8': ({ encoding, line }) =>
      `the text is not UTF-8 (line ${line}) and looks like ${encoding}; save it as UTF-8`,
    'damaged-utf8': ({ line }) => `line ${line} holds bytes that are not UTF-8; save the file as UTF-8 again`,
    binary: ({ line }) =>
      `line ${line} holds zero bytes, so this is not a text file; save it as CSV in UTF-8`,
    'empty-file': () => 'the file is empty; it needs a header row',
    delimiter: ({ found }) => `the cells are separated by ${found}; separate them by commas`,
    'unclosed-quote': () => 'a quotation mark is never closed; end the value with " or double a " inside it',
    'stray-quote': () => 'a quotation mark stands inside a quoted value; write it twice ("")',
    'too-few-cells': ({ expected, found }) =>
      `${found} cells where the header has ${expected}; add the missing commas`,
    'too-many-cells': ({ expected, found }) =>
      `${found} cells where the header has ${expected}; put values that hold a comma in quotation marks`,
    'unnamed-column': ({ position }) =>
      `column ${position} holds values but has no name; name it or remove it`,
    'duplicate-column': () => 'this column is there twice; keep one',
    'unknown-column': ({ suggestion }) =>
      suggestion
        ? `unknown column; the nearest is "${suggestion}"`
        : 'unknown column, left out; remove it or use "note"',
    'missing-column': () => 'this column is missing and required; add it',
    spaces: ({ value }) => `blanks around "${value}" were left out; remove them`,
    'lost-character': ({ value }) =>
      `"${value}" holds a character that an earlier conversion lost; type it again`,

    'invalid-json': ({ line }) =>
      `this is not valid JSON${line === null ? '' : ` (line ${line})`}; correct it`,
    'invalid-descriptor': () =>
      'this does not describe a data package; it needs an object with a list "resources"',
    'resource-path': ({ resource }) =>
      `the resource "${resource}" has no single path; give the path of one CSV file`,
    'path-outside': ({ resource, path }) =>
      `the path "${path}" of "${resource}" leads out of the package; use a path inside it`,
    'file-missing': ({ resource, path }) =>
      `the file "${path}" of "${resource}" is not there; add it or remove the entry`,
    'unknown-table': ({ name, suggestion }) =>
      suggestion
        ? `no table is called "${name}"; the nearest is "${suggestion}"`
        : `no table is called "${name}", so the file is left out; rename or remove it`,
    'unknown-names': ({ name, tables, suggestion }) =>
      `the names of "${name}" cannot be replaced${suggestion ? nearest(suggestion) : `; use one of ${list(tables)}`}`,
    'no-tables': () => 'the package has no known table; add at least one, such as organisations.csv',
    'closing-date': ({ value }) => `the closing date "${value}" is not a day; write it as 2026-12-31`,

    required: () => 'a value is required here',
    'not-integer': ({ value, suggestion }) => `"${value}" is not a whole number${instead(suggestion)}`,
    'not-number': ({ value, suggestion }) => `"${value}" is not a number${instead(suggestion)}`,
    'not-allowed': ({ value, allowed, suggestion }) =>
      `"${value}" is not allowed${suggestion ? nearest(suggestion) : `; use one of ${list(allowed)}`}`,
    pattern: ({ value, pattern }) => `"${value}" does not have the form ${pattern}`,
    'below-minimum': ({ value, minimum }) => `${value} is below the minimum of ${minimum}`,
    'not-above': ({ value, limit }) => `${value} is not above ${limit}; write a number above ${limit}`,
    'above-maximum': ({ value, maximum }) => `${value} is above the maximum of ${maximum}`,
    'not-date': ({ value, suggestion }) =>
      `"${value}" is not a date${instead(suggestion) || '; write 2015, 2015-10 or 2015-10-28, or leave it blank if it is not known'}`,
    'duplicate-key': ({ columns, value, earlier }) =>
      `${columns} "${value}" is already in row ${earlier}; each may occur once`,

    'unknown-key': ({ table, value, suggestion }) => `no ${thing(table)} "${value}"${nearest(suggestion)}`,
    'missing-table': ({ table }) =>
      `the table "${table}" is missing or cannot be read, so this column was not checked; add ${table}.csv`,
    'country-retired': ({ value, until, successors }) =>
      `the code "${value}" has not been in use since ${until}; use its successor: ${list(successors)}`,
    'country-form': ({ value, suggestion }) =>
      `"${value}" is not an ISO 3166-1 alpha-3 code; write "${suggestion}"`,

    reversed: ({ from, to, fromColumn }) => `${to} is before ${fromColumn} ${from}; exchange or correct them`,
    overlap: ({ key, earlier }) =>
      `"${key}" already holds in these days by row ${earlier}; end one before the other begins`,
    'possible-overlap': ({ key, earlier }) =>
      `"${key}" may be the spell of row ${earlier}, since a start is not known; add the start or keep one row`,
    'before-founded': ({ alliance, value, founded }) =>
      `begins ${value}, before "${alliance}" was founded (${founded}); correct one of the two`,
    'after-ended': ({ alliance, value, ended }) =>
      `begins ${value}, after "${alliance}" ended (${ended}); correct one of the two`,
    'after-closing': ({ value, closing }) =>
      `${value} is after the closing date ${closing} of the package; correct it or move the closing date`,
    cycle: ({ path }) => `the parents go in a circle (${path}); remove one of them`,
    'likely-duplicate': ({ value, other, otherKey, earlier }) =>
      `"${value}" may be "${other}" (${otherKey}, row ${earlier}); merge them or note in identity_notes that they are kept apart`,
    'coordinate-alone': ({ missing }) => `${missing} is blank; give both coordinates or neither`,
    'coordinates-swapped': ({ country }) =>
      `latitude and longitude seem exchanged: the other way round the place is in ${country}`,
    'coordinates-far': ({ country, kilometres }) =>
      `the place is ${kilometres} km from the middle of ${country}; correct the coordinates or the country`,
    'title-is-address': ({ value }) =>
      `the title "${value}" is an address; give the title of the page or text`,

    'index-definition': ({ problem }) => problem,
    'index-question': ({ node, question, unit, suggestion }) =>
      `node "${node}" asks "${question}", which the records do not answer for units of the kind "${unit}"${nearest(suggestion)}`,
    'index-twice': ({ id, other }) => `an index "${id}" is in ${other}, too; give each its own id`,
  },
};
