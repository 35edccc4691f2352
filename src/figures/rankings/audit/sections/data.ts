import { allRecords } from '../../checks/allRecords';
import { indexDay } from '../../checks/indexScope';
import { named } from '../../checks/named';
import { isIndicator, nodeTitle, pillarsOf } from '../../checks/nodes';
import { sentences } from '../../checks/sentences';
import { shareText } from '../../index/shareText';
import { cellMarks } from '../../index/cellMarks';
import { latestRows } from '../../index/latestRows';
import { definitionWords, nodeWords } from '../../nodeWords';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditCheck, AuditSection } from '../auditSection';

/** Whether what the index is made of says what it measures. */
function treeChecks(input: RankingsInput): AuditCheck[] {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.data;
  const { tree } = model.result;
  const thin = pillarsOf(tree).filter(
    (pillar) => !isIndicator(tree, pillar) && tree.leavesUnder[pillar]?.length === 1,
  );
  const unsaid = tree.leaves.filter((leaf) => {
    const node = tree.nodes[leaf];
    return node !== undefined && nodeWords(node, text).definition === null;
  });
  const titles = (nodes: readonly number[]) =>
    named(
      nodes.map((node) => nodeTitle(input, node)),
      text,
    );
  return [
    thin.length > 0
      ? { isPassed: false, text: words.thin(titles(thin)) }
      : { isPassed: true, text: words.full },
    unsaid.length > 0
      ? { isPassed: false, text: words.undefined(titles(unsaid)) }
      : { isPassed: true, text: words.defined },
  ];
}

/** Step 1: what the index is made of, and what its values rest on. */
export function dataSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.data;
  const { tree, periods } = model.result;
  const rows = latestRows(model.result);
  const marks = cellMarks(model);
  const cells = tree.leaves.flatMap((leaf) =>
    rows.flatMap((row) => (marks.isKnown(leaf, row) ? [marks.isReported(leaf, row)] : [])),
  );
  const reported = cells.length === 0 ? 0 : cells.filter(Boolean).length / cells.length;
  const nodes = tree.leaves.flatMap((leaf) => tree.nodes[leaf] ?? []);
  const doubtful = nodes.filter((node) => nodeWords(node, text).doubt !== null).length;
  const isCounted = nodes.some(({ question }) => question !== undefined);
  const date = periods === null ? indexDay(input) : ([...periods].sort().at(-1) ?? '');
  const { description } = definitionWords(model.definition, text);
  const pillars = pillarsOf(tree).filter((pillar) => !isIndicator(tree, pillar)).length;
  return {
    id: 'data',
    title: words.title,
    choice: sentences(
      [
        ...(description === null ? [] : [description]),
        words.tree(pillars, text.number(pillars), text.number(tree.leaves.length)),
        words.choice(text.number(rows.length), date),
      ],
      text,
    ),
    facts: [
      { name: words.values, value: text.number(cells.length) },
      { name: words.reported, value: shareText(reported, text), share: reported },
      { name: words.records, value: text.number(allRecords(model).length) },
      { name: words.doubts, value: text.number(doubtful) },
    ],
    checks: [...treeChecks(input), ...(isCounted ? [{ isPassed: false, text: words.bound }] : [])],
  };
}
