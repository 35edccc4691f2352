import type { Figure } from '../../figures/figure';
import type { Text } from '../../text/text';

/**
 * Notes and the note on boundaries in one piece; empty where there is none.
 *
 * @param most notes; where there are more it is said that there are
 */
export function noteWords(figure: Figure, text: Text, most = Infinity): string {
  const gap = text.language === 'en' ? ' ' : '';
  return [
    ...figure.notes.slice(0, most),
    ...(figure.notes.length > most ? [text.words.export.moreNotes] : []),
    ...(figure.boundaryNote === null ? [] : [figure.boundaryNote]),
  ].join(gap);
}

/** What stands below a drawing, a paragraph each: note and source. */
export function footWords(figure: Figure, text: Text, most = Infinity): string[] {
  const { note, source } = text.words.figure;
  const notes = noteWords(figure, text, most);
  return [
    ...(notes === '' ? [] : [note + text.words.join.colon + notes]),
    ...(figure.source === '' ? [] : [source + text.words.join.colon + figure.source]),
  ];
}

/** Evidence share and date of the data. */
export function evidenceWords(figure: Figure, text: Text): string {
  const dataDate = text.words.export.dataDate(figure.dataDate);
  return figure.evidence === null ? dataDate : figure.evidence.text + text.words.join.sentence + dataDate;
}
