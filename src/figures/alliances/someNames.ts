import type { Text } from '../../text/text';
import { mostCompared, type ChosenAlliance } from './chosenAlliance';

/** Alliances that a note names before it only counts them. */
const mostNamed = 5;

/** Names of alliances in one phrase, the first few of many; full names unless others are given. */
export function someNames<Alliance extends ChosenAlliance>(
  alliances: readonly Alliance[],
  text: Text,
  nameOf: (alliance: Alliance) => string = ({ history }) => text.name(history.names),
): string {
  const names = alliances.map(nameOf);
  const rest = names.length - mostNamed + 1;
  return text.list(
    names.length <= mostNamed
      ? names
      : [...names.slice(0, mostNamed - 1), text.words.overlap.more(text.number(rest))],
  );
}

/** What is said of the chosen alliances beyond the most that are compared; empty where there are none. */
export function leftOutNotes(alliances: readonly ChosenAlliance[], text: Text): string[] {
  const leftOut = alliances.slice(mostCompared);
  return leftOut.length === 0
    ? []
    : [text.words.overlap.noteLeftOut(text.number(mostCompared), someNames(leftOut, text))];
}
