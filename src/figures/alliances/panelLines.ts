import type { AllianceLine } from './alliancesModel';

/** More panels than these would be too small or too many to look through. */
export const mostPanels = 24;

const size = ({ steps, reported }: AllianceLine) =>
  Math.max(steps.at(-1)?.high ?? 0, reported.at(-1)?.value ?? 0);

/** The alliances that have a panel each: all, or the largest of many, in the order they came. */
export function panelLines(lines: readonly AllianceLine[]): readonly AllianceLine[] {
  if (lines.length <= mostPanels) return lines;
  const kept = new Set([...lines].sort((a, b) => size(b) - size(a)).slice(0, mostPanels));
  return lines.filter((line) => kept.has(line));
}
