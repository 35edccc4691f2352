import type { AllianceCourse } from '../../figures/alliances/allianceRows';
import type { Text } from '../../text/text';

/** The reason for a type, in words with the figures that decided. */
export function typeReason({ type }: Partial<AllianceCourse>, text: Text): string | null {
  const words = text.words.alliances.types;
  if (type === undefined) return null;
  const { figures, reason } = type;
  const known = words.known(
    text.number(figures.named),
    text.number(figures.continents),
    figures.reported === null
      ? null
      : (text.words.alliances.qualifier[figures.reported.qualifier ?? 'exact'] ?? '') +
          text.number(figures.reported.value),
  );
  return (words.reasons[reason] ?? reason) + text.words.join.clause + known;
}
