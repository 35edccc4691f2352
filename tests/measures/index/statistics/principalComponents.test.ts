import { expect, test } from 'vitest';
import { principalComponents } from '../../../../src/measures/index/statistics/principalComponents';
import { varimax } from '../../../../src/measures/index/statistics/varimax';
import { attitude, technology } from '../publishedColumns';

test('a survey has the eigenvalues that R gives: 3.7164, 1.1409, 0.8472, 0.6129, 0.3237, 0.2185, 0.1404', () => {
  const found = principalComponents(attitude);
  [3.7164, 1.1409, 0.8472, 0.6129, 0.3237, 0.2185, 0.1404].forEach((value, component) => {
    expect(found?.eigenvalues[component]).toBeCloseTo(value, 4);
    expect(found?.shares[component]).toBeCloseTo(value / 7, 4);
  });
});

test('the squared loadings of a component add up to its eigenvalue, those of a column to 1', () => {
  const { loadings, eigenvalues } = principalComponents(technology) ?? { loadings: [], eigenvalues: [] };
  loadings.forEach((component, place) => {
    expect(component.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(eigenvalues[place] ?? NaN, 10);
  });
  technology.forEach((_, column) => {
    expect(loadings.reduce((sum, component) => sum + (component[column] ?? NaN) ** 2, 0)).toBeCloseTo(1, 10);
  });
});

test('columns without a spread, or with too many gaps, have no components', () => {
  const column = Float64Array.of(1, 2, 3, 4);
  expect(principalComponents([column, new Float64Array(4).fill(0.3)])).toBeNull();
  expect(principalComponents([column, Float64Array.of(NaN, NaN, 3, 4)])).toBeNull();
});

test('turning changes no communality, and a second turn changes nothing', () => {
  const kept = principalComponents(technology)?.loadings.slice(0, 3) ?? [];
  const turned = varimax(kept);
  const communality = (loadings: readonly Float64Array[], column: number) =>
    loadings.reduce((sum, component) => sum + (component[column] ?? NaN) ** 2, 0);
  technology.forEach((_, column) => {
    expect(communality(turned, column)).toBeCloseTo(communality(kept, column), 10);
  });
  varimax(turned).forEach((component, place) => {
    component.forEach((value, column) => expect(value).toBeCloseTo(turned[place]?.[column] ?? NaN, 8));
  });
});
