import { flushSync, mount } from 'svelte';
import type { Positions } from '../../../src/charts/network/layout/layoutInput';
import { forceTicks } from './forceTicks';
import { paintDiagram } from '../../../src/charts/network/paintDiagram';
import type { DiagramScene } from '../../../src/charts/network/diagramScene';
import { fontFamily } from '../../../src/theme/fonts';
import { palette } from '../../../src/theme/palette';
import { loadText } from '../../../src/text/loadText';
import { MeasureClient } from '../../../src/views/network/measure/measureClient';
import { LayoutClient } from '../../../src/views/network/layout/layoutClient.svelte';
import { Session } from '../../../src/views/state/session.svelte';
import type { Manifest } from '../../../src/model/manifest';
import { frames } from './frames';
import type { PageNetwork } from './network';
import NetworkPage from './NetworkPage.svelte';
import { pageFigure, type Shown } from './pageFigure';

const drawnWidth = 880;
const manifest = {
  package: { title: '', version: '', closingDay: 0, dataHash: '' },
  answers: {},
} as unknown as Manifest;

export interface LaidOut {
  readonly milliseconds: number;
  /** Longest time in ms that a timer of the page was kept waiting meanwhile. */
  readonly longestGap: number;
}

/** Milliseconds until the marks are painted, as the stage does first, and until their names are, in the frame after it. */
export interface Drawn {
  readonly marks: number;
  readonly names: number;
}

export interface Measured {
  readonly milliseconds: number;
  /** How often the progress was told. */
  readonly reports: number;
  /** Milliseconds from the cancel button to the end of a second run that was under way. */
  readonly cancelled: number;
}

/** What the benchmark asks of the page, one thing at a time. */
export interface NetworkBench {
  /** Takes a network over; the rest is about this one. */
  take(network: PageNetwork): void;
  /** Lays it out in the worker, and keeps the positions. */
  layOut(): Promise<LaidOut>;
  /** Milliseconds from its positions to its picture on the canvas. */
  show(): number;
  /** Milliseconds of its scene and its painting alone, without the frame around. */
  draw(): Drawn;
  /** Milliseconds that 300 rounds of a plain simulation take on the main thread. */
  force(): number;
  frames: typeof frames;
  /** Calculates all measures, betweenness among them, in their worker; then once more, and stops it half-way. */
  measure(): Promise<Measured>;
}

class PageState {
  shown = $state.raw<Shown | null>(null);
}

const weights = ({ source }: PageNetwork) => source.map(() => 1);

/** Lays a network out in the worker while a timer looks how long the page keeps it waiting. */
async function layOut(network: PageNetwork): Promise<LaidOut & { readonly positions: Positions }> {
  const client = new LayoutClient();
  performance.mark('lay-out');
  const start = performance.now();
  let [last, longestGap] = [start, 0];
  const watch = setInterval(() => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
  }, 1);
  const positions = await client.run({ ...network, n: network.names.length, weight: weights(network) });
  longestGap = Math.max(longestGap, performance.now() - last);
  clearInterval(watch);
  client.close();
  if (positions === null) throw new Error('the layout failed');
  return { positions, milliseconds: performance.now() - start, longestGap };
}

async function measure(network: PageNetwork): Promise<Measured> {
  const client = new MeasureClient();
  const { source, target, names } = network;
  const task = {
    kind: 'analyse',
    list: { n: names.length, source, target, weight: weights(network) },
    reference: null,
  } as const;
  const shares = new Set<number>();
  performance.mark('measure');
  const start = performance.now();
  const watch = setInterval(() => shares.add(client.progress ?? 0), 4);
  const result = await client.run(task);
  clearInterval(watch);
  const milliseconds = performance.now() - start;
  if (typeof result === 'string') throw new Error('the measures failed');
  const second = client.run(task);
  await new Promise((resolve) => setTimeout(resolve, Math.min(500, milliseconds / 2)));
  const stop = performance.now();
  client.cancel();
  if ((await second) !== 'cancelled') throw new Error('the measures were not stopped');
  const cancelled = performance.now() - stop;
  client.close();
  return { milliseconds, reports: shares.size, cancelled };
}

function draw(shown: Shown): Drawn {
  const figure = pageFigure(shown);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [drawnWidth, drawnWidth];
  const start = performance.now();
  const [drawing] = figure.layout({
    width: drawnWidth,
    height: null,
    palette: palette('light'),
    textSize: 12,
    isNarrow: false,
  });
  const context = canvas.getContext('2d');
  if (context === null || drawing === undefined) throw new Error('there is no canvas');
  const scene = drawing.scene as DiagramScene;
  const fontOf = () => fontFamily('en');
  paintDiagram(context, scene, { fontOf, hasNames: false });
  const marks = performance.now() - start;
  paintDiagram(context, scene, { fontOf });
  return { marks, names: performance.now() - start - marks };
}

export async function startPage(target: HTMLElement): Promise<NetworkBench> {
  const page = new PageState();
  mount(NetworkPage, { target, props: { session: new Session(manifest, await loadText('en')), page } });
  let network: PageNetwork = { names: [], groups: [], source: [], target: [], positions: [] };
  return {
    take: (next) => (network = next),
    layOut: async () => {
      const { positions, ...times } = await layOut(network);
      network = { ...network, positions: [...positions] };
      return times;
    },
    show: () => {
      flushSync(() => (page.shown = null));
      const start = performance.now();
      flushSync(() => (page.shown = { network, view: null, moved: new Map() }));
      return performance.now() - start;
    },
    draw: () => draw({ network, view: null, moved: new Map() }),
    force: () => forceTicks(network.names.length, network),
    frames,
    measure: () => measure(network),
  };
}
