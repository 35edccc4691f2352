import type { Text } from '../../text/text';
import type { SeriesRow } from './conferencesModel';

/** Why a series is judged as it is: continuity, whether it broke off, the ICCA rule, abroad, partners. */
export function reasonsOf({ kept, broken, icca, abroad, partners }: SeriesRow, text: Text): string[] {
  const words = text.words.conferences.table;
  const figure = (value: number | null) => (value === null ? words.nothing : text.number(value));
  const say = (
    list: Readonly<Record<string, (n: string) => string>>,
    { reason, figure: value }: { readonly reason: string; readonly figure: number | null },
  ) => list[reason]?.(figure(value)) ?? reason;
  const cadence =
    kept === null
      ? []
      : [
          kept.cadence.basis === 'assumed'
            ? words.cadence.assumed
            : kept.cadence.years === 1
              ? words.cadence.yearly
              : words.cadence.numbers(text.number(kept.cadence.years)),
          words.kept(text.number(kept.held), text.number(kept.due), text.number(kept.recorded)),
        ];
  const isUnsure = [abroad, partners].some(({ editions, of }) => editions.length < of);
  return [
    ...cadence,
    words.heads.broke +
      text.words.join.colon +
      (text.words.conferences.verdicts[broken.verdict] ?? '') +
      text.words.join.sentence +
      (words.brokeReasons[broken.reason] ?? ''),
    words.heads.icca + text.words.join.colon + (text.words.conferences.verdicts[icca.verdict] ?? ''),
    say(words.regular, icca.regular),
    say(words.participants, icca.participants),
    say(words.rotation, icca.rotation),
    words.abroadWhy(text.number(abroad.editions.length), text.number(abroad.of)),
    words.partnersWhy(text.number(partners.editions.length), text.number(partners.of)),
    ...(isUnsure ? [words.unsure] : []),
  ];
}
