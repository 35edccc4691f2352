import { beforeAll, describe, expect, test } from 'vitest';
import type { NetworkMatrixScene } from '../../../src/charts/networkMatrix/networkMatrixScene';
import { communitiesFigure } from '../../../src/figures/network/alternatives/communitiesFigure';
import { matrixCellsOf, mostRows } from '../../../src/figures/network/alternatives/matrixCellsOf';
import { matrixFigure } from '../../../src/figures/network/alternatives/matrixFigure';
import { regionsFigure } from '../../../src/figures/network/alternatives/regionsFigure';
import { tiesFigure } from '../../../src/figures/network/alternatives/tiesFigure';
import { edgeTable } from '../../../src/figures/network/alternatives/tieTable';
import type { LayoutSize } from '../../../src/figures/figure';
import type { NetworkData } from '../../../src/figures/network/networkBase';
import { networkModel } from '../../../src/figures/network/networkModel';
import type { NetworkInput } from '../../../src/figures/network/networkInput';
import { mixing } from '../../../src/measures/network/mixing';
import { toNetwork } from '../../../src/measures/network/network';
import type { NetworkBody, Participation, TieGroup } from '../../../src/model/network';
import { rows } from '../../../src/query/columns';
import { sql } from '../../../src/query/sql';
import { loadText } from '../../../src/text/loadText';
import type { Text } from '../../../src/text/text';
import { palette } from '../../../src/theme/palette';
import { shippedPackage } from '../../query/shippedPackage';
import { data, networkInput, nothing } from '../fixture/network';
import { elements, parseXml, drawSvg } from '../draw';
import { exportSizes } from '../../../src/theme/exportSizes';
import { info } from './drawn';
import { closingDay, shippedNetwork } from './shippedNetwork';

const figures = [matrixFigure, regionsFigure, communitiesFigure, tiesFigure];
let text: Text;
beforeAll(async () => {
  text = await loadText('en');
});
const inputOf = (link: string, of: NetworkData = data) => networkInput(link, text, of);
const size: LayoutSize = {
  width: 900,
  height: null,
  palette: palette('light'),
  textSize: 12,
  isNarrow: false,
};

/** `n` bodies in a ring of agreements, five ties each, the first with an id that objects know. */
function generated(n: number): NetworkData {
  const bodies = Array.from({ length: n }, (_, i): NetworkBody => ({
    id: i === 0 ? '__proto__' : `body-${i}`,
    names: [`Body ${i}`, null, null],
    countryId: null,
    type: null,
    cityNames: null,
    latitude: null,
    longitude: null,
  }));
  const groups: TieGroup[] = [];
  const participations: Participation[] = [];
  bodies.forEach(({ id }, i) => {
    for (const step of [1, 2, 3, 5, 8]) {
      const other = bodies[(i + step) % n]?.id ?? '';
      const group = groups.push({ id: `agreements/${i}-${step}`, channel: 'agreement', names: null, seriesId: null }) - 1;
      for (const organisationId of [id, other])
        participations.push({
          group,
          organisationId,
          allianceId: null,
          countryId: null,
          recordId: `agreements/${i}-${step}`,
          startLow: 0,
          startHigh: 0,
          endLow: null,
          endHigh: null,
          isDated: true,
        });
    }
  });
  return { ...data, records: { ...nothing.records, bodies, groups, participations } };
}

/** An input whose measures nobody asks for, so that a large network is made at once. */
function unmeasured(of: NetworkData): NetworkInput {
  const input = inputOf('', nothing);
  const model = networkModel(of, input.state);
  const groupOf = model.nodes.map((_, node) => node % 3);
  return {
    ...input,
    data: of,
    model,
    groups: {
      groupOf,
      groups: [0, 1, 2].map((id) => ({
        id: String(id),
        name: `Group ${id}`,
        slot: id,
        nodes: groupOf.flatMap((group, node) => (group === id ? [node] : [])),
      })),
    },
  };
}

