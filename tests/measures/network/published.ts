import { tieList, type Pair } from './ties';

const pairs = (text: string, first: number) =>
  text.split(' ').map((pair) => pair.split('-').map((node) => Number(node) - first) as unknown as Pair);

/** Zachary (1977), *Journal of Anthropological Research* 33: friendships in a karate club, members 1 to 34. */
export const karate = tieList(
  34,
  pairs(
    '1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 ' +
      '3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 ' +
      '15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 ' +
      '25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34',
    1,
  ),
);

/** Which of the two clubs each member joined after the split. */
export const karateClubs = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
];

/** Krackhardt (1990), *Administrative Science Quarterly* 35: three measures of centrality, three nodes that lead. */
export const kite = tieList(
  10,
  pairs('0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9', 0),
);

const families = [
  'Acciaiuoli',
  'Albizzi',
  'Barbadori',
  'Bischeri',
  'Castellani',
  'Ginori',
  'Guadagni',
  'Lamberteschi',
  'Medici',
  'Pazzi',
  'Peruzzi',
  'Ridolfi',
  'Salviati',
  'Strozzi',
  'Tornabuoni',
  'Pucci',
];
const marriages =
  'Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori Medici-Ridolfi ' +
  'Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi ' +
  'Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni ' +
  'Guadagni-Lamberteschi';
const marriagePairs = marriages
  .split(' ')
  .map((pair) => pair.split('-').map((name) => families.indexOf(name)) as unknown as Pair);

/** Breiger and Pattison (1986), *Social Networks* 8: marriages of Florentine families. */
export const florence = tieList(15, marriagePairs);
/** The same with the Pucci, who married into none of them. */
export const florenceWithPucci = tieList(16, marriagePairs);
export const family = (name: string) => families.indexOf(name);

/** Davis, Gardner and Gardner (1941), *Deep South*: 18 women, and after them the 14 events they attended. */
export const southernWomen = tieList(
  32,
  [
    [1, 2, 3, 4, 5, 6, 8, 9],
    [1, 2, 3, 5, 6, 7, 8],
    [2, 3, 4, 5, 6, 7, 8, 9],
    [1, 3, 4, 5, 6, 7, 8],
    [3, 4, 5, 7],
    [3, 5, 6, 8],
    [5, 6, 7, 8],
    [6, 8, 9],
    [5, 7, 8, 9],
    [7, 8, 9, 12],
    [8, 9, 10, 12],
    [8, 9, 10, 12, 13, 14],
    [7, 8, 9, 10, 12, 13, 14],
    [6, 7, 9, 10, 11, 12, 13, 14],
    [7, 8, 10, 11, 12],
    [8, 9],
    [9, 11],
    [9, 11],
  ].flatMap((events, woman) => events.map((event): Pair => [woman, 17 + event])),
);

/** Borgatti (1997), *Connections* 20: the example of structural holes, nodes A to G, with weights for a second one. */
export const borgatti = (isWeighted: boolean) =>
  tieList(
    7,
    (
      [
        ['AB', 2],
        ['AF', 3],
        ['AG', 5],
        ['AE', 2],
        ['EG', 8],
        ['FG', 3],
        ['BG', 4],
        ['BD', 1],
        ['DG', 3],
        ['GC', 10],
      ] as const
    ).map(([ends, weight]): Pair => {
      const [from = 0, to = 0] = [...ends].map((letter) => 'ABCDEFG'.indexOf(letter));
      return [from, to, isWeighted ? weight : 1];
    }),
  );
