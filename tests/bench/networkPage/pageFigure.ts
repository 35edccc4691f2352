import { drawingPart } from '../../../src/charts/drawing';
import Diagram from '../../../src/charts/network/Diagram.svelte';
import { diagramScene } from '../../../src/charts/network/diagramScene';
import type { DiagramInput, DiagramView } from '../../../src/charts/network/diagramInput';
import { layoutWidth, usualRatio } from '../../../src/charts/network/layout/layoutInput';
import type { Figure, Mark } from '../../../src/figures/figure';
import type { PageNetwork } from './network';

export interface Shown {
  readonly network: PageNetwork;
  readonly view: DiagramView | null;
  readonly moved: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

const coloured = 8;

function contents({ network, moved }: Shown): Pick<DiagramInput, 'nodes' | 'ties'> {
  const { names, groups, source, target, positions } = network;
  const degree = names.map(() => 0);
  source.forEach((from, tie) => {
    const to = target[tie] ?? 0;
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
  });
  const groupOf = (node: number) => groups[node] ?? 0;
  return {
    nodes: names.map((name, i) => ({
      key: `node-${i}`,
      label: name,
      name,
      x: positions[2 * i] ?? NaN,
      y: positions[2 * i + 1] ?? NaN,
      ...moved.get(`node-${i}`),
      value: (degree[i] ?? 0) ** 2,
      group: groupOf(i) < coloured ? groupOf(i) : null,
      isSecondMode: false,
    })),
    ties: source.map((from, tie) => ({
      key: `tie-${tie}`,
      label: `${names[from]} – ${names[target[tie] ?? 0]}`,
      source: from,
      target: target[tie] ?? 0,
      weight: 1,
      isBetween: groupOf(from) !== groupOf(target[tie] ?? 0),
      isReportedOnly: tie % 9 === 0,
    })),
  };
}

/** A figure of nothing but a diagram. */
export function pageFigure(shown: Shown): Figure {
  const { nodes, ties } = contents(shown);
  const labels = new Map([...nodes, ...ties].map(({ key, label }) => [key, label]));
  const mark = (key: string): Mark | null => {
    const title = labels.get(key);
    return title === undefined
      ? null
      : { key, title, value: '', change: null, rows: [], lines: [], recordIds: [] };
  };
  return {
    spec: { view: 'network', figure: 'diagram', state: '', language: 'en', theme: 'light', size: 'page' },
    title: 'A generated network',
    subtitle: `${nodes.length} nodes, ${ties.length} ties`,
    notes: [],
    boundaryNote: null,
    source: '',
    evidence: null,
    dataDate: '',
    summary: '',
    markKeys: nodes.map(({ key }) => key),
    mark,
    recordIds: [],
    table: { columns: [], rows: [] },
    layout: ({ width, palette, textSize }) => [
      drawingPart(
        'network-diagram',
        Diagram,
        diagramScene({
          width,
          height: Math.round(width / usualRatio),
          palette,
          textSize,
          nodes,
          ties,
          extent: [0, 0, layoutWidth, layoutWidth / usualRatio],
          view: shown.view,
          emphasised: null,
          emphasisedTies: null,
          mostLabels: 45,
        }),
      ),
    ],
  };
}
