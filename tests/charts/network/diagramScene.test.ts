import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Diagram from '../../../src/charts/network/Diagram.svelte';
import { diagramFrame } from '../../../src/charts/network/diagramFrame';
import type { DiagramNode } from '../../../src/charts/network/diagramInput';
import { diagramScene, type DiagramScene } from '../../../src/charts/network/diagramScene';
import { layoutNetwork } from '../../../src/charts/network/layout/layoutNetwork';
import { palette } from '../../../src/theme/palette';
import { attribute, contentOf, elements, parseXml } from '../../figures/draw';
import { boxOf } from '../textBox';
import { overlaps } from '../world';
import { diagramInput, manyPieces, placeOf } from './networks';

const drawn = (scene: DiagramScene, focused: string | null = null) =>
  parseXml(render(Diagram, { props: { scene, focused } }).body.replace(/<!--[\s\S]*?-->/g, ''));

const { input } = manyPieces();
const positions = layoutNetwork(input);

function realistic(more: Parameters<typeof diagramInput>[2] = {}, name = (i: number) => `Institute ${i}`) {
  const degree = Array.from({ length: input.n }, () => 0);
  const ties = Array.from(input.source, (source, i) => ({ source, target: input.target[i] ?? 0 }));
  for (const { source, target } of ties)
    for (const end of [source, target]) degree[end] = (degree[end] ?? 0) + 1;
  const nodes = degree.map((value, i): Partial<DiagramNode> => {
    const [x, y] = placeOf(positions, i);
    return {
      x,
      y,
      value,
      name: name(i),
      group: (input.groups?.[i] ?? 0) < 8 ? (input.groups?.[i] ?? 0) : null,
    };
  });
  return diagramInput(nodes, ties, more);
}

describe('marks of nodes', () => {
  const nodes = [
    { x: 100, y: 100, value: 100 },
    { x: 500, y: 100, value: 25 },
    { x: 900, y: 100, value: 0 },
    { x: 900, y: 400, value: null },
  ];
  const radii = (width: number) => {
    const scene = diagramScene(diagramInput(nodes, [], { width, height: width / 2 }));
    return [0, 1, 2, 3].map((index) => scene.nodes.find((node) => node.index === index)?.radius ?? NaN);
  };

  test('have an area in proportion to the value, and none is too small to be seen', () => {
    expect(radii(880)).toEqual([20, 10, 3, 3]);
    expect(radii(440)[0]).toBe(10);
    expect(Math.min(...radii(320))).toBeGreaterThanOrEqual(2);
  });

  test('have a shape and a colour by group; nodes of the second kind are open, and small ones lie on top', () => {
    const { categorical, colour } = palette('light');
    const scene = diagramScene(
      diagramInput([
        { ...nodes[0], group: 1 },
        { ...nodes[1], group: 2, isSecondMode: true },
        { ...nodes[2], group: null },
      ]),
    );
    expect(scene.nodes.map(({ shape, fill, stroke }) => [shape, fill, stroke])).toEqual([
      ['square', categorical[1], colour.surface],
      ['triangle', colour.surface, categorical[2]],
      ['circle', colour.lineStrong, colour.surface],
    ]);
  });

  test('are left out where they have no position or are out of sight', () => {
    const scene = diagramScene(
      diagramInput([...nodes, { x: NaN, y: NaN }], [{ source: 0, target: 4 }], {
        view: { x: 0.9, y: 0.2, zoom: 4 },
      }),
    );
    expect(scene.nodes.map(({ index }) => index)).toEqual([2]);
    expect(scene.ties).toEqual([]);
  });

  test('keep their size when a part is enlarged', () => {
    const whole = diagramScene(realistic());
    const part = diagramScene(realistic({ view: { x: 0.3, y: 0.5, zoom: 3 } }));
    const of = (scene: DiagramScene) => new Map(scene.nodes.map(({ key, radius }) => [key, radius]));
    expect(part.nodes.length).toBeLessThan(whole.nodes.length);
    for (const [key, radius] of of(part)) expect(radius).toBe(of(whole).get(key));
  });
});

