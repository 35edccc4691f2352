import { drawingPart, partGap, type DrawingPart } from '../../../charts/drawing';
import Chord from '../../../charts/chord/Chord.svelte';
import type { ChordGroup } from '../../../charts/chord/chordInput';
import { chordNameRoom } from '../../../charts/chord/chordNames';
import { chordScene } from '../../../charts/chord/chordScene';
import ChordWithMatrix from '../../../charts/chord/ChordWithMatrix.svelte';
import { chordMatrixGap, chordWithMatrix } from '../../../charts/chord/chordWithMatrix';
import Message from '../../../charts/message/Message.svelte';
import { messageScene } from '../../../charts/message/messageScene';
import { textWidth } from '../../../charts/parts/textWidth';
import Matrix from '../../../charts/matrix/Matrix.svelte';
import { bandStyle } from '../../../charts/networkMatrix/bandStyle';
import type { Palette } from '../../../theme/palette';
import type { Figure, LayoutSize } from '../../figure';
import type { NetworkInput } from '../networkInput';
import { pairLabel, pairMark, pairRows, type GroupMatrix } from './groupMatrix';
import { groupMatrixScene, matrixHeight } from './groupMatrixScene';
import { emptyNetwork, frameOf, framedNotes, framedTitle } from './networkFrame';
import { regionModel, type RegionModel } from './regionModel';
import { regionTable } from './regionTable';
import { regionNotes, regionSubtitle, regionTitle } from './regionWords';
import { seatName } from './seats';

/** Width in px from which circle and matrix stand side by side, and the least radius of the circle. */
const leastBeside = 660;
const leastRadius = 70;
/** Share of the matrix in the width, and least and largest width in px of its cells. */
const matrixShare = 0.31;
const cellWidth = { least: 30, most: 56 };
/** Cells of fewer px have no room for their values. */
const leastForValue = 20;

function matricesOf({ regions, subs }: RegionModel, { data, text }: NetworkInput) {
  const words = text.words.networkForms.regions;
  const wording = { pair: words.pair, inside: words.inside };
  const lineOf = (id: string) => ({ id, name: seatName(data, id, text) });
  return {
    region: {
      prefix: 'region',
      lines: regions.ids.map(lineOf),
      between: regions.ties.between,
      words: wording,
    } satisfies GroupMatrix,
    sub: {
      prefix: 'sub',
      lines: subs.ids.map(lineOf),
      between: subs.ties.between,
      words: wording,
    } satisfies GroupMatrix,
  };
}

