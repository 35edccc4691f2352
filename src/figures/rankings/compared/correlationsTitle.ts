import type { RankingsInput } from '../rankingsInput';
import { nodeTitle } from '../checks/nodes';
import { coefficient } from '../checks/unitWords';
import { leastPairs, type CorrelationLines, type LinePair } from './correlationLines';

/** Pairs that a title names; more are counted. */
const mostNamed = 1;

/** What an auditor would say first: what is counted twice, what pulls against the index, or that nothing does. */
export function correlationsTitle(
  { nodes, pairs }: CorrelationLines,
  input: Pick<RankingsInput, 'model' | 'text'>,
): string {
  const { text } = input;
  const words = text.words.indexChecks.correlations;
  const titles = ({ row, column }: LinePair) =>
    [column, row].map((line) => nodeTitle(input, nodes[line] ?? 0)) as [string, string];
  const redundant = pairs.filter(({ flag }) => flag === 'redundant').sort((a, b) => b.r - a.r);
  const negative = pairs.filter(({ flag }) => flag === 'negative').sort((a, b) => a.r - b.r);
  const same = redundant[0];
  const against = negative[0];
  const parts: string[] = [];
  if (same !== undefined)
    parts.push(
      redundant.length <= mostNamed
        ? words.same(...titles(same), coefficient(same.r, text))
        : words.sameMany(text.number(redundant.length)),
    );
  if (against !== undefined)
    parts.push(
      negative.length <= mostNamed
        ? words.against(...titles(against), coefficient(against.r, text))
        : words.againstMany(text.number(negative.length)),
    );
  const [first, second] = parts;
  if (first === undefined) {
    if (pairs.length === 0) return words.question;
    return pairs.every(({ n }) => n < leastPairs) ? words.unjudged : words.fine;
  }
  return second === undefined ? first : words.both(first, second);
}
