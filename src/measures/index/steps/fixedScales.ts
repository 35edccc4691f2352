import { extent, line, rangeOf, type Refusal, type Scale, type ToScale } from './scale';

/** Methods that name values in the indicator's own unit of measure, or measure against the best one. */
export const fixedScales = {
  goalposts({ normalisation, direction }: ToScale): Scale {
    const { limits = [0, 1], transform } = normalisation;
    const [low, high] = limits;
    const transformed = transform === 'ln' ? Math.log : (value: number) => value;
    const [from, to] = direction === 1 ? [low, high] : [high, low];
    const scale = line(transformed(from), transformed(to), rangeOf(normalisation));
    const clamp = (value: number) => Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));
    return (value, row) => scale(transformed(clamp(value)), row);
  },
  scaled({ normalisation, direction }: ToScale): Scale {
    const [low, high] = normalisation.limits ?? [0, 1];
    return direction === 1
      ? line(low, high, rangeOf(normalisation))
      : line(high, low, rangeOf(normalisation));
  },
  'distance-to-target'({ column, normalisation, direction }: ToScale): Scale | Refusal {
    const { target = NaN, cap = false } = normalisation;
    const { low, high } = extent(column);
    const start = direction === 1 ? low : high;
    if (start === target) return { code: 'target-is-end', details: { target } };
    return (value) => {
      const distance = (value - start) / (target - start);
      return cap ? Math.min(distance, 1) : distance;
    };
  },
  'fraction-of-max'({ column, direction }: ToScale): Scale | Refusal {
    const { low, high } = extent(column);
    if (direction === 1)
      return high > 0 ? (value) => value / high : { code: 'zero-maximum', details: { value: high } };
    return low > 0 ? (value) => low / value : { code: 'not-above-zero', details: { value: low } };
  },
};
