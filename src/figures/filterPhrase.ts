import type { CountryGroup } from '../model/country';
import type { Text } from '../text/text';
import type { FilterState } from './state/viewStates';

/** The filters that are set, in words, to follow a subtitle; empty where none is. */
export function filterPhrase(filters: FilterState, groups: readonly CountryGroup[], text: Text): string {
  const group = groups.find(({ id }) => id === filters.countries);
  const parts = [
    filters.period === '' ? null : filters.period.replace('..', '–'),
    group === undefined ? null : text.name(group.names),
    filters.type === 'all' ? null : (text.words.filter.types[filters.type] ?? filters.type),
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : text.words.join.clause + text.words.coverage.filtered(text.list(parts));
}

/** A subtitle with the filters in words before its full stop, where it has one. */
export function withFilters(subtitle: string, phrase: string): string {
  const stop = /[.。]$/.exec(subtitle)?.[0] ?? '';
  return subtitle.slice(0, subtitle.length - stop.length) + phrase + stop;
}
