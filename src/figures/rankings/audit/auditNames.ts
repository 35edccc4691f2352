import type { Text } from '../../../text/text';
import type { AuditCheck, AuditSection } from './auditSection';

/** Title of a section with the number of its step, or the letter of its annex. */
export function sectionName(sections: readonly AuditSection[], section: AuditSection, text: Text): string {
  const words = text.words.indexChecks.audit;
  const { isAnnex = false, title } = section;
  const place = sections.filter((other) => (other.isAnnex ?? false) === isAnnex).indexOf(section);
  return isAnnex
    ? words.annex(String.fromCharCode('A'.charCodeAt(0) + place), title)
    : words.step(text.number(place + 1), title);
}

/** What came of a check, in a word. */
export function checkState({ isPassed }: AuditCheck, text: Text): string {
  const words = text.words.indexChecks.audit;
  return isPassed === null ? words.unknown : isPassed ? words.passed : words.warning;
}
