import { inkOn } from '../map/placeLabels';
import type { ShadeOf } from '../map/shade';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { MarkName, TextMark } from '../scene';
import type { Palette } from '../../theme/palette';

export interface TileRegion {
  readonly name: string;
  readonly detail: string;
  readonly tiles: readonly { readonly countryId: string; readonly name: string; readonly language: string }[];
}

export interface TileMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly name: TextMark;
  readonly value: TextMark | null;
}

export interface TilesScene {
  readonly width: number;
  readonly height: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly tiles: readonly TileMark[];
  readonly texts: readonly TextMark[];
  readonly rules: readonly { readonly x: number; readonly y: number }[];
  readonly ruleWidth: number;
  readonly ruleColour: string;
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly ink: string;
}

export interface TilesInput {
  readonly width: number;
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  readonly regions: readonly TileRegion[];
  readonly shadeOf: ShadeOf;
}

const gap = 3;
const columnGap = 24;

interface Plan {
  readonly columns: number;
  /** Codes alone, without numbers, and region names above their tiles. */
  readonly isCompact: boolean;
}

/** From the most telling to the smallest. */
const plans: readonly Plan[] = [
  { columns: 1, isCompact: false },
  { columns: 2, isCompact: false },
  ...[2, 3, 4, 5, 6].map((columns) => ({ columns, isCompact: true })),
];

/** Regions in columns of about the same number of tiles and names. */
function inColumns(regions: readonly TileRegion[], columns: number): TileRegion[][] {
  const weight = ({ tiles }: TileRegion) => tiles.length + 6;
  const total = regions.reduce((sum, region) => sum + weight(region), 0);
  const filled: TileRegion[][] = Array.from({ length: columns }, () => []);
  let before = 0;
  for (const region of regions) {
    const middle = before + weight(region) / 2;
    filled[Math.min(columns - 1, Math.floor((middle / total) * columns))]?.push(region);
    before += weight(region);
  }
  return filled;
}

/** One tile a country, by region: the coverage of a map without a map. A name too long for its tile is its code. */
export function tilesScene(input: TilesInput, plan: Plan = { columns: 1, isCompact: false }): TilesScene {
  const { width, palette, isNarrow, textSize, regions, shadeOf } = input;
  const { columns, isCompact } = plan;
  const { colour } = palette;
  const isStacked = isNarrow || isCompact;
  const tileWidth = Math.round(textSize * (isCompact ? 3 : 5));
  const tileHeight = Math.round(textSize * (isCompact ? 1.5 : 2.5));
  const columnWidth = (width - columnGap * (columns - 1)) / columns;
  const widestName = Math.max(0, ...regions.map(({ name }) => textWidth(name, textSize, true)));
  const left = isStacked ? 0 : Math.min(columnWidth * 0.3, widestName + 16);
  const perRow = Math.max(1, Math.floor((columnWidth - left + gap) / (tileWidth + gap)));
  const tiles: TileMark[] = [];
  const texts: TextMark[] = [];
  const rules: { x: number; y: number }[] = [];
  let lowest = 0;
  inColumns(regions, columns).forEach((list, column) => {
    const columnX = column * (columnWidth + columnGap);
    let y = 0;
    for (const region of list) {
      rules.push({ x: columnX, y });
      y += 5;
      const room = isStacked ? columnWidth - textWidth(region.detail, textSize) - 8 : left - 8;
      texts.push({
        x: columnX,
        y: y + textSize,
        text: isCompact ? clipText(region.name, room, textSize, true) : region.name,
        size: textSize,
        weight: 700,
        colour: colour.ink,
      });
      texts.push({
        x: isStacked ? columnX + columnWidth : columnX,
        y: isStacked ? y + textSize : y + textSize * 2.2,
        text: region.detail,
        size: textSize,
        colour: colour.ink2,
        anchor: isStacked ? 'end' : 'start',
      });
      if (isStacked) y += textSize + 6;
      region.tiles.forEach(({ countryId, name, language }, i) => {
        const shade = shadeOf(countryId);
        const x = columnX + left + (i % perRow) * (tileWidth + gap);
        const top = y + Math.floor(i / perRow) * (tileHeight + gap);
        const fits = !isCompact && textWidth(name, textSize) <= tileWidth - 4;
        const hasValue = !isCompact && shade.value !== null;
        const ink = inkOn(shade.fill, palette);
        const isPlain = !shade.fill.startsWith('#');
        tiles.push({
          key: countryId,
          label: shade.label,
          x,
          y: top,
          fill: shade.fill,
          stroke: shade.isHome ? colour.ink : colour.lineStrong,
          strokeWidth: shade.isHome ? 1.2 : 0.75,
          name: {
            x: x + tileWidth / 2,
            y: top + (hasValue ? textSize + 2 : tileHeight / 2 + textSize * 0.35),
            text: fits ? name : countryId,
            ...(fits ? { language } : {}),
            size: textSize,
            colour: ink,
            anchor: 'middle',
            ...(isPlain ? { halo: colour.noDataFill } : {}),
          },
          value: !hasValue
            ? null
            : {
                x: x + tileWidth / 2,
                y: top + textSize + 2 + textSize * 1.05,
                text: shade.value ?? '',
                size: textSize,
                weight: 700,
                colour: ink,
                anchor: 'middle',
              },
        });
      });
      const rows = Math.ceil(region.tiles.length / perRow);
      y += Math.max(rows * (tileHeight + gap) - gap, isStacked ? 0 : textSize * 2.4) + 5;
    }
    lowest = Math.max(lowest, y);
  });
  return {
    width,
    height: Math.ceil(lowest),
    tileWidth,
    tileHeight,
    tiles,
    texts,
    rules,
    ruleWidth: columnWidth,
    ruleColour: colour.line,
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    ink: colour.ink,
  };
}

/** The most telling tiles that fit a height, or the lowest ones; of any height where none is given. */
export function fitTiles(input: TilesInput, height: number | null): TilesScene {
  if (height === null) return tilesScene(input);
  const scenes = plans.map((plan) => tilesScene(input, plan));
  const fitting = scenes.find((scene) => scene.height <= height);
  return fitting ?? scenes.reduce((a, b) => (b.height < a.height ? b : a));
}
