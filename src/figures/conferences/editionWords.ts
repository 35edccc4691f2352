import type { ReportedNumber } from '../../model/conference';
import type { Country } from '../../model/country';
import type { Text } from '../../text/text';
import type { ConferencesModel, EditionFacts } from './conferencesModel';

export type CountryName = (id: string) => string;

/** Names of countries in the language of the reader; the code where none is known. */
export function countryNames(countries: readonly Country[], text: Text): CountryName {
  const names = new Map(countries.map(({ id, names: all }) => [id, all]));
  return (id) => {
    const found = names.get(id);
    return found === undefined ? id : text.name(found);
  };
}

/** A reported number with its qualifier: “about 600”. */
export function reportedNumber({ value, qualifier }: ReportedNumber, text: Text): string {
  return (text.words.conferences.qualified[qualifier ?? 'exact'] ?? '') + text.number(value);
}

/** Participants with their unit; `null` where none are reported. */
export function participantWords({ edition }: EditionFacts, text: Text): string | null {
  const { participants } = edition;
  if (participants === null) return null;
  const words = text.words.conferences;
  const number = reportedNumber(participants, text);
  return participants.unit === 'think tanks'
    ? words.thinkTanks(participants.value, number)
    : words.participants(participants.value, number);
}

/** Countries represented as reported. */
export function countryCount(reported: ReportedNumber, text: Text): string {
  return text.words.conferences.countries(reported.value, reportedNumber(reported, text));
}

/** The days of an edition as published. */
export function dateWords({ edition: { start, end } }: EditionFacts, text: Text, isShort = false): string {
  if (start === null) return text.words.conferences.undated;
  const from = text.edtf(start, isShort);
  return end === null || end === start ? from : `${from}–${text.edtf(end, isShort)}`;
}

/** City and country, or the country alone; “online” for a virtual edition; empty where nothing is known. */
export function placeWords(
  { edition }: EditionFacts,
  model: ConferencesModel,
  nameOf: CountryName,
  text: Text,
): string {
  const city = edition.cityId === null ? undefined : model.cityOf(edition.cityId);
  const words = text.words.conferences;
  if (edition.format === 'virtual') return words.formats.virtual ?? '';
  return [
    city === undefined ? null : text.name(city.names),
    edition.countryId === null ? null : nameOf(edition.countryId),
  ]
    .filter((part) => part !== null)
    .join(text.words.join.clause);
}

/** Short word under a dot: the city, else the country. */
export function shortPlace(
  { edition }: EditionFacts,
  model: ConferencesModel,
  nameOf: CountryName,
  text: Text,
): string | null {
  if (edition.format === 'virtual') return text.words.conferences.formats.virtual ?? null;
  const city = edition.cityId === null ? undefined : model.cityOf(edition.cityId);
  if (city !== undefined) return text.name(city.names);
  return edition.countryId === null ? null : nameOf(edition.countryId);
}

/** A body with the country that it sits in, unless its name ends with it. */
export function bodyWords(id: string, model: ConferencesModel, nameOf: CountryName, text: Text): string {
  const body = model.bodyOf(id);
  if (body === undefined) return id;
  const name = text.name(body.names);
  if (body.countryId === null) return name;
  const country = nameOf(body.countryId);
  return name.replace(/[)）]$/, '').endsWith(country) ? name : name + text.words.join.paren(country);
}
