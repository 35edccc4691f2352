import { drawingPart, type DrawingPart } from '../../../charts/drawing';
import Choropleth from '../../../charts/map/Choropleth.svelte';
import { choroplethScene } from '../../../charts/map/choroplethScene';
import MapLegend from '../../../charts/map/MapLegend.svelte';
import { mapLegend } from '../../../charts/map/mapLegend';
import Panels from '../../../charts/panels/Panels.svelte';
import { panelsScene, panelWidth } from '../../../charts/panels/panelsScene';
import Symbols from '../../../charts/symbols/Symbols.svelte';
import type { WorldGeometry } from '../../../charts/map/worldGeometry';
import type { Figure, LayoutSize, Mark } from '../../figure';
import { filterPhrase } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import { coverageBase, type CoverageFigureInput } from '../coverageBase';
import { levelShading } from '../coverageMap';
import type { ShadingLegend } from '../shading';
import { channelPhrase, datePhrase, localNames } from '../words';
import { overlapFigure, pairNames, type PairInput } from './overlapFigure';
import { largestTies, symbolLegend, symbolMap } from './symbolFigure';

const prefixes = ['a:', 'b:'] as const;

/** One legend for both maps: every class and state that occurs on either, without numbers. */
function bothLegend(
  sides: readonly CoverageFigureInput[],
  { palette, isNarrow }: LayoutSize,
  geometry: WorldGeometry,
): ShadingLegend {
  const legends = sides.map((side) =>
    levelShading(side).legend({
      palette,
      isNarrow,
      isShown: (id) => geometry.anchors.has(id),
      hasDots: geometry.dots.length > 0,
      isCounted: false,
    }),
  );
  const [first] = legends;
  const longest = [...legends].sort((a, b) => b.classes.length - a.classes.length)[0];
  const states = legends.flatMap((legend) => legend.states);
  return {
    title: first?.title ?? '',
    countsTitle: '',
    classes: longest?.classes ?? [],
    states: states.filter(({ label }, i) => states.findIndex((other) => other.label === label) === i),
  };
}

/** Two subjects on two maps in the same classes and sizes. */
export function pairFigure(input: PairInput): Figure {
  const { state, text, info, other } = input;
  const second: CoverageFigureInput = {
    ...input,
    data: other.data,
    model: other.model,
    state: { ...state, subject: state.versus },
  };
  const sides = [input, second] as const;
  const bases = [coverageBase(input), coverageBase(second)] as const;
  const names = pairNames(input);
  const titles = pairNames(input, true);
  const words = text.words.reach;
  const recordIds = [...new Set(bases.flatMap((base) => base.recordIds))];
  const nameOf = localNames(input.data.countries, text);
  const largest = Math.max(...sides.map(({ model }) => largestTies(model)));
  const panelsOf = (size: LayoutSize, each: number): DrawingPart[] =>
    sides.map((side, i) => {
      const keyPrefix = prefixes[i] ?? '';
      if (state.form === 'symbols')
        return drawingPart('symbols', Symbols, symbolMap(side, size, each, largest, keyPrefix));
      return drawingPart(
        'choropleth',
        Choropleth,
        choroplethScene({
          geometry: input.geometryOf(each),
          palette: size.palette,
          isNarrow: size.isNarrow,
          textSize: size.textSize,
          shadeOf: levelShading(side).shades(size.palette, size.isNarrow),
          nameOf,
          notes: [],
          keyPrefix,
        }),
      );
    });
  return {
    ...bases[0],
    title: words.pairTitle(
      names[0],
      names[1],
      text.number(input.model.now.summary.breadth),
      text.number(other.model.now.summary.breadth),
      text.number(input.model.now.summary.groupSize),
    ),
    subtitle:
      words.pairSubtitle(channelPhrase(input.model, state, text), datePhrase(input.model.now, text)) +
      filterPhrase(state, input.data.groups, text),
    notes: [...new Set(bases.flatMap((base) => base.notes))],
    source: sourceLine(info, recordIds.length, text),
    evidence: bases[0].evidence?.share === null ? bases[1].evidence : bases[0].evidence,
    summary: titles.map((name, i) => name + text.words.join.colon + (bases[i]?.summary ?? '')).join(' '),
    markKeys: prefixes.flatMap((prefix, i) => (bases[i]?.markKeys ?? []).map((key) => prefix + key)),
    mark: (key): Mark | null => {
      const i = key.startsWith(prefixes[1]) ? 1 : 0;
      const mark = bases[i].mark(key.slice(2));
      return mark === null ? null : { ...mark, key, title: mark.title + text.words.join.paren(titles[i]) };
    },
    recordIds,
    table: overlapFigure(input).table,
    totals: bases.flatMap((base, i) =>
      (base.totals ?? []).map(
        ([name, value]) => [(titles[i] ?? '') + text.words.join.colon + name, value] as const,
      ),
    ),
    layout: (size) => {
      const { width, drawingWidth = width, palette, textSize, isNarrow } = size;
      const each = panelWidth(drawingWidth, 2, isNarrow);
      const parts = panelsOf(size, each);
      const panels = parts.map((part, i) => ({
        title: titles[i] ?? '',
        detail: words.panelDetail(
          text.number(sides[i]?.model.now.summary.breadth ?? 0),
          text.number(sides[i]?.model.now.summary.groupSize ?? 0),
        ),
        part,
      }));
      const scene = panelsScene(panels, drawingWidth, palette, textSize, isNarrow);
      const geometry = input.geometryOf(each);
      const legend =
        state.form === 'symbols'
          ? symbolLegend(input, size, each, largest)
          : drawingPart(
              'map-legend',
              MapLegend,
              mapLegend({ width, palette, isNarrow, textSize, ...bothLegend(sides, size, geometry) }),
            );
      return [drawingPart('panels', Panels, scene), legend];
    },
  };
}
