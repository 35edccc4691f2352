import { drawingPart, partGap } from '../../charts/drawing';
import Diagram from '../../charts/network/Diagram.svelte';
import DiagramLegend from '../../charts/network/DiagramLegend.svelte';
import type { DiagramInput } from '../../charts/network/diagramInput';
import { diagramLegend } from '../../charts/network/diagramLegend';
import { diagramScene } from '../../charts/network/diagramScene';
import type { DataTable, Figure, LayoutSize } from '../figure';
import { sourceLine } from '../sourceLine';
import { tieMark } from './alternatives/tieWords';
import { nodeRows } from './brokers/nodeRows';
import { nodeTable } from './brokers/nodeTable';
import { diagramLegendItems } from './diagramLegendItems';
import { diagramNodes, diagramTies, drawnOf, type Drawn } from './diagramParts';
import type { NetworkInput } from './networkInput';
import { nodeMark, tieRecords } from './networkMarks';
import { byMeasure, measureInText, networkTitle } from './networkTitle';
import {
  measureValue,
  networkEvidence,
  networkNotes,
  networkSubtitle,
  nodesPhrase,
  partSubtitle,
} from './networkWords';
import { toPositions, type NetworkPositions, type Point } from './positions';
import { shownPart, type ShownPart } from './shownPart';

export interface DiagramFigureInput extends NetworkInput {
  readonly positions: NetworkPositions;
}

/** Where nodes stand in a drawing of a width, and what lies below them. */
export interface Ground {
  readonly height: number;
  readonly extent: DiagramInput['extent'];
  readonly background?: DiagramInput['background'];
  placeOf(node: number): Point | undefined;
}

/** How nodes are placed: by a layout of forces, or on a map. */
export interface Placing {
  isPlaced(node: number): boolean;
  groundOf(size: LayoutSize, drawn: Drawn): Ground;
  readonly notes: readonly string[];
  readonly boundaryNote: string | null;
}

/** Labels of the whole diagram, and of one in a column of a report. */
const usualLabels = 45;
const columnLabels = 3;
const narrowest = 360;
const least = 120;

function notesOf(input: NetworkInput, part: ShownPart, placing: Placing): string[] {
  const { state, text } = input;
  const words = text.words.network;
  return [
    ...networkNotes(input),
    ...(input.model.ties.some(({ isDated }) => !isDated) ? [words.notes.ring] : []),
    words.notes.records,
    ...(state.group === 'community' ? [words.notes.communities] : []),
    ...(part.ego === null ? [] : [words.notes.ego(words.stepsText(state.steps)), words.notes.measuresWhole]),
    ...placing.notes,
  ];
}

function summaryOf(input: NetworkInput, first: number | undefined): string {
  const { model, analysis, groups, state, text } = input;
  const words = text.words.network;
  const id = analysis.isPartial ? 'degree' : state.size;
  const names = first === undefined ? undefined : model.nodes[first]?.names;
  const count = groups.groups.length;
  return (
    words.summary(
      nodesPhrase(model, text),
      words.tieCount(model.ties.length, text.number(model.ties.length)),
      count,
      text.number(count),
    ) +
    (names === undefined || first === undefined
      ? ''
      : words.mostCentral(
          text.name(names),
          measureInText(id, text),
          measureValue(analysis.columns[id][first], text),
        ))
  );
}

function layoutOf(input: NetworkInput, part: ShownPart, drawn: Drawn, placing: Placing): Figure['layout'] {
  const { model, state } = input;
  const ties = diagramTies(input, drawn);
  const items = diagramLegendItems(input, drawn);
  const { emphasised } = part;
  const keyOf = (node: number) => model.nodes[node]?.key ?? '';
  const emphasis =
    emphasised === null
      ? { emphasised: null, emphasisedTies: null }
      : {
          emphasised: new Set([...emphasised.nodes].map(keyOf)),
          emphasisedTies: new Set([...emphasised.ties].flatMap((i) => model.ties[i]?.key ?? [])),
        };
  return (size) => {
    const { width, height, palette, textSize, isBounded = false } = size;
    const legend = diagramLegend({ width, palette, textSize, items });
    const ground = placing.groundOf(size, drawn);
    const high = isBounded && height !== null ? height - legend.height - partGap : ground.height;
    return [
      drawingPart('network-legend', DiagramLegend, legend),
      drawingPart(
        'network-diagram',
        Diagram,
        diagramScene({
          width,
          height: Math.max(least, high),
          palette,
          textSize,
          nodes: diagramNodes(input, drawn, ground.placeOf),
          ties,
          extent: ground.extent,
          background: ground.background,
          view: state.at,
          ...emphasis,
          selected: new Set(state.chosen),
          mostLabels: width < narrowest ? columnLabels : usualLabels,
        }),
      ),
    ];
  };
}