describe('a drawing of many equal values', () => {
  const crowd = (count: number) =>
    diagramScene(
      diagramInput(
        Array.from({ length: count }, (_, i) => ({ x: (i * 37) % 1000, y: (i * 91) % 545, value: 1 })),
      ),
    ).nodes;

  test('is covered by its marks by a share of 6% at the most', () => {
    for (const count of [60, 200, 400]) {
      const covered = crowd(count).reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0);
      expect(covered).toBeLessThanOrEqual(0.061 * 880 * 480);
    }
    expect(crowd(4)[0]?.radius).toBe(20);
  });
});

describe('a selected node', () => {
  const { colour } = palette('light');
  const nodes = [{ x: 0 }, { x: 500, group: 1 }, { x: 1000, value: 0.1 }];
  const ties = [{ isBetween: true }, { source: 1, target: 2 }];
  const scene = diagramScene(diagramInput(nodes, ties, { selected: new Set(['node-0']), mostLabels: 1 }));

  test('has an outline in ink, its ties are in ink, and its name is in bold before any other', () => {
    const outlined = scene.nodes.filter(({ stroke }) => stroke === colour.ink);
    expect(outlined.map(({ key, strokeWidth }) => [key, strokeWidth])).toEqual([['node-0', 2]]);
    expect(scene.ties.map(({ key, colour: own, dash }) => [key, own === colour.ink, dash])).toEqual([
      ['tie-1', false, undefined],
      ['tie-0', true, undefined],
    ]);
    expect(scene.labels.map(({ text, weight }) => [text, weight])).toEqual([['Node 0', 700]]);
  });

  test('stays in sight while others are emphasised', () => {
    const others = diagramScene(
      diagramInput(nodes, ties, { selected: new Set(['node-0']), emphasised: new Set(['node-2']) }),
    );
    expect(others.nodes.filter(({ opacity }) => opacity === 1).map(({ key }) => key)).toEqual([
      'node-0',
      'node-2',
    ]);
  });
});

test('groups beyond the colours of high contrast keep the markers of the legend', () => {
  const high = palette('highContrast');
  const nodes = diagramScene(
    diagramInput([{ group: 5 }, { group: 6 }, { group: null }], [], { palette: high }),
  ).nodes;
  const shapes = new Map(nodes.map(({ index, shape }) => [index, shape]));
  expect([0, 1, 2].map((i) => shapes.get(i))).toEqual([high.markers[5], high.markers[6], 'circle']);
});

describe('marks of ties', () => {
  const nodes = [
    { x: 0, y: 0 },
    { x: 1000, y: 0 },
    { x: 0, y: 500, group: 1 },
    { x: 1000, y: 500, group: 1 },
  ];
  const ties = [
    { source: 0, target: 1, weight: 1 },
    { source: 2, target: 3, weight: 9, isReportedOnly: true },
    { source: 0, target: 2, weight: 4, isBetween: true },
    { source: 1, target: 1 },
  ];

  test('are as wide as they weigh, from 1 to 3 px, and a tie of a node with itself has none', () => {
    const scene = diagramScene(diagramInput(nodes, ties));
    expect(scene.ties.map(({ width }) => width)).toEqual([1, 3, expect.closeTo(2.22, 1)]);
  });

  test('are dashed between groups, and carry a ring in their middle where no record dates them', () => {
    const [first, second, third] = diagramScene(diagramInput(nodes, ties)).ties;
    expect([first?.dash, second?.dash, third?.dash]).toEqual([undefined, undefined, '3 3']);
    expect([first?.ring, third?.ring]).toEqual([null, null]);
    expect(second?.ring?.x).toBeCloseTo(((second?.x1 ?? 0) + (second?.x2 ?? 0)) / 2, 1);
    expect(third?.colour).toBe(palette('light').colour.lineStrong);
    expect(first?.colour).not.toBe(second?.colour);
  });

  test('and nodes are faint unless they are emphasised', () => {
    const scene = diagramScene(
      diagramInput(nodes, ties, {
        emphasised: new Set(['node-0', 'node-1']),
        emphasisedTies: new Set(['tie-0']),
      }),
    );
    expect(scene.nodes.filter(({ opacity }) => opacity === 1).map(({ key }) => key)).toEqual([
      'node-0',
      'node-1',
    ]);
    expect(scene.ties.filter(({ opacity }) => opacity === 1).map(({ key }) => key)).toEqual(['tie-0']);
    expect(scene.labels.map(({ text }) => text).sort()).toEqual(['Node 0', 'Node 1']);
  });
});

