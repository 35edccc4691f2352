import {
  aggregationMethods,
  imputationMethods,
  treatmentMethods,
  weightingMethods,
} from '../../../model/indexDefinition';
import * as is from './checks';
import { normalisation } from './normalisationCheck';

const imputation = is.objectOf(
  { method: is.oneOf(imputationMethods), group: is.text, limit: is.aboveZero },
  ['method'],
  ({ method, group }, field, report) => {
    if (String(method).startsWith('group') && group === undefined)
      report('missing-setting', `${field}.group`, { method: String(method), setting: 'group' });
  },
);

const treatment = is.objectOf(
  {
    method: is.oneOf(treatmentMethods),
    skewness: is.notNegative,
    kurtosis: is.number,
    limit: is.wholeNumber,
  },
  ['method'],
);

const powerMean = is.objectOf({ method: is.oneOf(['power']), exponent: is.notZero }, ['method', 'exponent']);
const mean = is.oneOf(aggregationMethods.filter((method) => method !== 'power'));

/** `"arithmetic"` and the like; the power mean is an object, since it needs an exponent. */
export const aggregation: is.Check = (value, field, report) => {
  if (is.isObject(value)) return powerMean(value, field, report);
  if (value !== 'power') return mean(value, field, report);
  report('missing-setting', `${field}.exponent`, { method: 'power', setting: 'exponent' });
  return false;
};

const weighting = is.objectOf(
  { method: is.oneOf(weightingMethods), shares: is.pair, set: is.text },
  ['method'],
  ({ shares }, field, report) => {
    if (!Array.isArray(shares)) return;
    const [least, greatest] = shares as [number, number];
    if (least < 0 || greatest > 1 || least > greatest)
      report('share-limits', `${field}.shares`, { least, greatest, siblings: null });
  },
);

/** What a node takes over from the ones above it. */
export const choices = {
  availability: is.share,
  imputation,
  treatment,
  normalisation,
  aggregation,
  weighting,
} satisfies Record<string, is.Check>;
