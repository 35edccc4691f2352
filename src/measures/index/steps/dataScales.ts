import { line, extent, rangeOf, type Refusal, type Scale, type ToScale } from './scale';
import { rankScales } from './rankScales';
import { referenceScale } from './referenceScale';

const noSpread = (value: number): Refusal => ({ code: 'no-spread', details: { value } });

/** Methods whose ends come from the values; direction -1 mirrors the values before. */
export const dataScales = {
  ...rankScales,
  'min-max'({ column, normalisation }: ToScale): Scale | Refusal {
    const { low, high } = extent(column);
    return low === high ? noSpread(low) : line(low, high, rangeOf(normalisation));
  },
  'z-score'({ column, normalisation: { mean: middle = 0, sd = 1 } }: ToScale): Scale | Refusal {
    const { low, high, n } = extent(column);
    if (low === high) return noSpread(low);
    const known = column.filter((value) => !Number.isNaN(value));
    const mean = known.reduce((sum, value) => sum + value, 0) / n;
    const sampleSd = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
    return (value) => middle + ((value - mean) / sampleSd) * sd;
  },
  'distance-to-max'({ column }: ToScale): Scale | Refusal {
    const { low, high } = extent(column);
    return low === high ? noSpread(low) : (value) => 1 - (high - value) / (high - low);
  },
  'distance-to-reference': referenceScale,
};
