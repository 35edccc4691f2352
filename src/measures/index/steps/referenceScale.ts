import { nearest } from '../../../data/nearest';
import { extent, type Refusal, type Scale, type ToScale } from './scale';

/**
 * Distance to a reference unit: 1 - (reference - x) / (reference - min), so that the reference has 1 and
 * the lowest value 0. In a panel each row is held against the reference unit in its own period.
 */
export function referenceScale({ column, normalisation, units, periods }: ToScale): Scale | Refusal {
  const unit = normalisation.unit ?? '';
  if (!units.includes(unit))
    return { code: 'unknown-reference', details: { value: unit, suggestion: nearest(unit, units) } };
  const references = new Map<string, number>();
  units.forEach((name, row) => {
    if (name === unit) references.set(periods?.[row] ?? '', column[row]!);
  });
  const { low } = extent(column);
  for (const [row, value] of column.entries()) {
    if (Number.isNaN(value)) continue;
    const period = periods?.[row];
    const reference = references.get(period ?? '') ?? NaN;
    if (Number.isNaN(reference)) return { code: 'reference-not-known', unit, period };
    if (reference === low) return { code: 'reference-is-lowest', unit, period };
  }
  return (value, row) => {
    const reference = references.get(periods?.[row] ?? '') ?? NaN;
    return 1 - (reference - value) / (reference - low);
  };
}
