import type { Day } from '../../model/spell';

const millisecondsADay = 86_400_000;
const fillingYears = 5;

/**
 * First day of the years that registers of events still fill: the last five calendar years, the one of
 * the closing date included. The UIA finds its yearly counts about a third higher five years later.
 */
export function stillFillingFrom(closingDay: Day): Day {
  const closingYear = new Date(closingDay * millisecondsADay).getUTCFullYear();
  return Date.UTC(closingYear - fillingYears + 1, 0, 1) / millisecondsADay;
}
