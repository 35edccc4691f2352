import { expect, test } from 'vitest';
import { nodeRows } from '../../../src/figures/network/brokers/nodeRows';
import { nodeMark } from '../../../src/figures/network/networkMarks';
import { nodeMeasureIds } from '../../../src/figures/state/networkState';
import { loadText } from '../../../src/text/loadText';
import { networkInput } from '../fixture/network';

test.each(nodeMeasureIds)('a mark of the diagram has the rank by %s that the table beside it has', async (id) => {
  const text = await loadText('en');
  const input = networkInput(`size=${id}`, text);
  const rows = nodeRows(input);
  expect(rows.length).toBeGreaterThan(20);
  for (const { node, ranks } of rows) {
    const said = nodeMark(input, node)?.lines.find((line) => line.startsWith('rank '));
    expect(said).toBe(ranks[id] === null ? undefined : `rank ${ranks[id]} of ${input.model.nodes.length}`);
  }
});
