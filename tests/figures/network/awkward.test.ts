import { describe, expect, test } from 'vitest';
import { layoutNetwork } from '../../../src/charts/network/layout/layoutNetwork';
import { communitiesFigure } from '../../../src/figures/network/alternatives/communitiesFigure';
import { matrixFigure } from '../../../src/figures/network/alternatives/matrixFigure';
import { regionsFigure } from '../../../src/figures/network/alternatives/regionsFigure';
import { tiesFigure } from '../../../src/figures/network/alternatives/tiesFigure';
import { brokersFigure } from '../../../src/figures/network/brokers/brokersFigure';
import { diagramFigure } from '../../../src/figures/network/diagramFigure';
import type { NetworkData } from '../../../src/figures/network/networkBase';
import type { NetworkInput } from '../../../src/figures/network/networkInput';
import { toPositions, type Point } from '../../../src/figures/network/positions';
import { yearsFigure } from '../../../src/figures/network/time/yearsFigure';
import type { Participation, TieGroup } from '../../../src/model/network';
import { loadText } from '../../../src/text/loadText';
import { countries, groups } from '../fixture/forms';
import { drawSvg } from '../draw';
import { exportSizes } from '../../../src/theme/exportSizes';
import { info, inputOf } from './drawn';
import { closingDay } from './shippedNetwork';

/** Records of agreements, each with its parties; an agreement of many parties is one of many ties. */
function dataOf(agreements: readonly (readonly string[])[]): NetworkData {
  const ids = [...new Set(agreements.flat())];
  return {
    records: {
      bodies: ids.map((id) => ({
        id,
        names: [`Body ${id}`, null, null],
        countryId: 'FRA',
        type: null,
        cityNames: null,
        latitude: null,
        longitude: null,
      })),
      alliances: [],
      series: [],
      groups: agreements.map(
        (_, i): TieGroup => ({ id: `agreements/${i}`, channel: 'agreement', names: [`Agreement ${i}`, null, null], seriesId: null }),
      ),
      participations: agreements.flatMap((parties, group) =>
        parties.map(
          (organisationId): Participation => ({
            group,
            organisationId,
            allianceId: null,
            countryId: null,
            recordId: `agreements/${group}`,
            startLow: 10_000,
            startHigh: 10_000,
            endLow: null,
            endHigh: null,
            isDated: true,
          }),
        ),
      ),
    },
    countries,
    groups,
    closingDay,
  };
}

function positionsOf({ model, analysis }: NetworkInput) {
  const places = layoutNetwork({ ...model.list, groups: analysis.community });
  const byKey = new Map<string, Point>();
  model.nodes.forEach(({ key }, i) => {
    const [x = NaN, y = NaN] = [places[2 * i], places[2 * i + 1]];
    if (!Number.isNaN(x)) byKey.set(key, { x, y });
  });
  return toPositions(byKey);
}

const pairs = (n: number) => Array.from({ length: n }, (_, i) => [`a${i}`, `b${i}`]);
const star = (n: number) => Array.from({ length: n }, (_, i) => ['hub', `leaf${i}`]);
const cases: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'without a record': [],
  'of one body that is tied with nobody': [['alone']],
  'of a body that stands twice in an agreement of its own': [['twice', 'twice']],
  'of parallel ties': [
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'b'],
  ],
  'of ids that an object has already': [
    ['__proto__', 'constructor'],
    ['constructor', 'toString'],
    ['hasOwnProperty', '__proto__'],
  ],
  'in many pieces': pairs(150),
  'around one hub': star(600),
  'of an agreement of more parties than can be tied with each other': [Array.from({ length: 501 }, (_, i) => `m${i}`)],
};

describe.each(Object.entries(cases))('a network %s', (_, agreements) => {
  test('has a picture or a sentence in every form, with numbers that are numbers', async () => {
    const text = await loadText('en');
    const input = inputOf(dataOf(agreements), '', text);
    const figures = [
      diagramFigure({ ...input, positions: positionsOf(input) }),
      matrixFigure(input),
      regionsFigure(input),
      tiesFigure(input),
      communitiesFigure(input),
      brokersFigure(input, null),
      yearsFigure(input),
    ];
    for (const figure of figures) {
      expect(figure.title).not.toBe('');
      const said = [figure.title, figure.subtitle, figure.summary, ...figure.notes].join(' ');
      expect(said).not.toMatch(/NaN|undefined|Infinity|null/);
      const svg = drawSvg({ figure, size: exportSizes.page, theme: 'light', text, info });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('what such a network says', () => {
  const input = async (agreements: readonly (readonly string[])[]) => inputOf(dataOf(agreements), '', await loadText('en'));

  test('a body that stands twice is not tied with itself', async () => {
    const { model } = await input([['twice', 'twice']]);
    expect([model.nodes.length, model.ties.length, model.isolates]).toEqual([1, 0, 1]);
  });

  test('parallel ties are one of as many records', async () => {
    const { model } = await input([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(model.ties).toMatchObject([{ weight: 2, recordIds: ['agreements/0', 'agreements/1'] }]);
  });

  test('ids that an object has already are names like others', async () => {
    const { model, analysis } = await input(cases['of ids that an object has already'] ?? []);
    const degree = (id: string) => analysis.columns.degree[model.positionOf(`organisation:${id}`)];
    expect(['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(degree)).toEqual([2, 2, 1, 1]);
  });

  test('an agreement of too many parties is a node of its own, and the note says so', async () => {
    const given = await input([Array.from({ length: 501 }, (_, i) => `m${i}`)]);
    const { model } = given;
    expect([model.nodes.length, model.ties.length]).toEqual([502, 501]);
    const figure = diagramFigure({ ...given, positions: toPositions(new Map()) });
    expect(figure.notes.join(' ')).toContain('too large to tie every two members');
  });

  test('a network in pieces is said to be in pieces, a connected one has those who hold it together', async () => {
    const text = await loadText('en');
    const titleOf = (given: NetworkInput) => diagramFigure({ ...given, positions: positionsOf(given) }).title;
    expect(titleOf(inputOf(dataOf(pairs(150)), '', text))).toBe(
      'Recorded ties form 150 separate pieces; the largest joins 2 of 300 organisations',
    );
    expect(titleOf(inputOf(dataOf(star(20)), '', text))).toBe(
      'Body hub holds the network together: it lies on 100% of the shortest paths',
    );
  });
});
