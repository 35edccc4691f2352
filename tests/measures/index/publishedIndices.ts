import type { IndexDefinition } from '../../../src/model/indexDefinition';

const goalposts = (limits: readonly [number, number], transform?: 'ln') => ({
  normalisation: { method: 'goalposts', limits, range: [0, 1], ...(transform && { transform }) } as const,
});

/** The Human Development Index since 2014 (UNDP, Human Development Report 2021/22, Technical note 1). */
export const humanDevelopment: IndexDefinition = {
  id: 'hdi',
  unit: 'country',
  title: { en: 'Human Development Index' },
  aggregation: 'geometric',
  nodes: [
    { id: 'hdi', parent: null },
    { id: 'life expectancy', parent: 'hdi', ...goalposts([20, 85]) },
    { id: 'education', parent: 'hdi', aggregation: 'arithmetic' },
    { id: 'expected years', parent: 'education', ...goalposts([0, 18]) },
    { id: 'mean years', parent: 'education', ...goalposts([0, 15]) },
    { id: 'income', parent: 'hdi', ...goalposts([100, 75000], 'ln') },
  ],
};

/**
 * Values of 2021 with the index published, after UNDP, Human Development Report 2021/22, Table 1. The values were
 * typed from memory of that table, where they are rounded to one decimal (income to whole dollars), and not copied
 * from a file of it. Countries were chosen whose rounded values give the third decimal of the published index; with
 * rounded values others differ from it by up to 0.001.
 */
export const countries2021 = [
  ['Norway', 0.961, 83.2, 18.2, 13.0, 64660],
  ['Hong Kong, China (SAR)', 0.952, 85.5, 17.3, 12.2, 62607],
  ['Denmark', 0.948, 81.4, 18.7, 13.0, 60365],
  ['Sweden', 0.947, 83.0, 19.4, 12.6, 54489],
  ['Germany', 0.942, 80.6, 17.0, 14.1, 54534],
  ['Finland', 0.94, 82.0, 19.1, 12.9, 49452],
  ['Liechtenstein', 0.935, 83.3, 15.2, 12.5, 146830],
  ['China', 0.768, 78.2, 14.2, 7.6, 17504],
  ['Brazil', 0.754, 72.8, 15.6, 8.1, 14370],
  ['Nigeria', 0.535, 52.7, 10.1, 7.2, 4790],
  ['Chad', 0.394, 52.5, 8.0, 2.6, 1364],
] as const;

/**
 * The index as first calculated with geometric means, with the example of China (UNDP, Human Development
 * Report 2010, Technical note 1). Education is there divided by 0.951, its own highest value.
 */
export const humanDevelopment2010: IndexDefinition = {
  ...humanDevelopment,
  nodes: [
    { id: 'hdi', parent: null },
    { id: 'life expectancy', parent: 'hdi', ...goalposts([20, 83.2]) },
    { id: 'education', parent: 'hdi' },
    ...(['expected years', 'mean years'] as const).map((id, place) => ({
      id,
      parent: 'education',
      normalisation: {
        method: 'goalposts',
        limits: [0, [20.6, 13.2][place] ?? NaN],
        range: [0, 1 / 0.951],
      } as const,
    })),
    { id: 'income', parent: 'hdi', ...goalposts([163, 108211], 'ln') },
  ],
};

/** The Technology Achievement Index (UNDP, Human Development Report 2001, Technical note 2). */
export const technologyAchievement: IndexDefinition = {
  id: 'tai',
  unit: 'country',
  title: { en: 'Technology Achievement Index' },
  nodes: [
    { id: 'tai', parent: null },
    { id: 'creation', parent: 'tai' },
    { id: 'patents', parent: 'creation', ...goalposts([0, 994]) },
    { id: 'royalties', parent: 'creation', ...goalposts([0, 272.6]) },
    { id: 'recent', parent: 'tai' },
    { id: 'internet', parent: 'recent', ...goalposts([0, 232.4]) },
    { id: 'exports', parent: 'recent', ...goalposts([0, 80.8]) },
    { id: 'old', parent: 'tai' },
    { id: 'telephones', parent: 'old', ...goalposts([1, 901], 'ln') },
    { id: 'electricity', parent: 'old', ...goalposts([22, 6969], 'ln') },
    { id: 'skills', parent: 'tai' },
    { id: 'schooling', parent: 'skills', ...goalposts([0.8, 12]) },
    { id: 'science', parent: 'skills', ...goalposts([0.1, 27.4]) },
  ],
};

/** UNDP, Human Development Report 2001, table A2.1, rounded there, with the index published. */
export const countries2001 = [
  ['Finland', 0.744, 187, 125.6, 200.2, 50.7, 1203, 14129, 10.0, 27.4],
  ['United States', 0.733, 289, 130.0, 179.1, 66.2, 993, 11832, 12.0, 13.9],
  ['Japan', 0.698, 994, 64.6, 49.0, 80.8, 1007, 7322, 9.5, 10.0],
  ['Korea', 0.666, 779, 9.8, 4.8, 66.7, 938, 4497, 10.8, 23.2],
  ['Netherlands', 0.63, 189, 151.2, 136.0, 50.9, 1042, 5908, 9.4, 9.5],
  ['United Kingdom', 0.606, 82, 134.0, 57.4, 61.9, 1037, 5327, 9.4, 14.9],
] as const;
