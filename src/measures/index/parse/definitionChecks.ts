import { languages } from '../../../model/language';
import * as is from './checks';
import { aggregation, choices } from './choiceChecks';

const words = is.objectOf(Object.fromEntries(languages.map((language) => [language, is.text])));

const weightRange: is.Check = (value, field, report) => {
  const method = is.isObject(value) ? value['method'] : undefined;
  const setting = method === 'dirichlet' ? 'concentration' : 'share';
  const check = setting === 'share' ? is.share : is.aboveZero;
  return is.objectOf({ method: is.oneOf(['uniform', 'dirichlet']), [setting]: check }, ['method', setting])(
    value,
    field,
    report,
  );
};

const robustness = is.objectOf({
  weights: weightRange,
  normalisation: is.listOf(choices.normalisation),
  aggregation: is.listOf(aggregation),
  imputation: is.listOf(choices.imputation),
  winsorisationLimit: is.listOf(is.wholeNumber),
  leaveOutPillar: is.trueOrFalse,
});

/** A definition without its nodes: each of them is checked under its own name. */
export const definitionCheck = is.objectOf({
  ...choices,
  id: is.text,
  unit: is.text,
  title: words,
  description: words,
  time: is.text,
  weightSets: is.recordOf(is.recordOf(is.notNegative)),
  robustness,
  breaks: is.listOf(is.objectOf({ from: is.text, reason: words }, ['from', 'reason'])),
  nodes: is.that('list', Array.isArray),
});

export const nodeCheck = is.objectOf(
  {
    ...choices,
    id: is.text,
    parent: is.nullOr(is.text),
    weight: is.notNegative,
    direction: is.direction,
    unit: is.text,
    denominator: is.nullOr(is.text),
    question: is.text,
    title: words,
    definition: words,
    doubt: words,
    reference: is.text,
  },
  ['id'],
);
