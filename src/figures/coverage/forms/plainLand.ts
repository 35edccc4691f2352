import type { ShadeOf } from '../../../charts/map/shade';
import type { CountryCoverage } from '../../../measures/coverage/countryStates';
import type { Palette } from '../../../theme/palette';
import type { Text } from '../../../text/text';
import { localNames, valueWords } from '../words';
import type { CoverageFigureInput } from '../coverageBase';

/** Land below symbols and flows: the target group plain, what is outside of it grey. */
export function plainLand(
  { data, text }: Pick<CoverageFigureInput, 'data' | 'text'>,
  countries: readonly CountryCoverage[],
  { colour }: Palette,
): ShadeOf {
  const nameOf = localNames(data.countries, text);
  const byId = new Map(countries.map((country) => [country.countryId, country]));
  return (countryId) => {
    const country = byId.get(countryId);
    const state = country?.state ?? 'outside';
    return {
      fill: state === 'outside' || state === 'home' ? colour.mapContext : colour.surface,
      isStrong: false,
      isShown: state !== 'outside',
      isHome: state === 'home',
      label: country === undefined ? '' : countryLabel(country, nameOf(countryId).text, text),
      value: null,
      weight: 0,
    };
  };
}

/** What a screen reader says of a country: name and value. */
export function countryLabel(country: CountryCoverage, name: string, text: Text): string {
  return name + text.words.join.clause + valueWords(country, text);
}
