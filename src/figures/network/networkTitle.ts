import type { Text } from '../../text/text';
import type { NodeMeasureId } from '../state/networkState';
import type { NetworkInput } from './networkInput';
import type { ShownPart } from './shownPart';
import { measureValue, nodeCount } from './networkWords';

/** Nodes whose betweenness is this share of the greatest or more lead together. */
const standsAlone = 0.67;
/** Share of the tied nodes that the largest piece has to join before a broker can be spoken of. */
const joinsMost = 0.5;
/** A network of fewer ties has no broker that a sentence could rest on. */
const leastTies = 8;

const nameOf = ({ model, text }: NetworkInput, node: number) => {
  const names = model.nodes[node]?.names;
  return names === undefined ? '' : text.name(names);
};

/** Nodes by a measure, highest first; those for which it is not defined are left out. */
export function byMeasure(
  { model, analysis }: Pick<NetworkInput, 'model' | 'analysis'>,
  id: NodeMeasureId,
): number[] {
  const values = analysis.columns[id];
  return model.nodes
    .map((_, i) => i)
    .filter((i) => !Number.isNaN(values[i] ?? NaN))
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}

/** A measure's name within a sentence. */
export function measureInText(id: NodeMeasureId, text: Text): string {
  const name = text.words.network.measures[id] ?? id;
  return text.language !== 'en' || id === 'pageRank' ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function brokerTitle(input: NetworkInput, ranked: readonly number[]): string {
  const { analysis, text } = input;
  const words = text.words.network.titles;
  const valueOf = (node: number) => analysis.columns.betweenness[node] ?? 0;
  const [first = 0, second = 0] = ranked;
  const most = valueOf(first);
  if (most <= 0) return words.questions.betweenness ?? '';
  const leading = ranked.filter((node) => valueOf(node) >= most * standsAlone).length;
  if (leading === 1) return words.one(nameOf(input, first), text.share(most, most < 0.1 ? 1 : 0));
  if (leading === 2) return words.two(nameOf(input, first), nameOf(input, second));
  return words.several(nameOf(input, first), text.number(leading - 1));
}

/** A network of which no piece joins most nodes is not held together by anybody: how it falls apart is the finding. */
function piecesTitle({ model, analysis, text }: NetworkInput): string | null {
  const { nodes, isolates, components, largestComponent } = analysis.summary;
  const [tied, pieces] = [nodes - isolates, components - isolates];
  return largestComponent >= tied * joinsMost
    ? null
    : text.words.network.titles.pieces(
        text.number(pieces),
        text.number(largestComponent),
        nodeCount(model, tied, text),
      );
}

function pathTitle(input: NetworkInput, { path }: ShownPart): string | null {
  if (path === null) return null;
  const { text } = input;
  const words = text.words.network.titles;
  const [from, to] = [nameOf(input, path.from), nameOf(input, path.to)];
  if (path.nodes === null) return words.noPath(from, to);
  const steps = path.nodes.length - 1;
  const through = path.nodes.slice(1, -1).map((node) => nameOf(input, node));
  return words.path(from, to, steps, text.number(steps), text.enumerate(through));
}

function egoTitle(input: NetworkInput, { ego, reached }: ShownPart): string | null {
  const { model, text, state } = input;
  if (ego === null) {
    const absent = model.base.nodes.find(({ key }) => key === state.ego);
    return absent === undefined
      ? null
      : text.words.network.titles.ego(text.name(absent.names), 0, text.number(0));
  }
  const words = text.words.network.titles;
  const [, first = 0, second = 0] = reached;
  return state.steps === 2 && second > 0
    ? words.egoTwo(nameOf(input, ego), text.number(first), text.number(second))
    : words.ego(nameOf(input, ego), first, text.number(first));
}

/** The finding of the network that is shown, by the measure that its areas show. */
export function networkTitle(input: NetworkInput, part: ShownPart): string {
  const { model, analysis, state, text } = input;
  const words = text.words.network.titles;
  if (model.ties.length === 0) return words.empty;
  const special = pathTitle(input, part) ?? egoTitle(input, part);
  if (special !== null) return special;
  const id = analysis.isPartial ? 'degree' : state.size;
  const ranked = byMeasure(input, id);
  const [first, second] = ranked;
  const question = words.questions[id] ?? '';
  if (first === undefined || model.ties.length < leastTies) return question;
  if (id === 'betweenness') return piecesTitle(input) ?? brokerTitle(input, ranked);
  const value = analysis.columns[id][first] ?? NaN;
  const isShared = second !== undefined && analysis.columns[id][second] === value;
  if (isShared || id === 'constraint') return question;
  return id === 'degree'
    ? words.mostTied(nameOf(input, first), measureValue(value, text))
    : words.most(nameOf(input, first), measureInText(id, text), measureValue(value, text));
}
