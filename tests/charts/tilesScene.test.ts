import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/parts/textWidth';
import { tilesScene, type TileRegion } from '../../src/charts/tiles/tilesScene';
import { contrast } from '../../src/theme/contrast';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps, places, regionNames } from './world';

const light = palette('light');
const regions = (language: 'en' | 'zh-Hans'): TileRegion[] => {
  const ids = [...new Set(places.map(({ region }) => region))].filter((id) => id !== '').sort();
  return ids.map((id) => ({
    name: regionNames.get(id)?.[language === 'en' ? 0 : 1] ?? '',
    detail: '13 of 16',
    tiles: places
      .filter((place) => place.region === id)
      .map((place) => ({
        countryId: place.id,
        name: language === 'en' ? place.name : place.chinese,
        language,
      })),
  }));
};
const fills = [...light.sequential7, light.colour.surface, 'url(#hatch)'];
const indexOf = new Map(places.map(({ id }, i) => [id, i]));
const sceneOf = (width: number, language: 'en' | 'zh-Hans' = 'en', textSize = 12) =>
  tilesScene({
    width,
    palette: light,
    isNarrow: width < 520,
    textSize,
    regions: regions(language),
    shadeOf: (id) => ({
      fill: fills[(indexOf.get(id) ?? 0) % fills.length] ?? '',
      isStrong: false,
      isShown: true,
      isHome: id === 'CHN',
      label: `${id}, label`,
      value: (indexOf.get(id) ?? 0) % 3 === 0 ? null : '128',
      weight: 0,
    }),
  });

describe.each([320, 390, 830])('tiles of a width of %d px', (width) => {
  const scene = sceneOf(width);
  const boxes = scene.tiles.map(({ x, y }) => ({
    left: x,
    right: x + scene.tileWidth,
    top: y,
    bottom: y + scene.tileHeight,
  }));

  test('show every country once', () => {
    const expected = places.filter(({ region }) => region !== '').map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(240);
    expect(scene.tiles.map(({ key }) => key).sort()).toEqual([...expected].sort());
    for (const { key, label } of scene.tiles) expect(label).toBe(`${key}, label`);
  });

  test('do not overlap and stay inside', () => {
    expect(overlaps(boxes)).toEqual([]);
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(scene.height);
    }
  });

  test('leave the names of regions and their numbers free, below a rule each', () => {
    const texts = scene.texts.map(boxOf);
    expect(scene.texts).toHaveLength(2 * scene.rules.length);
    expect(overlaps(texts)).toEqual([]);
    for (const text of texts) {
      expect(text.right).toBeLessThanOrEqual(width);
      for (const box of boxes) expect(overlaps([text, box])).toEqual([]);
    }
    scene.rules.forEach(({ y }, i) => expect(y).toBeGreaterThan(scene.rules[i - 1]?.y ?? -1));
  });

  test('have words that fit into them, one above the other, and can be read', () => {
    for (const { name, value, x, y, fill, key } of scene.tiles) {
      const words = [name, ...(value === null ? [] : [value])].map(boxOf);
      expect([key, overlaps(words)]).toEqual([key, []]);
      for (const box of words) {
        expect([key, box.left >= x && box.right <= x + scene.tileWidth]).toEqual([key, true]);
        expect([key, box.top >= y && box.bottom <= y + scene.tileHeight]).toEqual([key, true]);
      }
      if (fill.startsWith('#')) expect(contrast(name.colour, fill)).toBeGreaterThan(4.5);
    }
  });
});

test('a name too long for its tile is its code, in no language', () => {
  const { tiles, tileWidth } = sceneOf(830);
  for (const { key, name } of tiles) {
    const full = places.find(({ id }) => id === key)?.name ?? '';
    const fits = textWidth(full, name.size) <= tileWidth - 4;
    expect([name.text, name.language]).toEqual(fits ? [full, 'en'] : [key, undefined]);
  }
  expect(tiles.find(({ key }) => key === 'BRA')?.name.text).toBe('Brazil');
  expect(tiles.find(({ key }) => key === 'CAF')?.name.text).toBe('CAF');
});

test('Chinese names of up to four characters fit', () => {
  const { tiles } = sceneOf(390, 'zh-Hans');
  const short = places.filter(({ chinese, region }) => chinese.length <= 4 && region !== '');
  expect(short.length).toBeGreaterThan(100);
  for (const { id, chinese } of short) expect(tiles.find(({ key }) => key === id)?.name.text).toBe(chinese);
});

test('the home country has a stronger edge', () => {
  const { tiles } = sceneOf(830);
  const widths = tiles.map(({ key, strokeWidth }) => [key === 'CHN', strokeWidth] as const);
  for (const [isHome, width] of widths) expect(width).toBe(isHome ? 1.2 : 0.75);
});
