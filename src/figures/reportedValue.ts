import type { ReportedSize } from '../model/alliance';
import type { Text } from '../text/text';

/** A reported number, with its qualifier where it is not exact: “at least 6”. */
export function reportedValue(size: ReportedSize, text: Text): string {
  return (text.words.alliances.qualifier[size.qualifier ?? 'exact'] ?? '') + text.number(size.value);
}
