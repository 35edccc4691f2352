import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import type { Figure } from '../../figure';
import { editionSlots, slotName } from './editionSlots';
import type { ExternalInput } from './externalInput';
import { tableFigure } from './tableFigure';
import { foreign, nameOf, scaleNotes } from './unitName';
import { unitRow } from './unitRows';

/** A ranking that gives classes: who is in which class in which edition, the chosen units first. Classes are not ordered. */
export function classesFigure(
  input: ExternalInput,
  ranking: ExternalRanking,
  chosen: readonly RankedUnit[],
): Figure {
  const { text, data } = input;
  const words = text.words.externalRankings;
  const slots = editionSlots([ranking]);
  const isChosen = (unit: RankedUnit) => chosen.some(({ key }) => key === unit.key);
  const rows = data.units
    .flatMap((unit) => unitRow(unit, ranking, slots, input) ?? [])
    .sort(
      (a, b) =>
        Number(isChosen(b.unit)) - Number(isChosen(a.unit)) ||
        b.places.filter(Boolean).length - a.places.filter(Boolean).length ||
        nameOf(a.unit, text).text.localeCompare(nameOf(b.unit, text).text),
    );
  const courses = rows.map(({ places }) => places.flatMap((place) => place?.grade ?? []));
  const twice = courses.filter((grades) => grades.length > 1);
  const changed = twice.filter((grades) => grades.at(-1) !== grades.at(-2));
  return tableFigure(
    { ...input, spec: { ...input.spec, figure: 'classes' } },
    {
      title:
        twice.length === 0
          ? words.classes.question(ranking.name)
          : words.classes.title(ranking.name, text.number(twice.length), text.number(changed.length)),
      subtitle: words.classes.subtitle,
      notes: [words.notes.classes, ...scaleNotes(ranking, text), words.notes.dash, words.notes.incomplete],
      rowHead: words.heads.unit,
      columns: slots.map(slotName),
      changeHead: null,
      rows: rows.map(({ unit, cells }) => {
        const name = nameOf(unit, text);
        return { id: unit.key, name: name.text, ...foreign(name.language, text), cells, change: null };
      }),
      marks: rows.flatMap(({ marks }) => marks),
      places: rows,
    },
  );
}
