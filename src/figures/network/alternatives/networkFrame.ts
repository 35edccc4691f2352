import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { sourceLine } from '../../sourceLine';
import type { NetworkInput } from '../networkInput';
import { tieRecords } from '../networkMarks';
import type { NetworkTie } from '../networkModel';
import type { ShownTies } from './shownTies';
import { networkEvidence, networkNotes, networkSubtitle, windowPhrase } from '../networkWords';

/** A subtitle with the network and its window at the end, or the window alone where nobody is in it. */
export function framedSubtitle(parts: readonly string[], input: NetworkInput): string {
  const { model, text } = input;
  const network = model.nodes.length === 0 ? windowPhrase(model.window, text) : networkSubtitle(input);
  return [...parts, network].join(text.words.join.clause);
}

/** What the figures of one network have in common. */
export function frameOf(
  input: NetworkInput,
  ties: readonly NetworkTie[],
): Pick<Figure, 'spec' | 'boundaryNote' | 'source' | 'evidence' | 'dataDate' | 'recordIds'> {
  const { spec, text, info } = input;
  const recordIds = tieRecords(ties);
  return {
    spec,
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: networkEvidence(input),
    dataDate: text.day(info.closingDay),
    recordIds,
  };
}

/** A title with the node around which the network is shown, where it is a part. */
export function framedTitle(
  { isPart }: Pick<ShownTies, 'isPart'>,
  title: string,
  { model, state, text }: NetworkInput,
): string {
  const names = isPart ? model.nodes[model.positionOf(state.ego)]?.names : undefined;
  return names === undefined ? title : text.words.networkForms.around(text.name(names), title);
}

/** What is shown of the network where it is a part, and how the whole was made of records. */
export function framedNotes({ isPart }: Pick<ShownTies, 'isPart'>, input: NetworkInput): string[] {
  const words = input.text.words.network;
  return [...networkNotes(input), ...(isPart ? [words.notes.ego(words.stepsText(input.state.steps))] : [])];
}

/** A network without ties, or without any that a form can show, and why. */
export function emptyNetwork(input: NetworkInput, title: string, reason: string): Figure {
  const { spec, text, info } = input;
  const empty = emptyFigure({ spec, text, info, title, subtitle: framedSubtitle([], input), reason });
  return { ...empty, notes: [reason, ...networkNotes(input)] };
}
