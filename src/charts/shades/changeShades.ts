import { interpolateRgb, rgb } from 'd3';
import type { CountryChange } from '../../measures/coverage/change';
import type { Palette } from '../../theme/palette';
import { hatchFill } from '../map/levelShades';
import type { ShadeOf } from '../map/shade';

/** Lowest gain of the classes on either side of no change; round numbers, the same for every map. */
const steps = [1, 3, 10] as const;
const middle = steps.length;

/** Class of a change, from 0 (largest loss) over 3 (no change) to 6 (largest gain). */
export function changeClass(change: number): number {
  const size = steps.filter((step) => Math.abs(change) >= step).length;
  return middle + Math.sign(change) * size;
}

/** Lowest and highest change of a class by size; `null` = open. */
export function changeRange(i: number): { readonly low: number | null; readonly high: number | null } {
  if (i === middle) return { low: 0, high: 0 };
  const size = Math.abs(i - middle);
  const low = steps[size - 1] ?? 1;
  const next = steps[size];
  const high = next === undefined ? null : next - 1;
  if (i > middle) return { low, high };
  return { low: high === null ? null : -high, high: -low };
}

/** A grey between the lines of a theme, further from "no change" than the grey of other maps. */
export function outsideFill({ colour }: Palette): string {
  return rgb(interpolateRgb(colour.line, colour.lineStrong)(0.35)).formatHex();
}

export function changeFill({ state, now, before }: CountryChange, palette: Palette): string {
  switch (state) {
    case 'outside':
    case 'home':
      return outsideFill(palette);
    case 'not-known':
      return hatchFill;
    case 'never':
      return palette.colour.surface;
    default:
      return palette.diverging7[changeClass(now - before)] ?? palette.colour.surface;
  }
}

/** The change of ties between two dates, diverging from none. */
export function changeShades(
  changes: readonly CountryChange[],
  palette: Palette,
  describe: (change: CountryChange) => string,
  formatChange: (change: CountryChange) => string,
): ShadeOf {
  const byId = new Map(changes.map((change) => [change.countryId, change]));
  return (countryId) => {
    const change = byId.get(countryId) ?? { countryId, state: 'outside' as const, before: 0, now: 0 };
    const { state, now, before } = change;
    const isTied = state === 'new' || state === 'lost' || state === 'kept';
    return {
      fill: changeFill(change, palette),
      isStrong: isTied && Math.abs(changeClass(now - before) - middle) >= 2,
      isShown: state !== 'outside',
      isHome: state === 'home',
      label: byId.has(countryId) ? describe(change) : '',
      value: isTied ? formatChange(change) : null,
      weight: isTied ? Math.abs(now - before) + (state === 'kept' ? 0 : 1_000) : 0,
    };
  };
}
