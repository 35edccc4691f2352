import { valueText } from '../index/scoreText';
import { nodeTitle } from '../checks/nodes';
import { unitWords } from '../checks/unitWords';
import type { RankingsInput } from '../rankingsInput';
import type { AuditFact } from './auditSection';

const mostListed = 12;

/** Cells that were changed or filled in: the first dozen by name, and how many more there are. */
export function cellFacts(
  input: RankingsInput,
  cells: readonly {
    readonly node: number;
    readonly row: number;
    readonly from: number | null;
    readonly to: number;
  }[],
): AuditFact[] {
  const { text } = input;
  const words = text.words.indexChecks;
  const listed = cells.length <= mostListed + 1 ? cells : cells.slice(0, mostListed);
  const more = cells.length - listed.length;
  return [
    ...listed.map(({ node, row, from, to }) => ({
      name: words.audit.cell(unitWords(input, row).name, nodeTitle(input, node)),
      value:
        from === null
          ? valueText(to, text)
          : words.methods.fromTo(valueText(from, text), valueText(to, text)),
    })),
    ...(more === 0 ? [] : [{ name: words.audit.moreCells, value: text.number(more) }]),
  ];
}
