import { expect, test } from 'vitest';
import { geometryCache } from '../../src/figures/coverage/geometryCache';
import type { Figure } from '../../src/figures/figure';
import { diagramFigure } from '../../src/figures/network/diagramFigure';
import { networkMapFigure } from '../../src/figures/network/mapFigure';
import { storedPositions, toPositions } from '../../src/figures/network/positions';
import { storedNetworks, type StoredNetworks } from '../../src/figures/network/storedNetworks';
import { loadText } from '../../src/text/loadText';
import type { Text } from '../../src/text/text';
import { base } from './fixture/forms';
import { data } from './fixture/network';
import { info, inputOf } from './network/drawn';
import { shippedNetwork } from './network/shippedNetwork';
import { describePictures, usual, type Picture } from './pictureTests';

const links = {
  diagram: '',
  countries: 'nodes=countries&group=region',
  alliances: 'nodes=alliances',
  'with-alliances': 'nodes=with-alliances&size=degree',
  ego: 'ego=organisation:CHN-0&steps=2&size=degree',
  path: 'path=organisation:PAK-0~organisation:DEU-1',
  none: 'date=1950-01-01',
} as const;

const stored: StoredNetworks = storedNetworks(data);

function diagram(link: string, text: Text): Figure {
  const input = inputOf(data, link, text);
  return diagramFigure({ ...input, positions: toPositions(storedPositions(stored[input.state.nodes])) });
}
function map(text: Text): Figure {
  const input = inputOf(data, 'form=map&group=region', text, 'map');
  return networkMapFigure({ ...input, base, geometryOf: geometryCache(base, data.countries) });
}

const inThree = ['diagram', 'countries', 'with-alliances', 'map'];
const pictures: Picture[] = [
  ...[...Object.keys(links), 'map'].map((figure) => ({ ...usual, figure })),
  ...inThree.flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...(['column', 'square', 'slide'] as const).map((size) => ({ ...usual, figure: 'diagram', size })),
  ...(['dark', 'highContrast', 'print'] as const).map((theme) => ({ ...usual, figure: 'diagram', theme })),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `network-${picture.figure}` })),
  {
    ...Object.fromEntries(
      Object.entries(links).map(([name, link]) => [`network-${name}`, (text: Text) => diagram(link, text)]),
    ),
    'network-map': map,
  },
  info,
);

test('the same records give the same positions and measures', async () => {
  const shipped = await shippedNetwork();
  expect(storedNetworks(shipped)).toEqual(storedNetworks(await shippedNetwork()));
});

test('the title of a network that hangs together names those with the greatest betweenness', async () => {
  const text = await loadText('en');
  const input = inputOf(await shippedNetwork(), 'nodes=countries', text);
  const figure = diagramFigure({ ...input, positions: toPositions(new Map()) });
  const best = input.model.nodes
    .map(({ names: [name] }, i) => ({ name, value: input.analysis.columns.betweenness[i] ?? 0 }))
    .sort((a, b) => b.value - a.value);
  expect(figure.title).toContain(best[0]?.name);
  const leading = best.filter(({ value }) => value >= (best[0]?.value ?? 0) * 0.67).length;
  expect(leading).toBe(2);
  expect(figure.title).toContain(best[1]?.name);
});

test('the title of one in pieces says how many there are, counted here by walking along the ties', async () => {
  const input = inputOf(await shippedNetwork(), '', await loadText('en'));
  const { model } = input;
  const piece = model.nodes.map((_, i) => i);
  const rootOf = (i: number): number => (piece[i] === i ? i : rootOf(piece[i] ?? i));
  for (const { source, target } of model.ties) piece[rootOf(source)] = rootOf(target);
  const tied = new Set(model.ties.flatMap(({ source, target }) => [source, target]));
  const sizes = new Map<number, number>();
  for (const i of tied) sizes.set(rootOf(i), (sizes.get(rootOf(i)) ?? 0) + 1);
  const largest = Math.max(...sizes.values());
  const figure = diagramFigure({ ...input, positions: toPositions(new Map()) });
  expect(figure.title).toBe(
    `Recorded ties form ${sizes.size} separate pieces; the largest joins ${largest} of ${tied.size} organisations`,
  );
});
