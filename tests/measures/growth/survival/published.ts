import type { Duration } from '../../../../src/measures/growth/survival/kaplanMeier';

/** Durations as textbooks print them: `6 6+ 7`, with a plus where one was cut off. */
export function durations(text: string): readonly Duration[] {
  return Object.freeze(
    text.split(' ').map((word) => Object.freeze({ time: parseFloat(word), isEvent: !word.endsWith('+') })),
  );
}

/**
 * Weeks of remission of leukaemia with 6-mercaptopurine and with placebo (Freireich and others 1963, *Blood*
 * 21, 699; Gehan 1965, *Biometrika* 52, 203).
 */
export const remissions = {
  '6-MP': durations('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'),
  placebo: durations('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'),
};

/** Weeks of remission of acute myelogenous leukaemia (Miller 1981, *Survival Analysis*): R's `survival::aml`. */
export const aml = {
  Maintained: durations('9 13 13+ 18 23 28+ 31 34 45+ 48 161+'),
  Nonmaintained: durations('5 5 8 8 12 16+ 23 27 30 33 43 45'),
};

/** Months of survival of controls with grade III glioma (Grana and others 2002). */
export const glioma = durations('34 32 9 19 50+ 48+');

/** Days without disease after bone marrow transplants (Klein and Moeschberger 1997, *Survival Analysis*). */
export const transplants = {
  ALL: durations(
    '1 55 74 86 104 107 109 110 122 122 129 172 192 194 226+ 230 276 332 383 418 466 487 526 530+ 609 662 996+ 1111+ 1167+ 1182+ 1199+ 1330+ 1377+ 1433+ 1462+ 1496+ 1602+ 2081+',
  ),
  'AML low risk': durations(
    '10 35 48 53 79 80 105 211 219 248 272 288 381 390 414 421 481 486 606 641 704 748 847+ 848+ 860+ 932+ 957+ 1030+ 1063 1074 1258+ 1324+ 1363+ 1384+ 1447+ 1470+ 1527+ 1535+ 1562+ 1568+ 1674+ 1709+ 1799+ 1829+ 1843+ 1850+ 1857+ 1870+ 2204 2218+ 2246+ 2409+ 2506+ 2569+',
  ),
  'AML high risk': durations(
    '2 16 32 47 47 48 63 64 74 76 80 84 93 100 105 113 115 120 157 162 164 168 183 242 268 273 318 363 390 422 456 467 625 677 845+ 1136+ 1238+ 1345+ 1631+ 2024+ 2133+ 2140+ 2252+ 2430+ 2640+',
  ),
};
