import type { RankTableCell } from '../../../charts/rankTable/rankTableInput';
import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import type { Mark } from '../../figure';
import { nthOfYear, type EditionSlot } from './editionSlots';
import { longEdition, type ExternalInput } from './externalInput';
import { absence, placeMark, placeText, placeWords } from './placeWords';
import { nameOf } from './unitName';
import { unitPlaces, type UnitPlace } from './unitPlaces';

/** A unit in one ranking: its places, and cells with their marks, one an edition on record. */
export interface UnitRow {
  readonly unit: RankedUnit;
  readonly ranking: ExternalRanking;
  readonly places: readonly (UnitPlace | null)[];
  readonly cells: readonly RankTableCell[];
  readonly marks: readonly Mark[];
}

const markKey = (unit: RankedUnit, ranking: ExternalRanking, edition: number) =>
  `${unit.key}/${ranking.id}/${edition}`;

/** The row of a unit in a ranking; `null` where the ranking has no place of it on record. */
export function unitRow(
  unit: RankedUnit,
  ranking: ExternalRanking,
  slots: readonly EditionSlot[],
  input: Pick<ExternalInput, 'text' | 'data'>,
): UnitRow | null {
  const { text } = input;
  const { join, externalRankings } = text.words;
  const unitName = nameOf(unit, text).text;
  const places = unitPlaces(ranking, unit.key);
  const last = places.findLast((place) => place !== null)?.edition;
  if (last === undefined) return null;
  const cells = ranking.editions.map((edition, i): RankTableCell => {
    const place = places[i] ?? null;
    const nth = nthOfYear(ranking, i);
    const says = place === null ? absence(ranking, i, input) : placeWords(place, input);
    return {
      key: markKey(unit, ranking, i),
      label: [unitName, ranking.name, longEdition(edition, text)].join(join.clause) + join.colon + says,
      column: slots.findIndex((slot) => slot.year === edition.edition && slot.nth === nth),
      text: place === null ? externalRankings.none : placeText(place, input),
      tone: place === null ? 'weak' : i === last ? 'strong' : 'usual',
    };
  });
  const entity = unit.hasProfile ? unit.key : null;
  const marks = ranking.editions.map((_, edition) =>
    placeMark(
      {
        key: markKey(unit, ranking, edition),
        unitName,
        ranking,
        edition,
        place: places[edition] ?? null,
        entity,
      },
      input,
    ),
  );
  return { unit, ranking, places, cells, marks };
}
