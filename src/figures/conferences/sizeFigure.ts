import { drawingPart } from '../../charts/drawing';
import Sizes from '../../charts/conferences/Sizes.svelte';
import type { SizeMark, SizePanel } from '../../charts/conferences/sizeInput';
import { sizeScene } from '../../charts/conferences/sizeScene';
import { firstDayOf, lastDayOf, tickYears, yearOf } from '../days';
import type { Figure, LayoutSize } from '../figure';
import { filterPhrase, withFilters } from '../filterPhrase';
import { sourceLine } from '../sourceLine';
import { yearsOf } from '../state/viewStates';
import { recordIdsOf, type ConferencesInput } from './conferencesInput';
import type { EditionFacts } from './conferencesModel';
import { editionLabel, editionMark, seriesName } from './editionMark';
import { editionTable } from './editionTable';
import { countryCount, participantWords } from './editionWords';
import { dayOfEdition } from './timelineDrawing';

/** Series with a colour and a marker of their own, unless one to this many are chosen. */
const mostColoured = 6;
const mostYears = 26;
/** Editions of one number that the title names. */
const mostTied = 2;

type Quantity = 'people' | 'countries' | 'named';

const valueOf: Readonly<Record<Quantity, (facts: EditionFacts) => number | null>> = {
  people: ({ edition }) => (edition.participants?.unit === 'people' ? edition.participants.value : null),
  countries: ({ edition }) => edition.countries?.value ?? null,
  named: ({ edition }) => (edition.named.length === 0 ? null : edition.named.length),
};

const keyOf = (quantity: Quantity, { edition }: EditionFacts) => `${quantity}:${edition.id}`;

/** The editions that share the largest number; none where none has one. */
function most(editions: readonly EditionFacts[], quantity: Quantity): EditionFacts[] {
  const largest = Math.max(0, ...editions.map((facts) => valueOf[quantity](facts) ?? 0));
  return largest === 0 ? [] : editions.filter((facts) => valueOf[quantity](facts) === largest);
}

/** The largest and the widest edition as reported, with those that share the number. */
function titleOf(
  people: readonly EditionFacts[],
  countries: readonly EditionFacts[],
  input: ConferencesInput,
): string {
  const { text, state } = input;
  const words = text.words.conferences.size;
  const named = (editions: readonly EditionFacts[]) => {
    const names = editions.map(
      (facts) =>
        seriesName(facts, input) + (facts.year === null ? '' : text.words.join.paren(String(facts.year))),
    );
    const rest = names.length - mostTied;
    return text.enumerate(
      rest > 0
        ? [...names.slice(0, mostTied), text.words.conferences.editionsMore(rest, text.number(rest))]
        : names,
    );
  };
  const [largest] = people;
  const widest = countries[0]?.edition.countries ?? null;
  if (largest === undefined || state.evidence === 'evidenced') return words.titleQuestion;
  return (
    words.title(named(people), participantWords(largest, text) ?? '') +
    (widest === null ? '' : words.titleCountries(named(countries), countryCount(widest, text)))
  );
}

