import type { IndexDefinition } from '../../model/indexDefinition';
import type { IndexProblem } from '../../model/indexProblem';
import { formatIndexProblem } from '../../text/formatIndexProblem';
import type { Text } from '../../text/text';
import type { IndexTable } from './indexModel';
import { nodeWords } from './nodeWords';

/** The details of a problem, with a method of weighting by the word that a reader chooses it by. */
function detailsOf({ code, details }: IndexProblem, text: Text): IndexProblem['details'] {
  const { method } = details;
  const name =
    code === 'weights-not-defined' && typeof method === 'string' ? presetName(method, text) : method;
  return name === undefined ? details : { ...details, method: name };
}

const presetName = (method: string, text: Text) => text.words.rankingsPage.weights.presets[method] ?? method;

/** Why an index cannot be calculated, with nodes, units and presets as they are named on the page; each line once. */
export function problemLines(
  definition: IndexDefinition,
  table: IndexTable,
  problems: readonly IndexProblem[],
  text: Text,
): readonly string[] {
  const titles = new Map(definition.nodes.map((node) => [node.id, nodeWords(node, text).title]));
  const units = new Map(table.rows.map(({ id, names }) => [id, text.name(names)]));
  const lines = problems.map((problem) => {
    const { node, unit } = problem;
    return formatIndexProblem(text.words.indexProblems, {
      ...problem,
      node: node === null ? null : (titles.get(node) ?? node),
      unit: unit === null ? null : (units.get(unit) ?? unit),
      field: null,
      details: detailsOf(problem, text),
    });
  });
  return [...new Set(lines)];
}
