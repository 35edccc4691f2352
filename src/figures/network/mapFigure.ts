import { nodeRadius } from '../../charts/network/nodeRadius';
import { separateNodes } from '../../charts/network/separateNodes';
import type { BaseMap } from '../../model/baseMap';
import type { GeometryOf } from '../coverage/geometryCache';
import type { Figure } from '../figure';
import { nodeLinkFigure, type Placing } from './diagramFigure';
import { areaValues } from './diagramParts';
import type { NetworkInput } from './networkInput';
import type { Point } from './positions';

export interface NetworkMapInput extends NetworkInput {
  readonly base: BaseMap;
  readonly geometryOf: GeometryOf;
}

/** Px between the marks of one place. */
const gap = 1;

function creditOf({ base, text }: NetworkMapInput): string {
  const approval = base.approval === null ? [] : [text.words.figure.approval(base.approval)];
  return [base.credit[text.language], base.note[text.language], ...approval].join(
    text.language === 'en' ? ' ' : '',
  );
}

/** The network with its nodes at their cities. */
export function networkMapFigure(input: NetworkMapInput): Figure {
  const { model, geometryOf, text } = input;
  const words = text.words.network.notes;
  const hasPlace = (node: number) => {
    const { latitude = null, longitude = null } = model.nodes[node] ?? {};
    return latitude !== null && longitude !== null;
  };
  const unplaced = model.nodes.filter((_, i) => !hasPlace(i)).length;
  const placing: Placing = {
    isPlaced: hasPlace,
    notes: [words.map, ...(unplaced === 0 ? [] : [words.unplaced(unplaced, text.number(unplaced))])],
    boundaryNote: creditOf(input),
    groundOf: ({ width, palette }, { nodes }) => {
      const geometry = geometryOf(width);
      const { colour } = palette;
      const at = nodes.map((node): readonly [number, number] => {
        const { latitude = null, longitude = null } = model.nodes[node] ?? {};
        return geometry.project(longitude ?? 0, latitude ?? 0) ?? [0, 0];
      });
      const values = areaValues(input);
      const { height } = geometry;
      const shown = nodes.map((node) => ({ value: values[node] ?? null }));
      const radiusOf = nodeRadius({ width, height, nodes: shown, background: [] });
      const places = separateNodes(
        at,
        shown.map(({ value }) => radiusOf(value) + gap / 2),
      );
      const byNode = new Map<number, Point>(
        nodes.map((node, i) => [node, { x: places[i]?.[0] ?? 0, y: places[i]?.[1] ?? 0 }]),
      );
      return {
        height,
        extent: [0, 0, width, height],
        background: geometry.areas.map(({ outline }) => ({
          path: outline,
          fill: colour.mapContext,
          stroke: colour.surface,
        })),
        placeOf: (node) => byNode.get(node),
      };
    },
  };
  return nodeLinkFigure(input, placing);
}