/** Participants and countries represented over time: reported as open marks, named countries as solid ones. */
export function sizeFigure(input: ConferencesInput): Figure {
  const { spec, data, model, state, text, info } = input;
  const words = text.words.conferences;
  const quantities: readonly Quantity[] =
    state.evidence === 'evidenced'
      ? ['named']
      : state.evidence === 'reported'
        ? ['people', 'countries']
        : ['people', 'countries', 'named'];
  const closingYear = yearOf(model.closingDay);
  const period = yearsOf(state.period);
  const hasNumber = (facts: EditionFacts) => quantities.some((quantity) => valueOf[quantity](facts) !== null);
  const dated = model.editions.filter(
    (facts) => !facts.isAnnounced && hasNumber(facts) && dayOfEdition(facts) !== null,
  );
  const first = Math.max(
    closingYear - mostYears,
    Math.min(closingYear - 1, ...dated.flatMap(({ year }) => year ?? [])),
  );
  const span: readonly [number, number] =
    period === null
      ? [firstDayOf(first), lastDayOf(closingYear)]
      : [firstDayOf(period.from), lastDayOf(Math.min(period.to, closingYear))];
  const editions = dated.filter((facts) => {
    const day = dayOfEdition(facts) ?? 0;
    return day >= span[0] && day <= span[1];
  });
  const bySeries = new Map<string, number>();
  for (const { edition } of editions)
    if (edition.seriesId !== null) bySeries.set(edition.seriesId, (bySeries.get(edition.seriesId) ?? 0) + 1);
  const coloured = [...bySeries]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, mostColoured)
    .map(([id]) => id);
  const slotOf = ({ edition }: EditionFacts) => {
    const slot = edition.seriesId === null ? -1 : coloured.indexOf(edition.seriesId);
    return slot < 0 ? null : slot;
  };
  const marksOf = (quantity: Quantity): SizeMark[] =>
    quantities.includes(quantity)
      ? editions.flatMap((facts) => {
          const value = valueOf[quantity](facts);
          return value === null
            ? []
            : [
                {
                  key: keyOf(quantity, facts),
                  label:
                    quantity === 'named'
                      ? `${editionLabel(facts, input)}${text.words.join.clause}${words.size.namedLabel(value, text.number(value))}`
                      : editionLabel(facts, input),
                  at: dayOfEdition(facts) ?? span[0],
                  value,
                  isReported: quantity !== 'named',
                  slot: slotOf(facts),
                },
              ];
        })
      : [];
  const panels: SizePanel[] = [
    { title: words.size.people, marks: marksOf('people') },
    { title: words.size.countries, marks: [...marksOf('countries'), ...marksOf('named')] },
  ].filter(({ marks }) => marks.length > 0);
  const people = most(editions, 'people');
  const countries = most(editions, 'countries');
  const title = titleOf(people, countries, input);
  const recordIds = recordIdsOf(editions);
  const markKeys = panels.flatMap(({ marks }) =>
    [...marks].sort((a, b) => a.at - b.at).map(({ key }) => key),
  );
  const tanks = model.editions.filter(({ edition }) => edition.participants?.unit === 'think tanks').length;
  const notes = [...(state.evidence === 'evidenced' ? [] : [words.size.note]), words.hosts.noteHeld];
  if (state.evidence !== 'reported') notes.push(words.size.noteNamed);
  if (tanks > 0 && state.evidence !== 'evidenced')
    notes.push(words.size.noteTanks(tanks, text.number(tanks)));
  if (period === null && first === closingYear - mostYears) notes.push(words.size.noteFrom(String(first)));
  return {
    spec,
    title,
    subtitle:
      withFilters(
        words.size.subtitle(
          words.size.shown[state.evidence] ?? '',
          text.number(editions.length),
          text.number(model.editions.length),
        ),
        filterPhrase(state, data.groups, text),
      ) + (words.size.meaning[state.evidence] ?? ''),
    notes,
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: words.timeline.summary(
      title,
      [...people, ...countries].map((facts) => editionLabel(facts, input)).join(text.words.join.sentence),
    ),
    markKeys,
    mark: (key) => {
      const [quantity, id] = key.split(/:(.*)/s);
      const facts = editions.find(({ edition }) => edition.id === id);
      if (facts === undefined) return null;
      const mark = editionMark(key, facts, input);
      const { countries: reported, named } = facts.edition;
      if (quantity === 'named')
        return {
          ...mark,
          value: words.countries(named.length, words.atLeast(text.number(named.length))),
          change: words.size.named,
        };
      return quantity === 'countries' && reported !== null
        ? { ...mark, value: countryCount(reported, text), change: words.size.reported }
        : mark;
    },
    recordIds,
    table: editionTable(editions, input),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }: LayoutSize) => [
      drawingPart(
        'conference-sizes',
        Sizes,
        sizeScene({
          width,
          height: height ?? Math.max(420, Math.round(width * (isNarrow ? 1.5 : 0.62))),
          isBounded,
          palette,
          textSize,
          axis: state.axis,
          domain: span,
          ticks: tickYears(span[0], span[1], isNarrow ? 5 : 11).map((year) => ({
            at: firstDayOf(year),
            text: String(year),
          })),
          fillingFrom: model.fillingFrom > span[1] ? null : Math.max(model.fillingFrom, span[0]),
          panels,
          series: coloured.map((id) => {
            const series = data.records.series.find((one) => one.id === id);
            return series === undefined ? id : text.name(series.names);
          }),
          words: { others: words.size.others, reported: words.size.reported, named: words.size.named },
          formatCount: (n) => text.number(n),
        }),
      ),
    ],
  };
}
