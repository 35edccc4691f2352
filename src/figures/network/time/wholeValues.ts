import type { LocalName } from '../../../text/names';
import { measureText } from '../brokers/measureText';
import { rankText } from '../brokers/rankInterval';
import type { NetworkInput } from '../networkInput';
import type { TrendCourse, TrendPoint } from './trendPoints';
import type { YearlyMeasures } from './yearlyMeasures';

/** A node's value in the network with all ties, beside its line of dated ones. */
export interface WholeValue {
  readonly key: string;
  readonly node: string;
  readonly name: LocalName;
  readonly value: number;
  /** Such as "rank 3 of 317". */
  readonly rank: string;
  readonly label: string;
}

/** Values with all ties, of those nodes for which it is not the one at the end of the line. */
export function wholeValues(
  courses: readonly TrendCourse[],
  points: readonly TrendPoint[],
  { measure, years }: YearlyMeasures,
  { model, state, text }: NetworkInput,
): WholeValue[] {
  const words = text.words.brokers;
  const measureName = text.words.network.measures[measure] ?? measure;
  const valueText = (value: number) => measureText(measure, value, state.weight, text);
  return courses.flatMap(({ key, name, row }): WholeValue[] => {
    const value = row?.values[measure] ?? null;
    const end = points.findLast(({ node }) => node === key);
    const isSame =
      end !== undefined &&
      end.year === years.at(-1) &&
      value !== null &&
      valueText(end.value) === valueText(value);
    if (value === null || isSame) return [];
    const rank = words.rankOf(
      rankText(row?.ranks[measure] ?? null, null, text),
      text.number(model.nodes.length),
    );
    const label = words.trend.markWhole(name.text, `${measureName} ${valueText(value)}`, rank);
    return [{ key: `${key}@all`, node: key, name, value, rank, label }];
  });
}
