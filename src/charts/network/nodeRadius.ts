import type { DiagramInput } from './diagramInput';

const usualWidth = 880;
/** How much wider than high a drawing may be before marks become smaller. */
const flattest = 2;
const usualNodes = 400;
const largest = 20;
const smallest = 3;
/** Share of the drawing that all marks together cover at the most, where many have about the same value. */
const mostCovered = 0.06;
/** How much smaller marks over a map are, where they stand close together. */
const mapShare = 0.45;

const crowding = (nodes: number) => Math.min(1, Math.sqrt(usualNodes / Math.max(1, nodes)));

/** Radius in px of the largest mark of a drawing of a size, before many nodes make it smaller. */
export function widestRadius(width: number, height: number): number {
  return Math.min(largest, Math.max(8, (largest * Math.min(width, height * flattest)) / usualWidth));
}

type RadiusInput = Pick<DiagramInput, 'width' | 'height' | 'largest' | 'background'> & {
  readonly nodes: readonly { readonly value: number | null }[];
};

/** Radius in px of a circle with an area in proportion to a value, never too small to be seen. */
export function nodeRadius(input: RadiusInput): (value: number | null) => number {
  const { width, height, nodes, background } = input;
  const greatest = input.largest ?? nodes.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  const shareOf = (value: number | null) =>
    value === null || greatest <= 0 ? 0 : Math.min(1, Math.max(0, value / greatest));
  const isMap = background !== undefined;
  const least = Math.max(
    1.2,
    Math.min(smallest, (smallest * Math.max(600, width)) / usualWidth) *
      crowding(nodes.length) *
      (isMap ? 0.8 : 1),
  );
  const shares = nodes.reduce((sum, { value }) => sum + shareOf(value), 0);
  const covered = Math.sqrt((mostCovered * width * height) / (Math.PI * Math.max(1, shares)));
  const wanted = widestRadius(width, height) * crowding(nodes.length) * (isMap ? mapShare : 1);
  const most = Math.max(least * 1.5, Math.min(wanted, covered));
  return (value) => Math.max(least, most * Math.sqrt(shareOf(value)));
}
