import { layoutWidth, type Positions } from './layoutInput';

/** How much more one direction may be enlarged than the other: distances have no unit. */
const mostStretch = 1.35;

/** A network of a few nodes does not fill the picture: its ties would be as long as the picture is wide. */
const mostScale = 2.5;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Scales positions to the box of a layout and puts them into its middle. */
export function fitToBox(positions: Positions, ratio: number): Positions {
  const range = (axis: 0 | 1) => {
    const values = positions.filter((value, i) => i % 2 === axis && Number.isFinite(value));
    const least = values.reduce((low, value) => Math.min(low, value), Infinity);
    return [least, values.reduce((high, value) => Math.max(high, value), -Infinity) - least] as const;
  };
  const [left, width] = range(0);
  const [top, height] = range(1);
  const boxHeight = layoutWidth / ratio;
  const wide = width > 0 ? layoutWidth / width : Infinity;
  const high = height > 0 ? boxHeight / height : Infinity;
  const least = Math.min(wide, high, mostScale);
  const [scaleX, scaleY] = [Math.min(wide, least * mostStretch), Math.min(high, least * mostStretch)];
  const offsetX = (layoutWidth - width * scaleX) / 2;
  const offsetY = (boxHeight - height * scaleY) / 2;
  return positions.map((value, i) =>
    rounded(i % 2 === 0 ? offsetX + (value - left) * scaleX : offsetY + (value - top) * scaleY),
  );
}