describe('names', () => {
  test('are about as many as asked for, those of the greatest values first, eight of them in bold', () => {
    const scene = diagramScene(realistic({}, (i) => `N${i}`));
    expect(scene.labels.length).toBeGreaterThan(35);
    expect(scene.labels.length).toBeLessThanOrEqual(45);
    expect(scene.labels.filter(({ weight }) => weight === 700).length).toBeGreaterThanOrEqual(6);
    expect(scene.labels[0]?.weight).toBe(700);
    expect(diagramScene(realistic({ mostLabels: 3 })).labels).toHaveLength(3);
    expect(diagramScene(realistic({ mostLabels: 0 })).labels).toEqual([]);
  });

  test('never lie over each other, over a large mark or beyond the edge', () => {
    const word = fc.constantFrom(
      'Institute',
      'for',
      '研究院',
      'Eurasia',
      'Strategie',
      '战略与国际问题',
      'CIIS',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 7 }), { minLength: 138, maxLength: 138 }),
        fc.constantFrom(358, 880),
        fc.constantFrom(1, 2.5),
        (words, width, zoom) => {
          const scene = diagramScene(
            realistic(
              { width, height: Math.round(width * 0.55), view: zoom === 1 ? null : { x: 0.4, y: 0.5, zoom } },
              (i) => words[i]?.join(' ') ?? '',
            ),
          );
          const boxes = scene.labels.map(boxOf);
          expect(overlaps(boxes)).toEqual([]);
          const large = scene.nodes
            .filter((node) => node.radius > 6)
            .map(({ x, y, radius }) => {
              const half = radius * 0.6;
              return { left: x - half, right: x + half, top: y - half, bottom: y + half };
            });
          for (const box of boxes) {
            expect(box.left).toBeGreaterThanOrEqual(-1);
            expect(box.right).toBeLessThanOrEqual(width + 1);
            expect(large.filter((mark) => overlaps([box, mark]).length > 0)).toEqual([]);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('of all nodes are there where they are few, also where they stand close together', () => {
    const names = diagramScene(
      diagramInput(
        Array.from({ length: 24 }, (_, i) => ({
          x: 400 + 45 * (i % 5),
          y: 200 + 32 * Math.floor(i / 5),
          value: i === 0 ? 1 : 0.02,
          name: `Institute ${i} of the Region`,
        })),
      ),
    ).labels;
    const found = names.map(({ text }) => text).join(' ');
    for (let i = 0; i < 24; i++) expect(found).toContain(`Institute ${i} `);
  });

  test('begin with the greatest and the best of each group; those of pairs come last', () => {
    const star = Array.from({ length: 12 }, (_, i) => ({ x: 80 * i, y: 100, value: 12 - i, group: 0 }));
    const scene = diagramScene(
      diagramInput(
        [
          ...star,
          { x: 500, y: 400, value: 0.5, group: 3 },
          { x: 100, y: 300, value: 99 },
          { x: 300, y: 300, value: 98 },
        ],
        [...Array.from({ length: 12 }, (_, i) => ({ source: 0, target: i + 1 })), { source: 13, target: 14 }],
        { mostLabels: 13 },
      ),
    );
    const named = scene.labels.map(({ text }) => text);
    expect(named[0]).toBe('Node 0');
    expect(named).toContain('Node 12');
    expect(named).not.toContain('Node 13');
  });

  test('are fewer where their text is large, and are not cut within a word where they fit', () => {
    const large = diagramScene(realistic({ textSize: 22 }, () => 'Friedrich-Ebert-Stiftung')).labels;
    expect(large.length).toBeLessThan(20);
    expect(new Set(large.map(({ text }) => text))).toEqual(new Set(['Friedrich-Ebert-Stiftung']));
  });

  test('further out have a line that ends at their marks', () => {
    const around = Array.from({ length: 40 }, (_, i) => ({
      x: 500 + 30 * Math.cos(i / 6.4) * (1 + (i % 2)),
      y: 270 + 30 * Math.sin(i / 6.4) * (1 + (i % 2)),
    }));
    const scene = diagramScene(diagramInput([{ x: 500, y: 270, value: 9 }, ...around]));
    expect(scene.leaders.length).toBeGreaterThan(0);
    for (const { x1, y1 } of scene.leaders)
      expect(
        scene.nodes.some(({ x, y, radius }) => Math.abs(Math.hypot(x - x1, y - y1) - radius - 1) < 0.2),
      ).toBe(true);
  });

  test('are placed anew when a part is enlarged, where more of them have room', () => {
    const long = (i: number) => `Institute ${i} for Research of the Region`;
    const whole = new Set(diagramScene(realistic({ mostLabels: 45 }, long)).labels.map(({ text }) => text));
    const part = diagramScene(realistic({ view: { x: 0.3, y: 0.5, zoom: 4 } }, long)).labels;
    expect(part.some(({ text }) => !whole.has(text))).toBe(true);
  });
});

describe('a frame', () => {
  test('turns px back into units of the layout, also when it is enlarged or turned on its side', () => {
    for (const [width, height, zoom] of [
      [880, 480, 1],
      [358, 620, 1],
      [880, 480, 4],
    ] as const) {
      const { extent } = diagramInput([]);
      const frame = diagramFrame({ width, height, extent, view: { x: 0.4, y: 0.6, zoom } });
      const [x, y] = frame.toPixel(700, 120);
      const back = frame.toLayout(x, y);
      expect(back[0]).toBeCloseTo(700, 6);
      expect(back[1]).toBeCloseTo(120, 6);
    }
  });

  test('leaves positions as they are over a background', () => {
    const frame = diagramFrame({
      width: 880,
      height: 480,
      extent: [0, 0, 880, 480],
      view: null,
      background: [],
    });
    expect(frame.toPixel(12, 34)).toEqual([12, 34]);
  });
});

describe('the drawing', () => {
  const scene = diagramScene(
    diagramInput(
      [
        { x: 200, y: 200, name: '战略研究所', language: 'zh-Hans' },
        { x: 600, y: 200, group: 1 },
        { x: 400, y: 350, group: 4 },
      ],
      [
        { source: 0, target: 1, isReportedOnly: true },
        { source: 1, target: 2, isBetween: true },
      ],
      {
        background: [{ path: 'M0,0H10V10Z', fill: '#eee', stroke: '#fff' }],
        view: { x: 0.5, y: 0.5, zoom: 1.2 },
      },
    ),
  );

  test('has every node and tie as a mark with a name, ties before nodes', () => {
    const marks = elements(drawn(scene)).filter((node) => attribute(node, 'data-key') !== null);
    expect(marks.map((mark) => attribute(mark, 'data-key'))).toEqual([
      ...scene.ties.map(({ key }) => key),
      ...scene.nodes.map(({ key }) => key),
    ]);
    expect(marks.every((mark) => attribute(mark, 'role') === 'img')).toBe(true);
    expect(new Set(marks.map((mark) => attribute(mark, 'aria-label')?.slice(0, 4)))).toEqual(
      new Set(['Tie ', 'Node']),
    );
  });

  test('keeps text as text with its language, and outlines what is pointed at', () => {
    const svg = drawn(scene, 'node-1');
    const texts = elements(svg, 'text');
    const chinese = texts.find((text) => contentOf(text) === '战略研究所');
    expect(chinese === undefined ? null : attribute(chinese, 'lang')).toBe('zh-Hans');
    const outlines = elements(svg, 'path').filter((path) => attribute(path, 'stroke-width') === '2');
    expect(outlines.some((path) => attribute(path, 'stroke') === scene.ink)).toBe(true);
    expect(attribute(svg, 'overflow')).toBe('hidden');
  });

  test('leaves the keys of very many ties out', () => {
    const ties = Array.from({ length: 2_001 }, () => ({ source: 0, target: 1 }));
    const many = diagramScene(
      diagramInput(
        [
          { x: 0, y: 0 },
          { x: 1000, y: 0 },
        ],
        ties,
      ),
    );
    expect(many.hasTieMarks).toBe(false);
    expect(elements(drawn(many), 'line').every((line) => attribute(line, 'data-key') === null)).toBe(true);
  });
});
