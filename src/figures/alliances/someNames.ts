import type { Text } from '../../text/text';
import type { ChosenAlliance } from './chosenAlliance';

/** Alliances that a note names before it only counts them. */
const mostNamed = 5;

/** Names of alliances in one phrase, the first few of many. */
export function someNames(alliances: readonly ChosenAlliance[], text: Text): string {
  const names = alliances.map(({ history }) => text.name(history.names));
  const rest = names.length - mostNamed + 1;
  return text.list(
    names.length <= mostNamed
      ? names
      : [...names.slice(0, mostNamed - 1), text.words.overlap.more(text.number(rest))],
  );
}
