import type { Text } from '../../text/text';
import type { DataTable } from '../figure';
import type { CoverageData, CoverageModel } from './coverageModel';
import { regionName } from './regionName';
import { gapRegion } from './regions';

/** The table twin of the map: one row a country of the group, most ties first. */
export function coverageTable(data: CoverageData, model: CoverageModel, text: Text): DataTable {
  const heads = text.words.coverage.tableHeads;
  const before = new Map(model.before?.countries.map((country) => [country.countryId, country]));
  const countries = new Map(data.countries.map((country) => [country.id, country]));
  const rows = model.now.countries
    .filter(({ state }) => state !== 'outside')
    .map((coverage) => {
      const country = countries.get(coverage.countryId);
      const region = country === undefined ? null : gapRegion(country);
      const then = before.get(coverage.countryId);
      const isKnown = (state: string | undefined) => state === 'value' || state === 'zero';
      return [
        country === undefined ? coverage.countryId : text.name(country.names),
        coverage.countryId,
        region === null ? null : regionName(data, region, text),
        text.words.coverage.states[coverage.state] ?? coverage.state,
        isKnown(coverage.state) ? coverage.ties : null,
        isKnown(coverage.state) || coverage.state === 'not-known' ? coverage.possible : null,
        ...(model.before === null ? [] : [isKnown(then?.state) ? (then?.ties ?? null) : null]),
      ];
    })
    .sort((a, b) => Number(b[4] ?? -1) - Number(a[4] ?? -1) || String(a[0]).localeCompare(String(b[0])));
  const column = (key: keyof typeof heads, isNumeric = false) => ({ key, title: heads[key], isNumeric });
  return {
    columns: [
      column('country'),
      column('code'),
      column('region'),
      column('state'),
      column('ties', true),
      column('upper', true),
      ...(model.before === null ? [] : [column('before', true)]),
    ],
    rows,
  };
}
