import type { BaseMap } from '../../model/baseMap';
import type { Text } from '../../text/text';
import type { Figure, Mark, PackageInfo } from '../figure';
import type { FigureSpec } from '../../model/figureSpec';
import { filterPhrase } from '../filterPhrase';
import { reportedValue } from '../reportedValue';
import { evidenceShare, sourceLine } from '../sourceLine';
import { yearsOf, type CoverageState } from '../state/viewStates';
import type { CoverageData, CoverageModel } from './coverageModel';
import { coverageTable } from './coverageTable';
import type { GeometryOf } from './geometryCache';
import { channelName, channelPhrase, coverageTitle, datePhrase, subjectPhrase, valueWords } from './words';

export interface CoverageFigureInput {
  readonly spec: FigureSpec;
  readonly data: CoverageData;
  readonly model: CoverageModel;
  readonly state: CoverageState;
  readonly text: Text;
  readonly info: PackageInfo;
  readonly base: BaseMap;
  readonly geometryOf: GeometryOf;
  /** Countries that a turned or enlarged map shows; absent where it shows all. */
  readonly inSight?: ReadonlySet<string> | null;
}

/** From west to east within bands of 20 degrees from north to south: a path that arrow keys can follow. */
export function readingOrder(input: CoverageFigureInput): string[] {
  return input.data.countries
    .filter(({ id }) => id !== 'ATA')
    .map(({ id, latitude, longitude }) => ({ id, band: Math.floor((90 - latitude) / 20), longitude }))
    .sort((a, b) => a.band - b.band || a.longitude - b.longitude)
    .map(({ id }) => id);
}

function notesOf({ data, model, text, state }: CoverageFigureInput): string[] {
  const words = text.words.coverage;
  const years = yearsOf(state.period);
  const notes = [words.note, words.noteUndated];
  if (model.now.from !== null) notes.push(text.words.reach.noteSpan);
  if (years !== null) notes.push(words.noteEvents(String(years.from)));
  if (model.reported !== null && data.subjectNames !== null) {
    const { size, named } = model.reported;
    notes.push(
      words.gapReported(
        text.name(data.subjectNames),
        reportedValue(size, text),
        text.number(named),
        text.edtf(size.on),
      ),
    );
  }
  return notes;
}

/** Ties with a country by channel; the parts of conferences stand below their channel. */
export function channelRows(
  model: CoverageModel,
  countryId: string,
  text: Text,
): (readonly [string, string])[] {
  return model.channelTies.map((kind) => [
    (kind.part === null ? '' : '– ') + channelName(kind, text),
    text.number(model.tiesBy(kind).get(countryId) ?? 0),
  ]);
}

export function markOf({ data, model, text }: CoverageFigureInput, key: string): Mark | null {
  const id = key.replace(/^area-/, '');
  const country = model.now.countries.find(({ countryId }) => countryId === id);
  const names = data.countries.find((candidate) => candidate.id === id)?.names;
  if (country === undefined || names === undefined) return null;
  const words = text.words.coverage;
  const reached = model.now.countries
    .filter(({ state }) => state === 'value')
    .sort((a, b) => b.ties - a.ties);
  const rank = 1 + reached.filter(({ ties }) => ties > country.ties).length;
  const isNew = model.gained.includes(id) && model.before !== null;
  const lines = country.state === 'value' ? [words.rank(text.number(rank), text.number(reached.length))] : [];
  if (country.possible > country.ties) lines.push(words.upTo(text.number(country.possible)));
  return {
    key,
    title: text.name(names),
    value: valueWords(country, text),
    change: isNew && model.before !== null ? words.newSince(text.day(model.before.day, true)) : null,
    rows: country.state === 'value' ? channelRows(model, id, text) : [],
    lines,
    recordIds: country.state === 'value' ? model.recordIds([id]) : [],
    entity: `country:${id}`,
  };
}

function summaryOf({ data, model, text }: CoverageFigureInput): string {
  const words = text.words.coverage;
  const { breadth, groupSize } = model.now.summary;
  const top = [...model.now.countries].sort((a, b) => b.ties - a.ties)[0];
  const names = data.countries.find(({ id }) => id === top?.countryId)?.names;
  const highest =
    top !== undefined && top.ties > 0 && names !== undefined
      ? words.highest(text.name(names), text.number(top.ties))
      : '';
  return words.summary(
    text.number(breadth),
    text.number(groupSize),
    highest,
    text.number(
      model.now.countries.filter(({ state }) => state === 'none-recorded' || state === 'zero').length,
    ),
  );
}

/** Reported and named countries of an alliance, for the data of a figure. */
function totalsOf({ model, text }: CoverageFigureInput): [string, number][] {
  if (model.reported === null) return [];
  const words = text.words.reach.totals;
  const { size, named } = model.reported;
  const qualifier = text.words.alliances.qualifier[size.qualifier ?? 'exact'] ?? '';
  return [
    [
      words.reported(text.edtf(size.on)) + (qualifier === '' ? '' : text.words.join.paren(qualifier.trim())),
      size.value,
    ],
    [words.named(text.edtf(size.on)), named],
    [words.notNamed, Math.max(0, size.value - named)],
  ];
}

/** Everything a figure of coverage has beside its drawing. */
export function coverageBase(input: CoverageFigureInput): Omit<Figure, 'layout'> {
  const { spec, data, model, state, text, info, base, inSight = null } = input;
  const words = text.words;
  const recordIds = model.recordIds();
  const reported = model.reported;
  const mapParts = [base.credit[text.language], base.note[text.language]];
  if (base.approval !== null) mapParts.push(words.figure.approval(base.approval));
  const notes = notesOf(input);
  const inGroup = new Set(
    model.now.countries.filter(({ state: value }) => value !== 'outside').map(({ countryId }) => countryId),
  );
  const hidden = inSight === null ? 0 : [...inGroup].filter((id) => !inSight.has(id) && id !== 'ATA').length;
  return {
    spec,
    title: coverageTitle(data, model, state, text),
    subtitle:
      words.coverage.subtitle(
        subjectPhrase(data, state, text, false),
        channelPhrase(model, state, text),
        datePhrase(model.now, text),
      ) + filterPhrase(state, data.groups, text),
    notes: hidden === 0 ? notes : [...notes, words.reach.outOfSight(hidden, text.number(hidden))],
    boundaryNote: mapParts.join(text.language === 'en' ? ' ' : ''),
    source: sourceLine(info, recordIds.length, text),
    evidence: evidenceShare(
      reported?.named ?? 0,
      reported?.size.value ?? null,
      words.figure.whatCountries,
      text,
    ),
    dataDate: text.day(info.closingDay),
    summary: summaryOf(input),
    markKeys: readingOrder(input).filter((id) => inGroup.has(id) && (inSight === null || inSight.has(id))),
    mark: (key) => markOf(input, key),
    recordIds,
    table: coverageTable(data, model, text),
    totals: totalsOf(input),
  };
}
