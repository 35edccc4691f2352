import { drawingPart } from '../../../charts/drawing';
import Lorenz from '../../../charts/lorenz/Lorenz.svelte';
import { lorenzScene } from '../../../charts/lorenz/lorenzScene';
import { lorenz } from '../../../measures/coverage/lorenz';
import type { DataTable, Figure, Mark } from '../../figure';
import { filterPhrase } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import type { CoverageFigureInput } from '../coverageBase';
import type { CoverageAt } from '../coverageModel';
import { channelPhrase, datePhrase, subjectPhrase } from '../words';

interface Curve {
  readonly key: string;
  readonly name: string;
  readonly at: CoverageAt;
  readonly counts: readonly number[];
}

const countsOf = ({ countries }: CoverageAt) =>
  countries.filter(({ state }) => state !== 'outside' && state !== 'home').map(({ ties }) => ties);

/** Concentration of the ties over the countries of the group, now and on the date compared with. */
export function lorenzFigure(input: CoverageFigureInput): Figure {
  const { spec, data, model, state, text, info } = input;
  const words = text.words.reach;
  const curves = [model.now, ...(model.before === null ? [] : [model.before])].map((at): Curve => ({
    key: at === model.now ? 'now' : 'before',
    name: datePhrase(at, text),
    at,
    counts: countsOf(at),
  }));
  const drawn = curves.flatMap((curve) => {
    const points = lorenz(curve.counts);
    return points === null ? [] : [{ ...curve, points }];
  });
  const { breadth, gini, topFive, effectiveCountries } = model.now.summary;
  const describe = ({ name, at }: Curve) =>
    words.lorenzCurve(
      name,
      at.summary.gini === null ? text.words.figure.notKnown : text.number(at.summary.gini, 2),
      at.summary.topFive === null ? text.words.figure.notKnown : text.share(at.summary.topFive),
    );
  const mark = (key: string): Mark | null => {
    const curve = drawn.find((candidate) => candidate.key === key);
    if (curve === undefined) return null;
    return {
      key,
      title: curve.name,
      value: words.gini(text.number(curve.at.summary.gini ?? 0, 3)),
      change: null,
      rows: [
        [text.words.reach.topFive, text.share(curve.at.summary.topFive ?? 0)],
        [
          text.words.reach.measureNames.effective ?? '',
          text.number(curve.at.summary.effectiveCountries ?? 0, 1),
        ],
      ],
      lines: [],
      recordIds: key === 'now' ? model.recordIds() : [],
    };
  };
  const table: DataTable = {
    columns: [
      { key: 'date', title: words.lorenzHeads.date, isNumeric: false },
      { key: 'countries', title: words.lorenzHeads.countries, isNumeric: true },
      { key: 'ties', title: words.lorenzHeads.ties, isNumeric: true },
    ],
    rows: drawn.flatMap(({ name, points }) =>
      points.map((point) => [
        name,
        Math.round(point.countries * 10_000) / 10_000,
        Math.round(point.ties * 10_000) / 10_000,
      ]),
    ),
  };
  return {
    spec,
    title:
      gini === null || topFive === null
        ? words.lorenzNone
        : breadth <= 5
          ? words.lorenzFew(breadth, text.number(breadth), text.number(gini, 2))
          : words.lorenzTitle(text.share(topFive), text.number(gini, 2)),
    subtitle:
      [words.lorenzSubtitle, subjectPhrase(data, state, text, false), channelPhrase(model, state, text)].join(
        text.words.join.clause,
      ) + filterPhrase(state, data.groups, text),
    notes: [words.noteLorenz],
    boundaryNote: null,
    source: sourceLine(info, model.recordIds().length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: drawn.map(describe).join(text.words.join.sentence),
    markKeys: drawn.map(({ key }) => key),
    mark,
    recordIds: model.recordIds(),
    table,
    totals: [
      ...(gini === null ? [] : [[text.words.reach.measureNames.gini ?? 'Gini', gini] as const]),
      ...(topFive === null ? [] : [[words.topFive, topFive] as const]),
      ...(effectiveCountries === null
        ? []
        : [[text.words.reach.measureNames.effective ?? '', effectiveCountries] as const]),
    ],
    native: () =>
      drawn.length === 0
        ? null
        : {
            kind: 'scatter',
            series: [
              ...drawn.map(({ name, points }) => ({
                name,
                look: 'line' as const,
                points: points.map(({ countries, ties }) => ({ x: countries, y: ties })),
              })),
              {
                name: words.equality,
                look: 'line',
                points: [
                  { x: 0, y: 0 },
                  { x: 1, y: 1 },
                ],
              },
            ],
            xTitle: words.lorenzX,
            yTitle: words.lorenzY,
            xFormat: '0%',
            most: 1,
            format: '0%',
          },
    layout: ({ width, height, palette, textSize }) =>
      drawn.length === 0
        ? []
        : [
            drawingPart(
              'lorenz',
              Lorenz,
              lorenzScene({
                width,
                height,
                palette,
                textSize,
                curves: drawn.map((curve) => ({
                  key: curve.key,
                  label: describe(curve),
                  name: words.lorenzName(curve.name, text.number(curve.at.summary.gini ?? 0, 2)),
                  points: curve.points,
                })),
                xTitle: words.lorenzX,
                yTitle: words.lorenzY,
                equality: words.equality,
                formatShare: (share) => text.share(share),
              }),
            ),
          ],
  };
}