/** Ties between the regions of the world: sub-regions on a circle, regions in a small matrix. */
export function regionsFigure(input: NetworkInput): Figure {
  const { data, state, text } = input;
  const words = text.words.networkForms.regions;
  const model = regionModel(input);
  const { regions, subs, shown } = model;
  if (subs.ties.placed.length === 0) {
    const reason =
      shown.ties.length === 0
        ? text.words.networkForms.empty
        : (words.noSeats[state.nodes] ?? words.noneSeated);
    return emptyNetwork(input, words.titleQuestion, reason);
  }
  const { region, sub } = matricesOf(model, input);
  const regionPairs = pairRows(region);
  const subPairs = pairRows(sub).flat();
  const flows = subPairs
    .filter(({ row, column }) => row <= column && subs.ties.between(row, column).length > 0)
    .sort((a, b) => subs.ties.between(b.row, b.column).length - subs.ties.between(a.row, a.column).length);
  const ofRegion = new Map(regionPairs.flat().map((pair) => [pair.key, pair]));
  const ofSub = new Map(subPairs.map((pair) => [pair.key, pair]));
  const markersOf = (palette: Palette) => regions.ids.map((id) => bandStyle(regions.slotOf(id), palette));
  const title = framedTitle(shown, regionTitle(model, input), input);

  const chordGroups = (palette: Palette): ChordGroup[] =>
    subs.ids.map((id, i) => ({
      name: words.arc(seatName(data, id, text), text.number(subs.ties.touching(i))),
      colour: bandStyle(regions.slotOf(subs.regionOf(id)), palette).colour,
    }));
  const chordOf = ({ palette, textSize }: LayoutSize, width: number, height: number | null) =>
    chordScene({
      width,
      height,
      palette,
      textSize,
      groups: chordGroups(palette),
      flows: flows.map(({ key, row, column }) => ({
        key,
        label: pairLabel(sub, row, column, text),
        a: row,
        b: column,
        ties: subs.ties.between(row, column).length,
      })),
    });

  const keyOf = ({ width, textSize, palette }: LayoutSize) =>
    drawingPart('circle-key', Message, messageScene(words.circle, width, textSize, palette));

  function layout(size: LayoutSize): DrawingPart[] {
    const { width, palette, textSize, isNarrow, isBounded = false } = size;
    const [only] = subs.ids;
    if (subs.ids.length === 1 && only !== undefined) {
      const { length } = subs.ties.placed;
      const sentence = words.one(length, text.number(length), seatName(data, only, text));
      return [drawingPart('message', Message, messageScene(sentence, width, textSize, palette))];
    }
    const natural = matrixHeight(region, textSize);
    const subMatrix = () =>
      drawingPart('sub-regions', Matrix, groupMatrixScene(sub, null, { ...size, height: null }, text));
    if (regions.ids.length === 1) return [subMatrix()];
    const regionMatrix = (wide: number, high: number) =>
      groupMatrixScene(region, markersOf(palette), { ...size, width: wide, height: high }, text);
    if (isNarrow)
      return [
        drawingPart('regions', Matrix, regionMatrix(width, natural)),
        ...(width / (subs.ids.length + 2) >= leastForValue ? [subMatrix()] : []),
      ];
    const key = keyOf(size);
    const height = isBounded && size.height !== null ? size.height - key.scene.height - partGap : null;
    const names = region.lines.reduce((most, { name }) => Math.max(most, textWidth(name, textSize)), 0) + 32;
    const cell = (width * matrixShare - names) / region.lines.length;
    const cellRoom = Math.max(cellWidth.least, Math.min(cellWidth.most, cell));
    const matrixWidth = Math.ceil(names + cellRoom * region.lines.length);
    const chordWidth = width - matrixWidth - chordMatrixGap;
    const radius = chordWidth / 2 - chordNameRoom(chordGroups(palette), chordWidth, textSize);
    if (width >= leastBeside && radius >= leastRadius) {
      const chord = chordOf(size, chordWidth, height);
      const high = Math.max(natural, cellRoom * region.lines.length + textSize + 8);
      const matrix = regionMatrix(matrixWidth, Math.min(high, chord.height));
      return [drawingPart('regions', ChordWithMatrix, chordWithMatrix(chord, matrix)), key];
    }
    const chord = drawingPart('regions', Chord, chordOf(size, width, height));
    return isBounded
      ? [drawingPart('regions', Matrix, regionMatrix(width, Math.min(size.height ?? natural, natural)))]
      : [chord, key, drawingPart('regions-matrix', Matrix, regionMatrix(width, natural))];
  }

  return {
    ...frameOf(input, subs.ties.placed),
    title,
    subtitle: regionSubtitle(model, input),
    notes: [...regionNotes(model, input), ...framedNotes(shown, input)],
    summary: [title, ...flows.map(({ row, column }) => pairLabel(sub, row, column, text))].join(
      text.words.join.sentence,
    ),
    markKeys:
      subs.ids.length === 1
        ? []
        : [...flows.map(({ key }) => key), ...regionPairs.flat().map(({ key }) => key)],
    mark: (key) => {
      const pair = ofSub.get(key);
      if (pair !== undefined) return pairMark(sub, pair.row, pair.column, text);
      const wide = ofRegion.get(key);
      return wide === undefined ? null : pairMark(region, wide.row, wide.column, text);
    },
    table: regionTable(model, input),
    layout,
  };
}
