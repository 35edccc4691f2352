import type { Text } from '../../../text/text';
import type { RankedRow } from '../index/rankedRows';
import type { RankingsInput } from '../rankingsInput';
import { distanceOf, type WhyNode } from './whyNodes';

/** On how many of the known indicators a unit is on one side of the median: 1 = above, −1 = below. */
function onSide(nodes: readonly WhyNode[], side: 1 | -1, text: Text): string {
  const { rest } = text.words.rankWhy;
  const counted = nodes.filter(({ isIndicator, weight }) => isIndicator && weight > 0);
  const known = counted.filter((one) => distanceOf(one) !== null);
  const there = known.filter((one) => side * (distanceOf(one) ?? 0) > 0);
  const [first] = there;
  const isAllKnown = known.length === counted.length;
  if (first === undefined) return (side > 0 ? rest.nowhereAbove : rest.nowhereBelow)(isAllKnown);
  if (there.length === 1) return (side > 0 ? rest.aboveOn : rest.belowOn)(first.words.title);
  return (side > 0 ? rest.above : rest.below)(text.number(there.length), text.number(known.length));
}

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
    .filter(({ depth, weight }) => depth === 1 && weight > 0)
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
  if (isAbove) return words.titleBest(name, rank, best.title, onSide(nodes, -1, text));
  return isBelow
    ? words.titleWorst(name, rank, worst.title, onSide(nodes, 1, text))
    : words.titleEven(name, rank);
}
