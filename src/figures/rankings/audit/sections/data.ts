import { allRecords } from '../../checks/allRecords';
import { indexDay } from '../../checks/indexScope';
import { cellMarks } from '../../index/cellMarks';
import { latestRows } from '../../index/latestRows';
import { nodeWords } from '../../nodeWords';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';

/** Step 2: what the values rest on. */
export function dataSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.data;
  const { tree, periods } = model.result;
  const rows = latestRows(model.result);
  const marks = cellMarks(model);
  const cells = tree.leaves.flatMap((leaf) =>
    rows.flatMap((row) => (marks.isKnown(leaf, row) ? [marks.isReported(leaf, row)] : [])),
  );
  const reported = cells.filter(Boolean).length;
  const nodes = tree.leaves.flatMap((leaf) => tree.nodes[leaf] ?? []);
  const doubtful = nodes.filter((node) => nodeWords(node, text).doubt !== null).length;
  const divided = nodes.filter(({ denominator }) => typeof denominator === 'string').length;
  const isCounted = nodes.some(({ question }) => question !== undefined);
  const date = periods === null ? indexDay(input) : ([...periods].sort().at(-1) ?? '');
  return {
    id: 'data',
    title: words.title,
    choice: words.choice(text.number(rows.length), date),
    facts: [
      { name: words.values, value: text.number(cells.length) },
      {
        name: words.reported,
        value: text.share(cells.length === 0 ? 0 : reported / cells.length),
        share: cells.length === 0 ? 0 : reported / cells.length,
      },
      { name: words.records, value: text.number(allRecords(model).length) },
      { name: words.doubts, value: text.number(doubtful) },
      ...(divided === 0 ? [] : [{ name: words.denominators, value: text.number(divided) }]),
    ],
    checks: isCounted ? [{ isPassed: false, text: words.bound }] : [],
  };
}
