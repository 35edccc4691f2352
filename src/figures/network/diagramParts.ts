import type { DiagramNode, DiagramTie } from '../../charts/network/diagramInput';
import type { Text } from '../../text/text';
import type { Mark } from '../figure';
import { tieLabel } from './alternatives/tieWords';
import type { NetworkInput } from './networkInput';
import { nodeMark } from './networkMarks';
import type { Point } from './positions';
import type { ShownPart } from './shownPart';

/** What is drawn: nodes with a position, and the ties between them, by position in the model. */
export interface Drawn {
  readonly nodes: readonly number[];
  readonly ties: readonly number[];
}

export function drawnOf(
  { model }: NetworkInput,
  part: ShownPart,
  isPlaced: (node: number) => boolean,
): Drawn {
  const nodes = model.nodes.flatMap((_, i) => (part.nodes.has(i) && isPlaced(i) ? i : []));
  const isDrawn = new Set(nodes);
  const ties = model.ties.flatMap(({ source, target }, i) =>
    isDrawn.has(source) && isDrawn.has(target) ? i : [],
  );
  return { nodes, ties };
}

/** What a screen reader says of a mark. It is made when it is asked for: most of a large network never are. */
function labelOf(mark: Mark | null, text: Text): string {
  return mark === null ? '' : [mark.title, mark.value, ...mark.lines].join(text.words.join.clause);
}

/** What the area of each node shows, by position in the model; `null` where the measure is not defined. */
export function areaValues({ analysis, state }: NetworkInput): (number | null)[] {
  const id = analysis.isPartial ? 'degree' : state.size;
  const values = Array.from(analysis.columns[id], (value) => (Number.isNaN(value) ? null : value));
  if (id !== 'constraint') return values;
  // Of constraint the low values are the finding, so they are drawn large.
  const most = values.reduce<number>((greatest, value) => Math.max(greatest, value ?? 0), 0);
  return values.map((value) => (value === null ? null : most - value));
}

export function diagramNodes(
  input: NetworkInput,
  { nodes }: Drawn,
  placeOf: (node: number) => Point | undefined,
): DiagramNode[] {
  const { model, groups, text } = input;
  const values = areaValues(input);
  return nodes.flatMap((node) => {
    const shown = model.nodes[node];
    const at = placeOf(node);
    if (shown === undefined || at === undefined) return [];
    const { text: name, language } = text.localName(shown.names);
    return [
      {
        ...at,
        key: shown.key,
        get label() {
          return labelOf(nodeMark(input, node), text);
        },
        name,
        language,
        value: values[node] ?? null,
        group: groups.groups[groups.groupOf[node] ?? -1]?.slot ?? null,
        isSecondMode: shown.isSecondMode,
      },
    ];
  });
}

export function diagramTies(input: NetworkInput, { nodes, ties }: Drawn): DiagramTie[] {
  const { model, groups } = input;
  const place = new Map(nodes.map((node, i) => [node, i]));
  return ties.flatMap((i) => {
    const tie = model.ties[i];
    if (tie === undefined) return [];
    return [
      {
        key: tie.key,
        get label() {
          return tieLabel(tie, false, input);
        },
        source: place.get(tie.source) ?? 0,
        target: place.get(tie.target) ?? 0,
        weight: tie.weight,
        isBetween: groups.groupOf[tie.source] !== groups.groupOf[tie.target],
        isReportedOnly: !tie.isDated,
      },
    ];
  });
}
