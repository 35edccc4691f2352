import { hatchFill } from '../../../charts/map/levelShades';
import type { LegendState } from '../../../charts/map/mapLegend';
import { overlapFill, overlapShades } from '../../../charts/shades/overlapShades';
import { overlap, type CountryOverlap, type OverlapState } from '../../../measures/coverage/overlap';
import type { CountryCoverage } from '../../../measures/coverage/countryStates';
import type { Text } from '../../../text/text';
import type { DataTable, Figure, Mark } from '../../figure';
import { filterPhrase } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import { coverageBase, readingOrder, type CoverageFigureInput } from '../coverageBase';
import type { CoverageData, CoverageModel } from '../coverageModel';
import { mapLayout } from '../coverageMap';
import { regionName } from '../regionName';
import { gapRegion } from '../regions';
import type { Shading } from '../shading';
import { channelPhrase, datePhrase, localNames, subjectPhrase, valueWords } from '../words';
import { tileLayout } from './tileFigure';

/** A second subject beside the first, in the same state. */
export interface PairInput extends CoverageFigureInput {
  readonly other: { readonly data: CoverageData; readonly model: CoverageModel };
}

const reached: readonly OverlapState[] = ['both', 'only-a', 'only-b'];

/** Names of both subjects, as they stand within a sentence, or alone as a title. */
export function pairNames(
  { data, state, text, other }: PairInput,
  isTitle = false,
): readonly [string, string] {
  return [
    subjectPhrase(data, state, text, isTitle),
    subjectPhrase(other.data, { ...state, subject: state.versus }, text, isTitle),
  ];
}

/** Ties of both; what is not a number, such as none recorded, is a dash. */
function tiesOfBoth(a: CountryCoverage, b: CountryCoverage, text: Text): string {
  const one = ({ state, ties }: CountryCoverage) =>
    state === 'value' || state === 'zero' ? text.number(ties) : '–';
  return `${one(a)} / ${one(b)}`;
}

function stateWords(state: OverlapState, [a, b]: readonly [string, string], { text }: PairInput): string {
  const words = text.words.reach.overlapStates;
  if (state === 'only-a') return words.only(a);
  if (state === 'only-b') return words.only(b);
  if (state === 'outside') return text.words.coverage.legend.outside;
  return state === 'both' ? words.both : state === 'neither' ? words.neither : words.notKnown;
}

function shadingOf(countries: readonly CountryOverlap[], input: PairInput): Shading {
  const { text } = input;
  const names = pairNames(input);
  const nameOf = localNames(input.data.countries, text);
  const describe = ({ countryId, state, a, b }: CountryOverlap) =>
    nameOf(countryId).text +
    text.words.join.clause +
    stateWords(state, names, input) +
    (reached.includes(state) ? text.words.join.paren(tiesOfBoth(a, b, text)) : '');
  const mark = ({ state, a, b }: CountryOverlap) => (reached.includes(state) ? tiesOfBoth(a, b, text) : null);
  return {
    shades: (palette) => overlapShades(countries, palette, describe, mark),
    legend: ({ palette, isShown, hasDots }) => {
      const shown = countries.filter(({ countryId }) => isShown(countryId));
      const entries = (['only-a', 'both', 'only-b', 'neither', 'not-known', 'outside'] as const).flatMap(
        (state): LegendState[] => {
          const count = shown.filter((country) => country.state === state).length;
          if (count === 0) return [];
          const label = stateWords(state, names, input);
          return [
            {
              shape: 'box',
              fill: state === 'not-known' ? hatchFill : overlapFill(state, palette),
              stroke: palette.colour.lineStrong,
              label: state === 'outside' ? label : label + text.words.join.paren(text.number(count)),
            },
          ];
        },
      );
      const dot: LegendState = {
        shape: 'circle',
        fill: palette.colour.surface,
        stroke: palette.colour.mapBorder,
        label: text.words.coverage.legend.dot,
      };
      return {
        title: text.words.reach.overlapLegend(...names),
        countsTitle: '',
        classes: [],
        states: [...entries, ...(hasDots ? [dot] : [])],
      };
    },
  };
}

