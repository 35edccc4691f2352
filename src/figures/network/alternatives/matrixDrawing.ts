import { drawingPart, partGap, type DrawingPart } from '../../../charts/drawing';
import { mapLegend, type LegendState, type MapLegendScene } from '../../../charts/map/mapLegend';
import MapLegend from '../../../charts/map/MapLegend.svelte';
import NetworkMatrix from '../../../charts/networkMatrix/NetworkMatrix.svelte';
import type { MatrixSide } from '../../../charts/networkMatrix/networkMatrixInput';
import { networkMatrixScene } from '../../../charts/networkMatrix/networkMatrixScene';
import type { LayoutSize } from '../../figure';
import type { NetworkInput } from '../networkInput';
import type { NetworkTie } from '../networkModel';
import type { MatrixCells } from './matrixCellsOf';
import type { OrderedNodes } from './nodeOrder';
import { nodeLanguage, nodeName, tieLabel, weightText } from './tieWords';
import { weightClass, weightFills, weightLabels } from './weightClasses';

/** Smallest names on a screen, in px. */
const smallText = 10;

function sideOf({ nodes, bands }: OrderedNodes, input: NetworkInput): MatrixSide {
  const { model, state, text } = input;
  return {
    lines: nodes.map((node) => ({
      name: nodeName(node, input),
      language: nodeLanguage(node, input),
      isStrong: state.chosen.includes(model.nodes[node]?.key ?? ''),
    })),
    bands: bands.map(({ name, slot, from, to }) => ({
      name,
      count: text.words.join.paren(text.number(to - from)),
      slot,
      from,
      to,
    })),
  };
}

/** Classes of weight, and solid against open cells where both occur. */
function legendOf(
  ties: readonly NetworkTie[],
  { state, text }: NetworkInput,
  { width, palette, textSize }: LayoutSize,
): MapLegendScene {
  const words = text.words.networkForms;
  const fills = weightFills(palette);
  const { surface, ink } = palette.colour;
  const isMixed = ties.some(({ isDated }) => !isDated);
  const states: LegendState[] = isMixed
    ? [
        { shape: 'box', fill: fills[0] ?? ink, stroke: fills[0] ?? ink, label: words.matrix.dated },
        {
          shape: 'box',
          fill: surface,
          stroke: fills[0] ?? ink,
          strokeWidth: 1.5,
          label: words.matrix.open,
        },
      ]
    : [];
  const greatest = ties.reduce((most, { weight }) => Math.max(most, weight), 0);
  return mapLegend({
    width,
    palette,
    // The narrow form has no row of counts.
    isNarrow: true,
    textSize,
    title: state.weight === 'records' ? words.matrix.legend : words.matrix.legendShared,
    countsTitle: '',
    classes: weightLabels(greatest, state.weight, text).map((label, i) => ({
      fill: fills[i] ?? ink,
      label,
      count: '',
    })),
    states,
  });
}

export function matrixDrawing(
  ties: readonly NetworkTie[],
  { rows, columns, cells }: MatrixCells,
  input: NetworkInput,
  size: LayoutSize,
): DrawingPart[] {
  const { state } = input;
  const { width, height, isBounded = false, palette, textSize, isNarrow } = size;
  const legend = legendOf(ties, input, size);
  const fills = weightFills(palette);
  const scene = networkMatrixScene({
    width,
    height: isBounded && height !== null ? height - legend.height - partGap : null,
    palette,
    textSize,
    leastText: height === null ? smallText : textSize,
    isNarrow,
    rows: sideOf(rows, input),
    columns: columns === null ? null : sideOf(columns, input),
    frames: rows.groups.filter(([from, to]) => to - from > 1),
    cells: cells.map(({ key, tie, isTurned, row, column, isMark }) => ({
      key,
      get label() {
        return tieLabel(tie, isTurned, input);
      },
      row,
      column,
      shade: weightClass(tie.weight, state.weight),
      isOpen: !tie.isDated,
      isMark,
      text: weightText(tie.weight, input),
    })),
    fills,
  });
  return [
    drawingPart('network-matrix-legend', MapLegend, legend),
    drawingPart('network-matrix', NetworkMatrix, scene),
  ];
}
