import type { CurveFit } from '../../measures/growth/fit/fitCurve';
import { midDay } from '../../measures/growth/rates';
import type { Text } from '../../text/text';
import type { AllianceLine } from './alliancesModel';
import { decimalYear, fitReports } from './lineFit';

export interface FitParameter {
  readonly name: string;
  readonly estimate: number;
  readonly error: number;
}

/** Parameters to be read: the size of an exponential curve is that at the first report, not in the year 0. */
export function fitParameters(line: AllianceLine, curve: CurveFit, text: Text): FitParameter[] {
  const [first] = fitReports(line);
  return curve.parameters.map(({ name, estimate, standardError }) => {
    if (curve.model !== 'exponential' || name !== 'a' || first === undefined)
      return { name, estimate, error: standardError };
    const year = decimalYear(midDay(first));
    return {
      name: name + text.words.join.paren(text.edtf(first.on, true)),
      estimate: curve.predict(year),
      error: curve.standardErrorAt(year),
    };
  });
}