/** All nodes; the rows are made when they are asked for, which they are not while a date is dragged. */
function lazyTable(input: NetworkInput): DataTable {
  let full: DataTable | null = null;
  const made = () => (full ??= nodeTable(nodeRows(input), null, input));
  return {
    columns: nodeTable([], null, input).columns,
    get rows() {
      return made().rows;
    },
    get rowEntities() {
      return made().rowEntities;
    },
  };
}

/** Nodes as marks whose area is a measure and whose colour and shape are a group, with the ties between them. */
export function nodeLinkFigure(input: NetworkInput, placing: Placing): Figure {
  const { spec, model, analysis, state, text, info } = input;
  const words = text.words.network;
  const part = shownPart(model, state);
  const drawn = drawnOf(input, part, (node) => placing.isPlaced(node));
  const id = analysis.isPartial ? 'degree' : state.size;
  const isDrawn = new Set(drawn.nodes);
  const ranked = byMeasure(input, id).filter((node) => isDrawn.has(node));
  const tieByKey = new Map(model.ties.map((tie) => [tie.key, tie]));
  const recordIds = tieRecords(drawn.ties.flatMap((i) => model.ties[i] ?? []));
  return {
    spec,
    title: networkTitle(input, part),
    subtitle: (id === 'constraint' ? words.withAreaInverse : words.withArea)(
      state.ego === '' ? networkSubtitle(input) : partSubtitle(input, drawn.nodes.length, drawn.ties.length),
      measureInText(id, text),
    ),
    notes: notesOf(input, part, placing),
    boundaryNote: placing.boundaryNote,
    source: sourceLine(info, recordIds.length, text),
    evidence: networkEvidence(input),
    dataDate: text.day(info.closingDay),
    summary: summaryOf(input, ranked[0]),
    markKeys: ranked.map((node) => model.nodes[node]?.key ?? ''),
    mark: (key) => {
      const tie = tieByKey.get(key);
      if (tie !== undefined) return tieMark(key, tie, false, input);
      const node = model.positionOf(key);
      return node < 0 ? null : nodeMark(input, node);
    },
    recordIds,
    table: lazyTable(input),
    layout: layoutOf(input, part, drawn, placing),
  };
}

/** Height of the drawing as a share of its width. */
const usualRatio = 0.6;
const narrowRatio = 1.15;
const highest = 640;

/** The box of what is drawn with a margin: the surroundings of a node fill the drawing. */
function boxOf(places: readonly Point[]): DiagramInput['extent'] {
  const [left, top, right, bottom] = toPositions(
    new Map(places.map((place, i) => [String(i), place])),
  ).extent;
  const [across, down] = [0.1 * Math.max(right - left, 1), 0.1 * Math.max(bottom - top, 1)];
  return [left - across, top - down, right + across, bottom + down];
}

/** The network where a layout of forces puts its nodes. */
export function diagramFigure(input: DiagramFigureInput): Figure {
  const { model, positions, state, text } = input;
  const placeOf = (node: number) => positions.byKey.get(model.nodes[node]?.key ?? '');
  return nodeLinkFigure(input, {
    isPlaced: (node) => placeOf(node) !== undefined,
    notes: [text.words.network.notes.positions],
    boundaryNote: null,
    groundOf: ({ width, isNarrow }, { nodes }) => ({
      height: isNarrow ? width * narrowRatio : Math.min(highest, width * usualRatio),
      extent: state.ego === '' ? positions.extent : boxOf(nodes.flatMap((node) => placeOf(node) ?? [])),
      placeOf,
    }),
  });
}
