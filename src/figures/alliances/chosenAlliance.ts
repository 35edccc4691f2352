import type { AllianceHistory } from '../../model/alliance';
import type { Text } from '../../text/text';

/** An alliance that is compared, with the position that decides its colour, dash and marker. */
export interface ChosenAlliance {
  readonly history: AllianceHistory;
  readonly slot: number;
}

/** Alliances that can still be told apart in a drawing of combinations, of curves or of roles. */
export const mostCompared = 12;

/** Alliances that a note names before it only counts them. */
const mostNamed = 5;

export const compared = (alliances: readonly ChosenAlliance[]) => alliances.slice(0, mostCompared);

/** What is said of the chosen alliances beyond the most that are compared; empty where there are none. */
export function leftOutNotes(alliances: readonly ChosenAlliance[], text: Text): string[] {
  const leftOut = alliances.slice(mostCompared).map(({ history }) => text.name(history.names));
  if (leftOut.length === 0) return [];
  const words = text.words.overlap;
  const named =
    leftOut.length <= mostNamed
      ? leftOut
      : [...leftOut.slice(0, mostNamed - 1), words.more(text.number(leftOut.length - mostNamed + 1))];
  return [words.noteLeftOut(text.number(mostCompared), text.list(named))];
}
