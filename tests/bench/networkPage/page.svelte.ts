import { flushSync, mount } from 'svelte';
import type { Positions } from '../../../src/charts/network/layout/layoutInput';
import { forceTicks } from './forceTicks';
import { paintDiagram } from '../../../src/charts/network/paintDiagram';
import type { DiagramScene } from '../../../src/charts/network/diagramScene';
import { fontFamily } from '../../../src/theme/fonts';
import { palette } from '../../../src/theme/palette';
import { loadText } from '../../../src/text/loadText';
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

/** What the benchmark asks of the page, one thing at a time. */
export interface NetworkBench {
  /** Takes a network over; the rest is about this one. */
  take(network: PageNetwork): void;
  /** Lays it out in the worker, and keeps the positions. */
  layOut(): Promise<LaidOut>;
  /** Milliseconds from its positions to its picture on the canvas. */
  show(): number;
  /** Milliseconds of its scene and its painting alone, without the frame around. */
  draw(): number;
  /** Milliseconds that 300 rounds of a plain simulation take on the main thread. */
  force(): number;
  frames: typeof frames;
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

function draw(shown: Shown): number {
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
  paintDiagram(context, drawing.scene as DiagramScene, { fontOf: () => fontFamily('en') });
  return performance.now() - start;
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
  };
}
