import type { Text } from '../../text/text';
import type { Figure, PackageInfo } from '../figure';

/** What the placeholders of a text stand for, by their names. */
export type TextValues = Readonly<Record<string, string>>;

/** Names of the placeholders that every text of a report may have. */
export const reportPlaceholders = ['dataDate', 'month', 'version'] as const;
/** Names of those that a caption may have besides, for what its figure says. */
export const figurePlaceholders = ['title', 'summary', 'evidence'] as const;

export function reportValues(
  { closingDay, version }: PackageInfo,
  text: Text,
): Readonly<Record<(typeof reportPlaceholders)[number], string>> {
  return { dataDate: text.day(closingDay), month: text.month(closingDay), version };
}

export function figureValues(figure: Figure): Readonly<Record<(typeof figurePlaceholders)[number], string>> {
  return { title: figure.title, summary: figure.summary, evidence: figure.evidence?.text ?? '' };
}
