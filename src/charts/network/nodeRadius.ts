const usualWidth = 880;
const usualNodes = 400;
const largest = 20;
const smallest = 3;

const crowding = (nodes: number) => Math.min(1, Math.sqrt(usualNodes / Math.max(1, nodes)));

/** Radius in px of the largest mark of a drawing of a width, before many nodes make it smaller. */
export function widestRadius(width: number): number {
  return Math.min(largest, Math.max(8, (largest * width) / usualWidth));
}

/** How much smaller marks over a map are, where they stand close together. */
export const mapShare = 0.65;

/** Radius in px of a circle with an area in proportion to a value, never too small to be seen. */
export function nodeRadius(value: number | null, greatest: number, width: number, nodes: number): number {
  const most = Math.max(5, widestRadius(width) * crowding(nodes));
  const least = Math.max(
    1.2,
    Math.min(smallest, (smallest * Math.max(600, width)) / usualWidth) * crowding(nodes),
  );
  const share = value === null || greatest <= 0 ? 0 : Math.min(1, Math.max(0, value / greatest));
  return Math.max(least, most * Math.sqrt(share));
}
