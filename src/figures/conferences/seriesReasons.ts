import type { Cadence } from '../../measures/conferences/numbering';
import type { Text } from '../../text/text';
import type { SeriesRow, SeriesVerdict } from './conferencesModel';

function cadenceWords({ years, basis, before }: Cadence, text: Text): string {
  const words = text.words.conferences.table.cadence;
  if (basis === 'assumed') return words.assumed;
  if (before !== null) return words.records(before.years, years, String(before.until));
  return years === 1 ? words.yearly : words.numbers(text.number(years));
}

/** An answer for a series with the number of editions for each reason. */
function tally(question: string, answer: SeriesVerdict<string>, text: Text): string {
  const { table, verdicts } = text.words.conferences;
  const reasons = answer.reasons.map(([reason, n]) =>
    table.tally(table.editionReasons[reason] ?? reason, text.number(n)),
  );
  return [
    question + text.words.join.colon + (verdicts[answer.verdict] ?? ''),
    table.ofEditions(
      text.number(answer.editions.length),
      answer.of,
      text.number(answer.of),
      reasons.length === 0 ? table.nothing : reasons.join(text.words.join.clause),
    ),
  ].join(text.words.join.sentence);
}

/** Why a series is judged as it is: continuity, whether it broke off, the ICCA rule, abroad, partners. */
export function reasonsOf({ kept, broken, icca, abroad, partners }: SeriesRow, text: Text): string[] {
  const words = text.words.conferences.table;
  const verdictOf = (verdict: string) => text.words.conferences.verdicts[verdict] ?? '';
  const say = (
    list: Readonly<Record<string, (n: string) => string>>,
    { reason, figure }: { readonly reason: string; readonly figure: number | null },
  ) => list[reason]?.(figure === null ? words.nothing : text.number(figure)) ?? reason;
  return [
    ...(kept === null
      ? []
      : [
          cadenceWords(kept.cadence, text),
          words.kept(text.number(kept.held), text.number(kept.due), text.number(kept.recorded)),
        ]),
    words.heads.broke +
      text.words.join.colon +
      verdictOf(broken.verdict) +
      text.words.join.sentence +
      (words.brokeReasons[broken.reason] ?? ''),
    words.heads.icca + text.words.join.colon + verdictOf(icca.verdict),
    say(words.regular, icca.regular),
    say(words.participants, icca.participants),
    say(words.rotation, icca.rotation),
    tally(words.heads.abroad, abroad, text),
    tally(words.heads.partners, partners, text),
  ];
}
