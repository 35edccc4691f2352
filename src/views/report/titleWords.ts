import { localText } from '../../figures/report/localText';
import type { LocalText } from '../../model/report';
import type { Text } from '../../text/text';

/** The title of a report as the page names it. */
export function titleWords(title: LocalText, { language, words }: Text): string {
  return localText(title, language).trim() || words.report.chooser.untitled;
}
