import { interpolateRgb } from 'd3';
import type { DiagramInput } from './diagramInput';
import type { TieMark } from './diagramMarks';
import { nodeStyle } from './nodeShape';

export const faintTie = 0.12;
const thinnest = 1;
const thickest = 3;
const ringRadius = 3;
/** How far the colour of a tie within a group is from that of its nodes to the surface. */
const lightness = 0.42;
/** The same of a tie over a map, where ties cross much that is not theirs. */
const mapLightness = 0.62;
const mapThinness = 0.65;
const manyTies = 800;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** How much thinner ties are, and smaller their rings, where there are very many. */
const crowding = (ties: number) => Math.max(0.4, Math.min(1, Math.sqrt(manyTies / Math.max(1, ties))));

/** Width in px by weight, from the lightest tie of a network to the heaviest. */
function widthOf({ ties, background }: DiagramInput): (weight: number) => number {
  const least = ties.reduce((low, { weight }) => Math.min(low, weight), Infinity);
  const most = ties.reduce((high, { weight }) => Math.max(high, weight), -Infinity);
  const scale = crowding(ties.length) * (background === undefined ? 1 : mapThinness);
  return (weight) => {
    const share = most > least ? Math.sqrt((weight - least) / (most - least)) : 0;
    return rounded((thinnest + (thickest - thinnest) * share) * scale);
  };
}

/** Colours of ties by those of their nodes, made once each. */
function softColours({ palette, background }: DiagramInput): (colour: string) => string {
  const known = new Map<string, string>();
  const share = background === undefined ? lightness : mapLightness;
  return (colour) => {
    const found =
      known.get(colour) ??
      (palette.theme === 'highContrast' ? colour : interpolateRgb(colour, palette.colour.surface)(share));
    known.set(colour, found);
    return found;
  };
}

/** Lines of the ties that may be in sight, the emphasised ones last, so that they lie on top. */
export function tieMarks(input: DiagramInput, places: readonly (readonly [number, number])[]): TieMark[] {
  const { ties, nodes, width, height, palette, emphasised, emphasisedTies, selected, background } = input;
  const weigh = widthOf(input);
  const soft = softColours(input);
  const { lineStrong } = palette.colour;
  const between = background === undefined ? lineStrong : soft(lineStrong);
  const ring = rounded(ringRadius * crowding(ties.length));
  const marks: TieMark[] = [];
  const lifted: TieMark[] = [];
  const isFaint = emphasised !== null || emphasisedTies !== null;
  ties.forEach((tie, index) => {
    const [x1 = NaN, y1 = NaN] = places[tie.source] ?? [];
    const [x2 = NaN, y2 = NaN] = places[tie.target] ?? [];
    const isSeen =
      tie.source !== tie.target &&
      Math.min(x1, x2) < width &&
      Math.max(x1, x2) > 0 &&
      Math.min(y1, y2) < height &&
      Math.max(y1, y2) > 0;
    const from = nodes[tie.source];
    const to = nodes[tie.target];
    if (!isSeen || from === undefined || to === undefined) return;
    const isOfSelected = !isFaint && (selected?.has(from.key) === true || selected?.has(to.key) === true);
    const isLifted =
      isOfSelected ||
      (isFaint &&
        (emphasisedTies === null
          ? emphasised?.has(from.key) === true && emphasised.has(to.key)
          : emphasisedTies.has(tie.key)));
    const isInk = isOfSelected || (isLifted && emphasisedTies !== null);
    const own = nodeStyle(from, palette).colour;
    const usual = tie.isBetween ? between : isLifted ? own : soft(own);
    const thickness = weigh(tie.weight);
    (isLifted ? lifted : marks).push({
      key: tie.key,
      index,
      x1: rounded(x1),
      y1: rounded(y1),
      x2: rounded(x2),
      y2: rounded(y2),
      colour: isInk ? palette.colour.ink : usual,
      width: isLifted ? Math.max(1.5, thickness) : thickness,
      dash: tie.isBetween && !isOfSelected ? '3 3' : undefined,
      opacity: !isFaint || isLifted ? 1 : faintTie,
      ring: tie.isReportedOnly
        ? { x: rounded((x1 + x2) / 2), y: rounded((y1 + y2) / 2), radius: ring }
        : null,
    });
  });
  return [...marks, ...lifted];
}
