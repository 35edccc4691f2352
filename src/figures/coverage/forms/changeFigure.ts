import { hatchFill } from '../../../charts/map/levelShades';
import type { LegendState } from '../../../charts/map/mapLegend';
import { changeClass, changeRange, changeShades, outsideFill } from '../../../charts/shades/changeShades';
import { countryChanges, type ChangeState, type CountryChange } from '../../../measures/coverage/change';
import type { Text } from '../../../text/text';
import type { DataTable, Figure, Mark } from '../../figure';
import { sourceLine } from '../../sourceLine';
import { coverageBase, type CoverageFigureInput } from '../coverageBase';
import type { CoverageAt } from '../coverageModel';
import { mapLayout } from '../coverageMap';
import { regionName } from '../regionName';
import { gapRegion } from '../regions';
import type { Shading } from '../shading';
import { channelPhrase, datePhrase, localNames, subjectPhrase } from '../words';
import { tileLayout } from './tileFigure';

const tied: readonly ChangeState[] = ['new', 'lost', 'kept'];

function changeWords({ state, now, before }: CountryChange, text: Text): string {
  const words = text.words.reach;
  return tied.includes(state)
    ? words.changeValue(words.changeStates[state] ?? state, text.number(before), text.number(now))
    : (words.changeStates[state] ?? state);
}

function rangeWords(i: number, text: Text): string {
  const { low, high } = changeRange(i);
  if (low === 0 && high === 0) return '0';
  if (low === null) return `≤ ${text.signed(high ?? 0)}`;
  if (high === null) return `≥ ${text.signed(low)}`;
  return low === high ? text.signed(low) : text.words.reach.changeRange(text.signed(low), text.signed(high));
}

function shadingOf(
  changes: readonly CountryChange[],
  input: CoverageFigureInput,
  before: CoverageAt,
): Shading {
  const { text } = input;
  const words = text.words.reach;
  const nameOf = localNames(input.data.countries, text);
  const describe = (change: CountryChange) =>
    nameOf(change.countryId).text + text.words.join.clause + changeWords(change, text);
  const signs: Partial<Record<ChangeState, string>> = { new: words.newSign, lost: words.lostSign };
  const format = (change: CountryChange) =>
    `${text.signed(change.now - change.before)}${signs[change.state] ?? ''}`;
  return {
    shades: (palette) => changeShades(changes, palette, describe, format),
    legend: ({ palette, isShown, hasDots }) => {
      const shown = changes.filter(({ countryId }) => isShown(countryId));
      const numberOf = (state: ChangeState) => shown.filter((change) => change.state === state).length;
      const box = (label: string, fill: string, stroke = palette.colour.lineStrong): LegendState => ({
        shape: 'box',
        fill,
        stroke,
        label,
      });
      const counted = (label: string, state: ChangeState) =>
        label + text.words.join.paren(text.number(numberOf(state)));
      const legend = text.words.coverage.legend;
      const states: (readonly [ChangeState, LegendState])[] = [
        ['never', box(counted(words.changeStates.never ?? '', 'never'), palette.colour.surface)],
        ['not-known', box(counted(legend.notKnown, 'not-known'), hatchFill)],
        ['outside', box(legend.outside, outsideFill(palette))],
        ['home', { ...box(legend.home, outsideFill(palette), palette.colour.ink), strokeWidth: 1.2 }],
      ];
      const dot: LegendState = {
        shape: 'circle',
        fill: palette.diverging7[3] ?? palette.colour.surface,
        stroke: palette.colour.mapBorder,
        label: legend.dot,
      };
      return {
        title: words.changeLegend(datePhrase(before, text)),
        countsTitle: legend.counts,
        classes: palette.diverging7.map((fill, i) => ({
          fill,
          label: rangeWords(i, text),
          count: text.number(
            shown.filter(
              ({ state, now, before: then }) => tied.includes(state) && changeClass(now - then) === i,
            ).length,
          ),
        })),
        states: [
          ...states.filter(([state]) => numberOf(state) > 0).map(([, entry]) => entry),
          ...(hasDots ? [dot] : []),
        ],
      };
    },
  };
}

