import { drawingPart, type DrawingPart } from '../../../charts/drawing';
import { stateEntries } from '../../../charts/map/levelLegend';
import { hatchFill } from '../../../charts/map/levelShades';
import SizeLegend from '../../../charts/symbols/SizeLegend.svelte';
import { sizeLegend } from '../../../charts/symbols/sizeLegend';
import Symbols from '../../../charts/symbols/Symbols.svelte';
import { symbolsScene, type SymbolsScene, type SymbolValue } from '../../../charts/symbols/symbolsScene';
import type { Figure, LayoutSize } from '../../figure';
import { coverageBase, type CoverageFigureInput } from '../coverageBase';
import type { CoverageModel } from '../coverageModel';
import { legendWords, localNames } from '../words';
import { countryLabel, plainLand } from './plainLand';

/** The largest number of ties at the end of the time axis, so that a size means the same on every date. */
export function largestTies(model: CoverageModel): number {
  const { countries } = model.at(model.span[1]);
  return Math.max(1, ...countries.map(({ ties }) => ties), ...model.now.countries.map(({ ties }) => ties));
}

/** The map of symbols for one subject. */
export function symbolMap(
  input: Pick<CoverageFigureInput, 'data' | 'text' | 'model' | 'geometryOf'>,
  { palette, textSize, isNarrow }: LayoutSize,
  width: number,
  largest: number,
  keyPrefix = '',
): SymbolsScene {
  const { data, text, model } = input;
  const nameOf = localNames(data.countries, text);
  const values = model.now.countries.flatMap((country): SymbolValue[] => {
    const { countryId, state, ties } = country;
    if (state === 'outside' || state === 'home') return [];
    return [
      {
        countryId,
        kind: state,
        amount: ties,
        fill: state === 'not-known' ? hatchFill : palette.colour.accent,
        label: countryLabel(country, nameOf(countryId).text, text),
        text: text.number(ties),
      },
    ];
  });
  return symbolsScene({
    geometry: input.geometryOf(width),
    palette,
    isNarrow,
    textSize,
    values,
    largest,
    landOf: plainLand(input, model.now.countries, palette),
    nameOf,
    keyPrefix,
  });
}

export function symbolLegend(
  { model, text }: Pick<CoverageFigureInput, 'model' | 'text'>,
  { width, palette, textSize, isNarrow }: LayoutSize,
  mapWidth: number,
  largest: number,
): DrawingPart {
  const words = legendWords(text);
  return drawingPart(
    'size-legend',
    SizeLegend,
    sizeLegend({
      width,
      mapWidth,
      palette,
      isNarrow,
      textSize,
      title: words.title,
      largest,
      formatCount: (count) => text.number(count),
      states: [
        ...(model.now.countries.some(({ state }) => state === 'zero')
          ? [
              {
                shape: 'circle' as const,
                fill: palette.colour.surface,
                stroke: palette.colour.ink,
                label: text.words.coverage.states.zero ?? '',
              },
            ]
          : []),
        ...stateEntries(model.now.countries, palette, words, null),
      ],
    }),
  );
}

/** Proportional symbols: the area of a circle is the number of ties. */
export function symbolFigure(input: CoverageFigureInput): Figure {
  const largest = largestTies(input.model);
  const base = coverageBase(input);
  return {
    ...base,
    notes: [...base.notes, input.text.words.reach.noteSymbols],
    layout: (size) => {
      const width = size.drawingWidth ?? size.width;
      return [
        drawingPart('symbols', Symbols, symbolMap(input, size, width, largest)),
        symbolLegend(input, size, width, largest),
      ];
    },
  };
}
