import type { Sensitivity } from '../../../measures/index/robustness/sobol';
import { nodeNumber, nodeTitle } from '../checks/nodes';
import type { RankingsInput } from '../rankingsInput';
import { alternativeWords } from './alternatives';

type Named = Pick<RankingsInput, 'model' | 'text'>;

/** What is varied, in plain words. */
export function factorWords({ kind, node }: Sensitivity['factors'][number], input: Named): string {
  const words = input.text.words.indexChecks.sensitivity;
  return node === null
    ? (words.factors[kind] ?? kind)
    : words.weightOf(nodeTitle(input, nodeNumber(input.model.result.tree, node)));
}

/** An option that could not be combined with the others. */
export function optionWords({ kind, option }: Sensitivity['leftOut'][number], input: Named): string {
  const { text, model } = input;
  const words = text.words.indexChecks;
  const named = (value: string) => words.named(words.sensitivity.factors[kind] ?? kind, value);
  if (option === null) return named(words.methods.asDefined);
  if (kind === 'leftOut' && typeof option === 'string')
    return named(nodeTitle(input, nodeNumber(model.result.tree, option)));
  if (typeof option === 'number') return named(text.number(option));
  const method = typeof option === 'string' ? option : option.method;
  return kind === 'normalisation' || kind === 'aggregation' || kind === 'imputation'
    ? alternativeWords({ kind, method }, text)
    : named(method);
}
