import { drawingPart } from '../../charts/drawing';
import RegionBars from '../../charts/bars/RegionBars.svelte';
import { regionBarsScene } from '../../charts/bars/regionBarsScene';
import type { Figure, Mark } from '../figure';
import { filterPhrase } from '../filterPhrase';
import { sourceLine } from '../sourceLine';
import type { CoverageFigureInput } from './coverageBase';
import { regionName } from './regionName';
import { byRegion, gapRegion } from './regions';
import { channelPhrase, subjectPhrase } from './words';

/** Countries not reached, by region. */
export function regionFigure(input: CoverageFigureInput): Figure {
  const { spec, data, model, state, text, info } = input;
  const words = text.words.coverage;
  const { reach } = text.words;
  const regions = byRegion(model.now.countries, data.countries, gapRegion);
  const missing = regions.reduce((sum, { zero, noneRecorded }) => sum + zero + noneRecorded, 0);
  const ofSize = (reached: number, size: number) => reach.ofSize(text.number(reached), text.number(size));
  const label = (name: string, reached: number, size: number) =>
    reach.regionLabel(name, text.number(reached), text.number(size));
  const mark = (key: string): Mark | null => {
    const region = regions.find(({ id }) => id === key);
    if (region === undefined) return null;
    return {
      key,
      title: regionName(data, region.id, text),
      value: ofSize(region.reached, region.size),
      change: null,
      rows: (
        [
          ['zero', region.zero],
          ['none-recorded', region.noneRecorded],
          ['not-known', region.notKnown],
        ] as const
      ).flatMap(([name, n]) => (n === 0 ? [] : [[words.states[name] ?? name, text.number(n)] as const])),
      lines: [],
      recordIds: model.recordIds(region.countryIds),
    };
  };
  const heads = { ...words.tableHeads };
  return {
    spec,
    title: missing === 0 ? reach.gapNone : reach.gapTitle(missing, text.number(missing)),
    subtitle:
      [
        reach.gapSubtitle,
        subjectPhrase(data, state, text, false),
        channelPhrase(model, state, text),
        text.day(model.now.day),
      ].join(text.words.join.clause) + filterPhrase(state, data.groups, text),
    notes: [words.note],
    boundaryNote: null,
    source: sourceLine(info, model.recordIds().length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: regions
      .map((region) => label(regionName(data, region.id, text), region.reached, region.size))
      .join(text.words.join.sentence),
    markKeys: regions.map(({ id }) => id),
    mark,
    recordIds: model.recordIds(),
    table: {
      columns: [
        { key: 'region', title: heads.region, isNumeric: false },
        { key: 'reached', title: words.reached, isNumeric: true },
        { key: 'zero', title: words.states.zero ?? '', isNumeric: true },
        { key: 'none-recorded', title: words.states['none-recorded'] ?? '', isNumeric: true },
        { key: 'not-known', title: words.states['not-known'] ?? '', isNumeric: true },
      ],
      rows: regions.map((region) => [
        regionName(data, region.id, text),
        region.reached,
        region.zero,
        region.noneRecorded,
        region.notKnown,
      ]),
    },
    native: () => ({
      kind: 'stacked',
      isLying: true,
      categories: regions.map(({ id }) => regionName(data, id, text)),
      series: (
        [
          [words.reached, ({ reached }) => reached],
          [words.states.zero ?? '', ({ zero }) => zero],
          [words.states['none-recorded'] ?? '', ({ noneRecorded }) => noneRecorded],
          [words.states['not-known'] ?? '', ({ notKnown }) => notKnown],
        ] satisfies [string, (region: (typeof regions)[number]) => number][]
      ).flatMap(([name, of]) =>
        regions.some((region) => of(region) > 0) ? [{ name, values: regions.map(of) }] : [],
      ),
      xTitle: heads.region ?? words.region,
      yTitle: text.words.alliances.measures.countries ?? '',
      format: '0',
    }),
    layout: ({ width, palette, textSize }) => [
      drawingPart(
        'region-bars',
        RegionBars,
        regionBarsScene({
          width,
          palette,
          textSize,
          heads: { region: words.region, reached: words.reached },
          rows: regions.map((region) => ({
            key: region.id,
            label: label(regionName(data, region.id, text), region.reached, region.size),
            name: regionName(data, region.id, text),
            reached: region.reached,
            zero: region.zero,
            noneRecorded: region.noneRecorded,
            notKnown: region.notKnown,
            size: region.size,
            total: ofSize(region.reached, region.size),
          })),
        }),
      ),
    ],
  };
}
