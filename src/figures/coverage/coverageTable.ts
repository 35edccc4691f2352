import type { Country } from '../../model/country';
import type { CountryCoverage } from '../../measures/coverage/countryStates';
import type { Text } from '../../text/text';
import type { DataCell, DataTable } from '../figure';
import type { CoverageData, CoverageModel } from './coverageModel';
import { regionName } from './regionName';
import { gapRegion } from './regions';
import { channelName } from './words';

const isKnown = (state: string | undefined) => state === 'value' || state === 'zero';

interface Row {
  readonly coverage: CountryCoverage;
  readonly country: Country | undefined;
  readonly name: string;
}

/**
 * The table twin of the map: one row a country of the group, most ties first, with its ties by channel.
 * Its rows are made when they are asked for, not at every step of a slider.
 */
export function coverageTable(data: CoverageData, model: CoverageModel, text: Text): DataTable {
  const heads = text.words.coverage.tableHeads;
  const column = (key: keyof typeof heads, isNumeric = false) => ({ key, title: heads[key], isNumeric });
  const countries = new Map(data.countries.map((country) => [country.id, country]));
  let made: readonly Row[] | null = null;
  const listed = () => {
    made ??= model.now.countries
      .filter(({ state }) => state !== 'outside')
      .map((coverage): Row => {
        const country = countries.get(coverage.countryId);
        return {
          coverage,
          country,
          name: country === undefined ? coverage.countryId : text.name(country.names),
        };
      })
      .sort(
        (a, b) =>
          b.coverage.ties - a.coverage.ties ||
          Number(isKnown(b.coverage.state)) - Number(isKnown(a.coverage.state)) ||
          a.name.localeCompare(b.name),
      );
    return made;
  };
  return {
    columns: [
      column('country'),
      column('code'),
      column('region'),
      column('state'),
      column('ties', true),
      column('upper', true),
      ...(model.before === null ? [] : [column('before', true)]),
      ...model.channelTies.map((kind) => ({
        key: kind.part ?? kind.channel,
        title: channelName(kind, text),
        isNumeric: true,
      })),
    ],
    get rows() {
      const before = new Map(model.before?.countries.map((country) => [country.countryId, country]));
      const byChannel = model.channelTies.map((kind) => model.tiesBy(kind));
      return listed().map(({ coverage, country, name }): DataCell[] => {
        const { countryId, state, ties, possible } = coverage;
        const region = country === undefined ? null : gapRegion(country);
        const then = before.get(countryId);
        return [
          name,
          countryId,
          region === null ? null : regionName(data, region, text),
          text.words.coverage.states[state] ?? state,
          isKnown(state) ? ties : null,
          isKnown(state) || state === 'not-known' ? possible : null,
          ...(model.before === null ? [] : [isKnown(then?.state) ? (then?.ties ?? null) : null]),
          ...byChannel.map((counts) => (isKnown(state) ? (counts.get(countryId) ?? 0) : null)),
        ];
      });
    },
    get rowEntities() {
      return listed().map(({ coverage }) => `country:${coverage.countryId}`);
    },
  };
}
