import { normalisationMethods, type Normalisation } from '../../../model/indexDefinition';
import { aboveZero, number, objectOf, oneOf, pair, text, trueOrFalse, type Report } from './checks';

const needed: Partial<Record<Normalisation['method'], keyof Normalisation>> = {
  goalposts: 'limits',
  scaled: 'limits',
  'distance-to-reference': 'unit',
  'distance-to-target': 'target',
};

/** A method of normalisation with the settings that it needs. */
export const normalisation = objectOf(
  {
    method: oneOf(normalisationMethods),
    range: pair,
    limits: pair,
    transform: oneOf(['ln']),
    mean: number,
    sd: aboveZero,
    unit: text,
    target: number,
    cap: trueOrFalse,
  },
  ['method'],
  (fields, field, report) => {
    const given = fields as unknown as Normalisation;
    const setting = needed[given.method];
    if (setting !== undefined && given[setting] === undefined)
      report('missing-setting', `${field}.${setting}`, { method: given.method, setting });
    if (given.range) increasing(given.range, `${field}.range`, report);
    if (given.limits) checkLimits(given.limits, given.transform, `${field}.limits`, report);
  },
);

function checkLimits(
  limits: readonly [number, number],
  transform: 'ln' | undefined,
  field: string,
  report: Report,
): void {
  const [low, high] = limits;
  if (low === high) report('equal-limits', field, { value: low });
  else increasing(limits, field, report);
  if (transform === 'ln' && Math.min(low, high) <= 0) report('limits-not-positive', field, { low, high });
}

function increasing([low, high]: readonly [number, number], field: string, report: Report): void {
  if (low >= high && !(field.endsWith('limits') && low === high))
    report('range-not-increasing', field, { low, high });
}
