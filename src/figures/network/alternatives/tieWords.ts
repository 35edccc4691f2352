import type { Text } from '../../../text/text';
import type { Mark } from '../../figure';
import { tiedBy } from '../card/tieWords';
import type { NetworkInput } from '../networkInput';
import type { NetworkTie } from '../networkModel';
import { tieFacts, type TieFacts } from './tieFacts';

type Said = Pick<NetworkInput, 'model' | 'state' | 'text'>;

/** Name of a node of the model. */
export function nodeName(node: number, { model, text }: Pick<Said, 'model' | 'text'>): string {
  const names = model.nodes[node]?.names;
  return names === undefined ? '' : text.name(names);
}

/** The language of a node's name where it is not the language of the figure. */
export function nodeLanguage(
  node: number,
  { model, text }: Pick<Said, 'model' | 'text'>,
): string | undefined {
  const names = model.nodes[node]?.names;
  if (names === undefined) return undefined;
  const { language } = text.localName(names);
  return language === text.language ? undefined : language;
}

/** A weight as it stands in a cell or a table: a number of records, or a sum of shares. */
export function weightText(weight: number, { state, text }: Pick<Said, 'state' | 'text'>): string {
  return state.weight === 'records' ? text.number(weight) : text.number(weight, 2);
}

/** The weight of a tie with its unit. */
export function tieValue({ weight }: NetworkTie, said: Pick<Said, 'state' | 'text'>): string {
  const words = said.text.words.networkForms;
  const value = weightText(weight, said);
  return said.state.weight === 'records' ? words.records(weight, value) : words.weight(value);
}

export function yearsText({ years }: TieFacts, text: Text): string {
  const words = text.words.networkForms;
  if (years === null) return text.words.network.undated;
  if (years.isBy) return words.byYear(String(years.from));
  return years.to === null
    ? words.sinceYear(String(years.from))
    : words.years(String(years.from), String(years.to));
}

const channelName = (channel: string, text: Text) => text.words.network.channels[channel] ?? channel;

/** What ties two nodes, such as "2 agreements, 1 conference". */
export const channelsText = ({ byChannel }: TieFacts, model: Said['model'], text: Text): string =>
  tiedBy({ counts: [...byChannel] }, model, text);

/** A tie as it is pointed at, from the side of one of its ends. */
export function tieMark(key: string, tie: NetworkTie, isTurned: boolean, said: Said): Mark {
  const { text, model } = said;
  const facts = tieFacts(tie, model);
  const [a, b] = isTurned ? [tie.target, tie.source] : [tie.source, tie.target];
  return {
    key,
    title: text.words.network.tieName(nodeName(a, said), nodeName(b, said)),
    value: tieValue(tie, said),
    change: null,
    rows: [...facts.byChannel].map(([channel, n]) => [channelName(channel, text), text.number(n)] as const),
    lines: [yearsText(facts, text)],
    recordIds: tie.recordIds,
  };
}

/** What a screen reader says of a tie. */
export function tieLabel(tie: NetworkTie, isTurned: boolean, said: Said): string {
  const { text, model } = said;
  const [a, b] = isTurned ? [tie.target, tie.source] : [tie.source, tie.target];
  return (
    text.words.network.tieName(nodeName(a, said), nodeName(b, said)) +
    text.words.join.colon +
    [tieValue(tie, said), yearsText(tieFacts(tie, model), text)].join(text.words.join.clause)
  );
}

/** Ties by weight, of equal ones the dated first, then in the order of the model. */
export function strongestFirst(ties: readonly NetworkTie[]): NetworkTie[] {
  return [...ties].sort(
    (a, b) =>
      b.weight - a.weight ||
      Number(b.isDated) - Number(a.isDated) ||
      a.source - b.source ||
      a.target - b.target,
  );
}
