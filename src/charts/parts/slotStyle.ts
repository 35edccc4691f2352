import type { Palette } from '../../theme/palette';

export interface SlotStyle {
  readonly colour: string;
  readonly textColour: string;
  readonly dash: string | undefined;
  readonly marker: string;
}

/** How an entity looks by its position: beyond the palette only dash and marker tell it apart. */
export function slotStyle(palette: Palette, slot: number): SlotStyle {
  const { categorical, categoricalText, dashes, markers, colour } = palette;
  const dash = dashes[slot % dashes.length];
  return {
    colour: categorical[slot] ?? colour.lineStrong,
    textColour: categoricalText[slot] ?? colour.ink,
    dash: dash === 'none' ? undefined : dash,
    marker: markers[slot % markers.length] ?? 'circle',
  };
}