describe('the matrix', () => {
  test('orders rows by group, then by number of ties, and has each tie twice', () => {
    const input = inputOf('');
    const { rows: order, cells, columns } = matrixCellsOf(input.model.ties, input);
    const { groupOf } = input.groups;
    const degree = (node: number) =>
      input.model.ties.filter(({ source, target }) => source === node || target === node).length;
    for (const [i, node] of order.nodes.slice(1).entries()) {
      const before = order.nodes[i] ?? -1;
      const [a = -1, b = -1] = [groupOf[before], groupOf[node]];
      expect(a).toBeLessThanOrEqual(b);
      if (a === b) expect(degree(before)).toBeGreaterThanOrEqual(degree(node));
    }
    expect(columns).toBeNull();
    expect(cells).toHaveLength(input.model.ties.length * 2);
    const places = new Set(cells.map(({ row, column }) => `${row} ${column}`));
    expect(places.size).toBe(cells.length);
    for (const { row, column } of cells) expect(places.has(`${column} ${row}`) && row !== column).toBe(true);
    expect(order.nodes.every((node) => degree(node) > 0)).toBe(true);
    expect(order.bands.at(-1)?.to).toBe(order.nodes.length);
  });

  test('opens the records of a tie from both of its cells', () => {
    const input = inputOf('');
    const figure = matrixFigure(input);
    const forum = input.model.ties.find(({ groups }) => groups.length === 4);
    const keys = figure.markKeys.filter(
      (key) => figure.mark(key)?.recordIds.join() === forum?.recordIds.join(),
    );
    expect(keys).toHaveLength(2);
    const [one, other] = keys.map((key) => figure.mark(key));
    expect(one?.title.split(' with ').reverse().join(' with ')).toBe(other?.title);
    expect(one).toMatchObject({ value: '4 shared records', lines: ['2016–2019'] });
    expect(figure.markRows?.flat()).toEqual(figure.markKeys);
  });

  test('of many nodes leaves out pieces of two or three, and says how many nodes are in them', () => {
    const of = generated(80);
    const { groups, participations, bodies } = of.records;
    const pair = ['x', 'y'].map((id) => ({ ...bodies[1], id, names: [id, null, null] }) as NetworkBody);
    const group = groups.length;
    const tie: TieGroup = { id: 'agreements/pair', channel: 'agreement', names: null, seriesId: null };
    const parties = pair.map(({ id }) => ({ ...participations[0], group, organisationId: id }) as Participation);
    const records = {
      ...of.records,
      bodies: [...bodies, ...pair],
      groups: [...groups, tie],
      participations: [...participations, ...parties],
    };
    const input = unmeasured({ ...of, records });
    const { rows: order, smallPieces } = matrixCellsOf(input.model.ties, input);
    expect([order.nodes.length, smallPieces]).toEqual([80, 2]);
    const figure = matrixFigure(input);
    expect(figure.notes[0]).toContain('2 nodes in pieces of two or three are not drawn');
    expect(figure.table.rows).toHaveLength(input.model.ties.length);
    const state = { ...input.state, chosen: ['organisation:x'] };
    expect(matrixCellsOf(input.model.ties, { ...input, state }).rows.nodes).toHaveLength(82);
  });

  test('of two modes has bodies in rows and alliances in columns', () => {
    const input = inputOf('nodes=with-alliances');
    const { rows: bodies, columns, cells } = matrixCellsOf(input.model.ties, input);
    const kinds = (nodes: readonly number[] = []) => new Set(nodes.map((node) => input.model.nodes[node]?.kind));
    expect(kinds(bodies.nodes)).toEqual(new Set(['organisation']));
    expect(kinds(columns?.nodes)).toEqual(new Set(['alliance']));
    expect(cells).toHaveLength(input.model.ties.length);
  });

  test('of 10 000 bodies draws those of most ties as a few elements, and says so', () => {
    const input = unmeasured(generated(10_000));
    const figure = matrixFigure(input);
    const parts = figure.layout(size);
    const { rows: order, markedTies } = matrixCellsOf(input.model.ties, input);
    expect(order.nodes).toHaveLength(mostRows);
    expect(markedTies).toBeLessThanOrEqual(1000);
    expect(figure.notes[0]).toContain(`${text.number(400)} of ${text.number(10_000)} tied nodes`);
    expect(figure.table.rows).toHaveLength(input.model.ties.length);
    const scene = parts[1]?.scene as NetworkMatrixScene;
    expect(scene.paths.length).toBeLessThanOrEqual(8);
    expect(scene.areas.length).toBeLessThanOrEqual(2000);
  });

  test('around a node has what is reached from it', () => {
    const whole = inputOf('');
    const key = whole.model.nodes.find((node) => node.key === 'organisation:CHN-0')?.key ?? '';
    const figure = matrixFigure(inputOf(`ego=${key}&steps=1`));
    const centre = whole.model.positionOf(key);
    const near = new Set(
      whole.model.ties.flatMap(({ source, target }) =>
        source === centre || target === centre ? [source, target] : [],
      ),
    );
    const ties = whole.model.ties.filter(({ source, target }) => near.has(source) && near.has(target));
    expect(figure.markKeys).toHaveLength(ties.length * 2);
    expect(figure.title.startsWith('Around ')).toBe(true);
  });
});

