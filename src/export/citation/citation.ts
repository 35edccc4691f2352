import type { Language } from '../../model/language';
import { formatEdtf } from '../../text/dates';
import type { FigureFile } from '../figureFile';

/** What a citation says beside the figure itself. */
export interface CitationPlace {
  /** Address of the figure; `null` where the page has none that others can open. */
  readonly address: string | null;
  /** Day on which it was looked up, as ISO 8601 has it; `null` in a file, which knows no clock. */
  readonly readOn: string | null;
}

const withoutStop = (sentence: string) => sentence.trim().replace(/[.。]+$/u, '');
const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join('. ');
/** A title keeps its own mark at the end, so that no second one follows. */
const ended = (title: string) => (/[?!？！]$/u.test(title) ? title : `${title}.`);
/** A day as APA style has it in English, with the year or the month first; in Chinese as usual. */
function dayOf(iso: string, language: Language): { readonly published: string; readonly read: string } {
  const usual = formatEdtf(iso, language);
  if (language !== 'en') return { published: usual, read: usual };
  const [day, month, year] = usual.split(' ');
  return { published: `${year}, ${month} ${day}`, read: `${month} ${day}, ${year}` };
}

/**
 * A reference in APA style, 7th edition (Publication Manual, chapter 10: data visualisations and data sets
 * without an author): title, kind, date of the data, data package with its version, address.
 */
export function apaCitation(
  { figure, text, info }: FigureFile,
  closingDay: string,
  place: CitationPlace,
): string {
  const words = text.words.dataFiles.citation;
  const { address, readOn } = place;
  const at =
    address === null || readOn === null
      ? address
      : words.retrieved(dayOf(readOn, text.language).read, address);
  const head = `${withoutStop(figure.title)} [${words.kind}]. (${dayOf(closingDay, text.language).published})`;
  return joined([head, `${info.title} (${words.version(info.version)})${at === null ? '.' : ''}`, at]);
}

/**
 * A reference as GB/T 7714-2015 has it (4.2 and 4.6: part of a data set online, `[DS/OL]`; with no author the
 * title comes first): title, data package, version, date of the data, day of reading, address.
 */
export function gbCitation(
  { figure, text, info }: FigureFile,
  closingDay: string,
  place: CitationPlace,
): string {
  const words = text.words.dataFiles.citation;
  const { address, readOn } = place;
  const carrier = address === null ? 'DS' : 'DS/OL';
  const dates = `(${closingDay})${readOn === null ? '' : `[${readOn}]`}.`;
  const head = `${withoutStop(figure.title)}[${carrier}]//${info.title}`;
  return [
    `${ended(head)} ${words.version(info.version)}.`,
    dates,
    ...(address === null ? [] : [`${address}.`]),
  ].join(' ');
}