function tableOf(
  changes: readonly CountryChange[],
  input: CoverageFigureInput,
  before: CoverageAt,
): DataTable {
  const { data, model, text } = input;
  const heads = text.words.coverage.tableHeads;
  const words = text.words.reach;
  const countries = new Map(data.countries.map((country) => [country.id, country]));
  const listed = changes
    .filter(({ state }) => state !== 'outside' && state !== 'home')
    .sort((a, b) => b.now - b.before - (a.now - a.before) || a.countryId.localeCompare(b.countryId));
  return {
    columns: [
      { key: 'country', title: heads.country, isNumeric: false },
      { key: 'code', title: heads.code, isNumeric: false },
      { key: 'region', title: heads.region, isNumeric: false },
      { key: 'state', title: heads.state, isNumeric: false },
      { key: 'before', title: words.tiesOn(datePhrase(before, text)), isNumeric: true },
      { key: 'now', title: words.tiesOn(datePhrase(model.now, text)), isNumeric: true },
      { key: 'change', title: text.words.coverage.change, isNumeric: true },
    ],
    rows: listed.map(({ countryId, state, before: then, now }) => {
      const country = countries.get(countryId);
      const region = country === undefined ? null : gapRegion(country);
      const isTied = tied.includes(state);
      return [
        country === undefined ? countryId : text.name(country.names),
        countryId,
        region === null ? null : regionName(data, region, text),
        words.changeStates[state] ?? state,
        isTied ? then : null,
        isTied ? now : null,
        isTied ? now - then : null,
      ];
    }),
    rowEntities: listed.map(({ countryId }) => `country:${countryId}`),
  };
}

/** What changed between two dates: new, lost and kept countries, and the records that made the change. */
export function changeFigure(input: CoverageFigureInput): Figure {
  const { data, model, state, text, info } = input;
  const words = text.words.reach;
  const base = coverageBase(input);
  const before = model.before ?? model.now;
  const changes = countryChanges(before.countries, model.now.countries);
  const idsOf = (kind: ChangeState) =>
    changes.filter((change) => change.state === kind).map(({ countryId }) => countryId);
  const [gained, lost, kept] = [idsOf('new'), idsOf('lost'), idsOf('kept')];
  const recordIds = model.changedRecordIds(
    changes.filter(({ state: kind }) => kind !== 'outside').map((c) => c.countryId),
  );
  const nameOf = localNames(data.countries, text);
  const mark = (key: string): Mark | null => {
    const id = key.replace(/^area-/, '');
    const change = changes.find(({ countryId }) => countryId === id);
    if (change === undefined) return null;
    const isTied = tied.includes(change.state);
    return {
      key,
      title: nameOf(id).text,
      value: isTied
        ? `${text.signed(change.now - change.before)}${text.words.join.paren(words.changeStates[change.state] ?? '')}`
        : (words.changeStates[change.state] ?? change.state),
      change: null,
      rows: isTied
        ? [
            [datePhrase(before, text), text.number(change.before)],
            [datePhrase(model.now, text), text.number(change.now)],
          ]
        : [],
      lines: isTied ? [words.changedRecords] : [],
      recordIds: model.changedRecordIds([id]),
      entity: `country:${id}`,
    };
  };
  const shading = shadingOf(changes, input, before);
  const isReached = ({ countryId }: { readonly countryId: string }) =>
    gained.includes(countryId) || kept.includes(countryId);
  return {
    ...base,
    boundaryNote: state.form === 'tiles' ? null : base.boundaryNote,
    title: words.changeTitle(
      subjectPhrase(data, state, text, true),
      text.number(gained.length),
      text.number(lost.length),
      text.number(kept.length),
    ),
    subtitle: words.changeSubtitle(
      channelPhrase(model, state, text),
      datePhrase(before, text),
      datePhrase(model.now, text),
    ),
    notes: [...base.notes, words.noteChange],
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    summary: words.changeSummary(
      text.number(gained.length),
      text.number(lost.length),
      text.number(kept.length),
      text.list(gained.slice(0, 20).map((id) => nameOf(id).text)),
    ),
    mark,
    recordIds,
    table: tableOf(changes, input, before),
    totals: [
      [words.changeStates.new ?? 'new', gained.length],
      [words.changeStates.lost ?? 'lost', lost.length],
      [words.changeStates.kept ?? 'kept', kept.length],
    ],
    layout: state.form === 'tiles' ? tileLayout(input, shading, isReached) : mapLayout(input, shading, []),
  };
}