function tableOf(countries: readonly CountryOverlap[], input: PairInput): DataTable {
  const { data, text } = input;
  const names = pairNames(input);
  const heads = text.words.coverage.tableHeads;
  const byId = new Map(data.countries.map((country) => [country.id, country]));
  const order = ['both', 'only-a', 'only-b', 'not-known', 'neither'];
  const listed = countries
    .filter(({ state }) => state !== 'outside')
    .sort(
      (x, y) =>
        order.indexOf(x.state) - order.indexOf(y.state) ||
        y.a.ties + y.b.ties - x.a.ties - x.b.ties ||
        x.countryId.localeCompare(y.countryId),
    );
  const ties = ({ state, ties: n }: CountryOverlap['a']) =>
    state === 'value' || state === 'zero' ? n : null;
  return {
    columns: [
      { key: 'country', title: heads.country, isNumeric: false },
      { key: 'code', title: heads.code, isNumeric: false },
      { key: 'region', title: heads.region, isNumeric: false },
      { key: 'state', title: heads.state, isNumeric: false },
      { key: 'ties_a', title: text.words.reach.tiesOf(names[0]), isNumeric: true },
      { key: 'ties_b', title: text.words.reach.tiesOf(names[1]), isNumeric: true },
    ],
    rows: listed.map(({ countryId, state, a, b }) => {
      const country = byId.get(countryId);
      const region = country === undefined ? null : gapRegion(country);
      return [
        country === undefined ? countryId : text.name(country.names),
        countryId,
        region === null ? null : regionName(data, region, text),
        stateWords(state, names, input),
        ties(a),
        ties(b),
      ];
    }),
    rowEntities: listed.map(({ countryId }) => `country:${countryId}`),
  };
}

/** Countries that both of two subjects reach, or only one of them. */
export function overlapFigure(input: PairInput): Figure {
  const { data, model, other, state, text, info, inSight = null } = input;
  const words = text.words.reach;
  const base = coverageBase(input);
  const names = pairNames(input);
  const titles = pairNames(input, true);
  const result = overlap(model.now.countries, other.model.now.countries);
  const nameOf = localNames(data.countries, text);
  const recordIds = [...new Set([...model.recordIds(), ...other.model.recordIds()])];
  const byId = new Map(result.countries.map((country) => [country.countryId, country]));
  const mark = (key: string): Mark | null => {
    const id = key.replace(/^area-/, '');
    const country = byId.get(id);
    if (country === undefined) return null;
    return {
      key,
      title: nameOf(id).text,
      value: stateWords(country.state, names, input),
      change: null,
      rows: reached.includes(country.state)
        ? [
            [titles[0], valueWords(country.a, text)],
            [titles[1], valueWords(country.b, text)],
          ]
        : [],
      lines: [],
      recordIds: [...new Set([...model.recordIds([id]), ...other.model.recordIds([id])])],
      entity: `country:${id}`,
    };
  };
  const listOf = (ids: readonly string[]) => text.list(ids.map((id) => nameOf(id).text));
  const shading = shadingOf(result.countries, input);
  const share = result.jaccard === null ? null : text.number(result.jaccard, 2);
  return {
    ...base,
    boundaryNote: state.form === 'tiles' ? null : base.boundaryNote,
    title: words.overlapTitle(
      names[0],
      names[1],
      text.number(result.shared.length),
      text.number(result.onlyA.length),
      text.number(result.onlyB.length),
    ),
    subtitle:
      words.overlapSubtitle(
        channelPhrase(model, state, text),
        datePhrase(model.now, text),
        share ?? text.words.figure.notKnown,
      ) + filterPhrase(state, data.groups, text),
    notes: [...base.notes, words.noteOverlap],
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    summary: words.overlapSummary(
      names[0],
      names[1],
      listOf(result.shared),
      listOf(result.onlyA),
      listOf(result.onlyB),
    ),
    markKeys: readingOrder(input).filter(
      (id) => (byId.get(id)?.state ?? 'outside') !== 'outside' && (inSight === null || inSight.has(id)),
    ),
    mark,
    recordIds,
    table: tableOf(result.countries, input),
    totals: [
      [words.overlapStates.both, result.shared.length],
      [words.overlapStates.only(names[0]), result.onlyA.length],
      [words.overlapStates.only(names[1]), result.onlyB.length],
      ...(result.jaccard === null ? [] : [[words.jaccard, result.jaccard] as const]),
      ...(result.brayCurtis === null ? [] : [[words.brayCurtis, result.brayCurtis] as const]),
    ],
    layout:
      state.form === 'tiles'
        ? tileLayout(input, shading, ({ countryId }) =>
            reached.includes(byId.get(countryId)?.state ?? 'outside'),
          )
        : mapLayout(input, shading, []),
  };
}
