import type { DiagramInput } from '../../../charts/network/diagramInput';
import { nodeLabels } from '../../../charts/network/nodeLabels';
import type { DiagramScene } from '../../../charts/network/diagramScene';

const thinnest = 1.5;

/** Positions in the input of the surroundings of a node, or of the two ends of a tie. */
function surroundings({ nodes, ties }: DiagramInput, key: string) {
  const node = nodes.findIndex((one) => one.key === key);
  const found = new Set<number>(node < 0 ? [] : [node]);
  const kept = new Set<number>();
  ties.forEach((tie, i) => {
    if (node < 0 ? tie.key !== key : tie.source !== node && tie.target !== node) return;
    kept.add(i);
    found.add(tie.source).add(tie.target);
  });
  return { nodes: found, ties: kept };
}

/**
 * What is lifted out of a settled scene when a mark is pointed at: a node with its neighbours, or a tie with
 * its ends, with their names; `null` where there is no such mark. Only these are looked at anew, so that it is
 * as quick in a large network as in a small one.
 */
export function liftedScene(scene: DiagramScene, key: string): DiagramScene | null {
  const { input, ink } = scene;
  const found = surroundings(input, key);
  if (found.nodes.size === 0) return null;
  const nodes = scene.nodes
    .filter(({ index }) => found.nodes.has(index))
    .map((mark) => ({ ...mark, opacity: 1 }));
  const ties = scene.ties
    .filter(({ index }) => found.ties.has(index))
    .map((mark) => ({ ...mark, colour: ink, width: Math.max(thinnest, mark.width), opacity: 1 }));
  const emphasised = new Set(nodes.map((mark) => mark.key));
  return { ...scene, background: [], nodes, ties, ...nodeLabels({ ...input, emphasised }, nodes, ties) };
}
