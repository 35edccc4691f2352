import type { RankedRow } from '../index/rankedRows';
import type { RankingsInput } from '../rankingsInput';
import { distanceOf, type WhyNode } from './whyNodes';

/** What a unit is strongest and weakest on, of the parts that the score is made of. */
export function whyTitle(
  name: string,
  row: RankedRow | undefined,
  nodes: readonly WhyNode[],
  { text }: RankingsInput,
): string {
  const words = text.words.rankWhy;
  if (row === undefined) return words.titleUnranked(name);
  const parts = nodes
    .filter(({ depth }) => depth === 1)
    .flatMap((node) => {
      const distance = distanceOf(node);
      return distance === null ? [] : [{ title: node.words.title, distance }];
    })
    .sort((a, b) => b.distance - a.distance);
  const rank = text.number(row.rank);
  const [best, worst] = [parts[0], parts.at(-1)];
  const isAbove = best !== undefined && best.distance > 0;
  const isBelow = worst !== undefined && worst.distance < 0;
  if (isAbove && isBelow) return words.title(name, rank, best.title, worst.title);
  if (isAbove) return words.titleBest(name, rank, best.title);
  return isBelow ? words.titleWorst(name, rank, worst.title) : words.titleEven(name, rank);
}