describe('ties by region', () => {
  test('are those that SQL counts in the shipped records', async () => {
    const connection = await shippedPackage();
    const input = inputOf('ties=agreement&time=until', await shippedNetwork());
    const counted = rows<{ a: string; b: string; n: number }>(
      await connection.run(sql`
        with parties as (select distinct group_id, organisation_id from tie_participants
            where channel = 'agreement' and organisation_id is not null
              and start_high <= date '1970-01-01' + ${closingDay}::integer),
          pairs as (select distinct a.organisation_id as x, b.organisation_id as y from parties a
            join parties b using (group_id) where a.organisation_id < b.organisation_id),
          seats as (select organisation_id, c.region_id as region from organisations join countries c using (country_id))
        select least(s.region, t.region) as a, greatest(s.region, t.region) as b, count(*)::integer as n
        from pairs join seats s on s.organisation_id = x join seats t on t.organisation_id = y group by 1, 2`),
    );
    const figure = regionsFigure(input);
    const regions = counted.filter(({ a, b }) => a !== null && b !== null);
    expect(regions.length).toBeGreaterThan(5);
    for (const { a, b, n } of regions)
      for (const key of [`region:${a}:${b}`, `region:${b}:${a}`])
        expect([key, figure.mark(key)?.value]).toEqual([key, text.words.networkForms.tieCount(n, text.number(n))]);
    const all = regions.reduce((sum, { n }) => sum + n, 0);
    const ties = figure.table.columns.findIndex(({ key }) => key === 'ties');
    expect(figure.table.rows.reduce((sum, row) => sum + Number(row[ties]), 0)).toBe(all);
  });

  test('leave out those without two seats, and say how many', () => {
    expect(regionsFigure(inputOf('')).subtitle).toContain('1 more without a seat on record');
  });

  test('of alliances are a sentence', () => {
    for (const nodes of ['alliances', 'with-alliances'])
      expect(regionsFigure(inputOf(`nodes=${nodes}`)).notes[0]).toContain('Alliances have no seat');
  });

  test('within one sub-region are a sentence, with all of them in the table', () => {
    const input = inputOf('');
    const { model } = input;
    const south = model.nodes.map(({ countryId }) => ['SGP', 'MYS', 'THA', 'VNM', 'IDN'].includes(countryId ?? ''));
    const own = model.ties.filter(({ source, target }) => south[source] === true && south[target] === true);
    expect(own.length).toBeGreaterThan(0);
    const figure = regionsFigure({ ...input, model: { ...model, ties: own } });
    expect(figure.title).toBe('Every tie stays within South-eastern Asia');
    expect(figure.layout(size).map(({ kind }) => kind)).toEqual(['message']);
    expect(figure.markKeys).toEqual([]);
    expect(figure.table.rows.map((row) => row[2])).toEqual([own.length]);
  });

  test('stand on a circle beside a matrix, above one, or in two matrices, by width', () => {
    const figure = regionsFigure(inputOf(''));
    const kinds = (more: Partial<LayoutSize>) => figure.layout({ ...size, ...more }).map(({ kind }) => kind);
    expect(kinds({ width: 1000 })).toEqual(['regions', 'circle-key']);
    expect(kinds({ width: 700 })).toEqual(['regions', 'circle-key']);
    expect(kinds({ width: 560 })).toEqual(['regions', 'circle-key', 'regions-matrix']);
    expect(kinds({ width: 340, isNarrow: true })).toEqual(['regions', 'sub-regions']);
  });
});

