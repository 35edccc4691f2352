import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../src/figures/draw/drawFigure';
import type { FigureSource } from '../../../src/figures/draw/figureSource';
import { toIso } from '../../../src/text/dates';
import { palette } from '../../../src/theme/palette';
import { describeFigures, drawn, specOf } from './drawing';
import { shippedSource } from './shippedSource';

describeFigures('coverage');

describe('the main figure', () => {
  test.each([
    ['', 'choropleth'],
    ['subject=country:CHN&form=symbols', 'symbols'],
    ['subject=country:CHN&form=flows', 'flows'],
    ['form=tiles', 'tiles'],
    ['show=change', 'choropleth'],
    ['subject=alliance:coc&versus=alliance:silks', 'panels'],
    ['subject=alliance:coc&versus=alliance:silks&show=overlap&form=tiles', 'tiles'],
  ])('of "%s" has the form that is asked for', async (state, kind) => {
    const { figure } = await drawn('coverage', '', state);
    expect(figure.spec).toMatchObject({ figure: 'map', state });
    const size = { width: 640, height: null, palette: palette('light'), textSize: 12, isNarrow: false };
    expect(figure.layout(size).map((part) => part.kind)).toContain(kind);
  });

  test('is drawn with full outlines where the map is enlarged, and only there', async () => {
    const source = await shippedSource();
    const filesFor = async (state: string) => {
      const asked = new Set<string>();
      const file: FigureSource['file'] = (name) => {
        asked.add(name);
        return source.file(name);
      };
      await drawFigure(specOf('coverage', '', state), { ...source, file });
      return [...asked];
    };
    expect(await filesFor('at=110,30,1.5')).toEqual(['baseMap']);
    expect(await filesFor('at=110,30,3')).toEqual(['baseMap', 'detailedBaseMap']);
  });

  test.each(['subject=all&form=flows', 'evidence=reported'])('of "%s" has nothing to draw', async (state) => {
    await expect(drawn('coverage', '', state)).rejects.toMatchObject({
      code: 'nothing-to-draw',
      details: { view: 'coverage', figure: 'map', state },
    });
  });
});

describe('parts of a state that cannot be followed', () => {
  test('are named, and the usual choice is drawn', async () => {
    const { figure, refused } = await drawn(
      'coverage',
      'regions',
      'colour=red&subject=country:ZZZ&group=moon&countries=mars&own=QQQ~THA&form=cube',
    );
    expect(refused).toEqual([
      { key: 'colour', value: 'red' },
      { key: 'form', value: 'cube' },
      { key: 'countries', value: 'mars' },
      { key: 'own', value: 'QQQ' },
      { key: 'subject', value: 'country:ZZZ' },
      { key: 'group', value: 'moon' },
    ]);
    expect(figure.spec.state).toBe('own=THA');
    expect(figure.title).toBe((await drawn('coverage', 'regions', '')).figure.title);
  });

  test('are dates beyond the closing date, and a later date to compare with', async () => {
    const closing = toIso((await shippedSource()).info.closingDay);
    const { figure, refused } = await drawn('coverage', '', 'date=2099-01-01&compare=2098-01-01');
    expect(refused).toEqual([
      { key: 'date', value: '2099-01-01' },
      { key: 'compare', value: '2098-01-01' },
    ]);
    expect(figure.spec.state).toBe(`date=${closing}`);
  });
});
