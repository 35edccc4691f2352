import type { Column } from '../../../measures/index/indexValues';
import { valueText } from '../index/scoreText';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { isIndicator, nodeTitle } from './nodes';
import { scoreFormat } from './unitWords';

/** What a unit has in a node, as an axis shows it. */
export interface NodeColumn {
  readonly node: number;
  readonly title: string;
  /** Title with its unit of measure. */
  readonly axisTitle: string;
  /** An indicator in its own unit, with what was filled in; the score of any other node. */
  readonly values: Column;
  /** The treatment of outliers takes the logarithm. */
  readonly isLog: boolean;
  readonly format: (value: number) => string;
}

/** The column of a node: raw where it is an indicator, a score otherwise. */
export function nodeColumn(input: Pick<RankingsInput, 'model' | 'text'>, node: number): NodeColumn {
  const { model, text } = input;
  const { tree, imputed, scores, treatments } = model.result;
  const title = nodeTitle(input, node);
  const words = text.words.indexChecks;
  const found = tree.nodes[node];
  const raw = isIndicator(tree, node) ? imputed[node] : null;
  if (raw === null || raw === undefined || found === undefined)
    return {
      node,
      title,
      axisTitle: words.withUnit(title, words.score),
      values: scores[node] ?? new Float64Array(),
      isLog: false,
      format: scoreFormat(input, node),
    };
  const { unit } = nodeWords(found, text);
  return {
    node,
    title,
    axisTitle: unit === null ? title : words.withUnit(title, unit),
    values: raw,
    isLog: treatments.some((treatment) => treatment.node === node && treatment.method === 'log'),
    format: (value) => valueText(value, text),
  };
}