describe('ties within and between groups', () => {
  test('are as many as the measure of mixing counts', () => {
    for (const link of ['', 'group=type', 'group=region']) {
      const input = inputOf(link);
      const { groups, model } = input;
      const mixed = mixing(toNetwork(model.list), groups.groupOf);
      const named = groups.groups.flatMap(({ slot, id }, i) => (slot === null ? [] : [{ id, i }]));
      const figure = communitiesFigure(input);
      for (const a of named)
        for (const b of named) {
          const mark = figure.mark(`groups:${a.id}:${b.id}`);
          if (mark !== null)
            expect(Number.parseInt(mark.value, 10)).toBe(mixed.ties[a.i * mixed.groups + b.i]);
        }
      const ties = figure.table.columns.findIndex(({ key }) => key === 'ties');
      expect(figure.table.rows.reduce((sum, row) => sum + Number(row[ties]), 0)).toBe(model.ties.length);
    }
  });

  test('count for the title where they join two communities, also two small ones', () => {
    const input = inputOf('');
    const { groupOf } = input.groups;
    const within = input.model.ties.filter(({ source, target }) => groupOf[source] === groupOf[target]).length;
    expect(communitiesFigure(input).title).toBe(
      `${input.model.ties.length - within} of ${input.model.ties.length} ties join two communities`,
    );
  });
});

describe('the list of ties', () => {
  test('begins with the strongest, and its table has them all', () => {
    const input = inputOf('');
    const figure = tiesFigure(input);
    const weight = figure.table.columns.findIndex(({ key }) => key === 'weight');
    const weights = figure.table.rows.map((row) => Number(row[weight]));
    expect(weights).toHaveLength(input.model.ties.length);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(figure.mark(figure.markKeys[0] ?? '')?.value).toBe('4 shared records');
  });

  test('shows ties of two records or more, and at least ten', () => {
    const figure = tiesFigure(inputOf('ties=membership~agreement~conference~presence'));
    const records = figure.table.columns.findIndex(({ key }) => key === 'records');
    const several = figure.table.rows.filter((row) => Number(row[records]) > 1).length;
    expect(figure.markKeys).toHaveLength(Math.max(10, several));
    expect(tiesFigure(inputOf('ties=agreement')).markKeys.length).toBeLessThanOrEqual(10);
  });

  test('is an edge list that begins with source, target and weight, and whose channels add up', () => {
    const input = inputOf('ties=membership~agreement~conference~presence');
    const { columns, rows: list } = edgeTable(input);
    const keys = columns.map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual(['source', 'target', 'weight']);
    const keyed = list.map((row) => Object.fromEntries(row.map((cell, i) => [keys[i], cell])));
    const nodes = new Set(input.model.nodes.map(({ key }) => key));
    for (const row of keyed) {
      expect(nodes.has(String(row.source)) && nodes.has(String(row.target))).toBe(true);
      const { membership, agreement, conference, presence, activity } = row;
      expect([membership, agreement, conference, presence, activity].reduce<number>((sum, n) => sum + Number(n), 0)).toBe(
        row.records,
      );
      expect(row.evidence === 'reported').toBe(row.first === null);
    }
  });
});

describe('every form', () => {
  test('says in a sentence that there is no tie', () => {
    for (const figureOf of figures)
      for (const [link, of] of [
        ['', nothing],
        ['date=1900-01-01', data],
        ['type=party', data],
      ] as const) {
        const figure = figureOf(inputOf(link, of));
        expect(figure.markKeys).toEqual([]);
        expect(figure.notes[0]).toContain('No tie is left');
        expect(figure.layout(size).map(({ kind }) => kind)).toEqual(['message']);
      }
  });

  test('draws a mark for each key that it names, and each key once', () => {
    for (const figureOf of figures) {
      const figure = figureOf(inputOf(''));
      const svg = parseXml(drawSvg({ figure, size: exportSizes.page, theme: 'light', text, info }));
      const keys = elements(svg).flatMap(
        ({ attributes }) => Array.from(attributes ?? []).find(({ name }) => name === 'data-key')?.value ?? [],
      );
      expect(new Set(keys).size).toBe(keys.length);
      const named = new Set(figure.markKeys);
      expect(keys.filter((key) => !named.has(key))).toEqual([]);
      for (const key of figure.markKeys) expect(figure.mark(key)?.key).toBe(key);
    }
  });

  test('tells apart ids of any spelling', () => {
    const figure = matrixFigure(unmeasured(generated(12)));
    const own = figure.markKeys.filter((key) => key.startsWith('cell:organisation:__proto__|'));
    expect(own).toHaveLength(10);
  });
});
