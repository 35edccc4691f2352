import type { LocalText } from '../../model/report';
import type { Text } from '../../text/text';
import type { PackageInfo } from '../figure';
import { fillText } from './fillText';
import { localText } from './localText';
import { reportValues } from './textValues';

/** The words of a report in the language of `text`, with what its placeholders stand for. */
export function filledText(words: LocalText, info: PackageInfo, text: Text): string {
  return fillText(localText(words, text.language), reportValues(info, text));
}
