import { compareNames } from '../../../text/names';
import { unitWords } from '../checks/unitWords';
import { regionNames } from '../../coverage/regions';
import type { RankingsInput } from '../rankingsInput';
import type { TimePanel } from './timePanel';

/** A unit to choose from, with every spelling that finds it. */
export interface UnitItem {
  readonly value: string;
  readonly text: string;
  readonly language: string;
  readonly group: string;
  readonly search: string;
}

/** Units that are ranked in some period, by name, under their regions. */
export function unitItems(
  { model, groups, text }: Pick<RankingsInput, 'model' | 'groups' | 'text'>,
  { table, result }: TimePanel,
): UnitItem[] {
  const items = new Map<string, UnitItem>();
  result.units.forEach((unit, row) => {
    if (result.rank[row] === 0 || items.has(unit)) return;
    const { name, language } = unitWords({ model: { ...model, table, result }, text }, row);
    const { regionId = null, names = [] } = table.rows[row] ?? {};
    const region = regionId === null ? null : regionNames(groups, regionId);
    items.set(unit, {
      value: unit,
      text: name,
      language: language ?? text.language,
      group: region === null ? text.words.indexChecks.noGroup : text.name(region),
      search: [...names, unit].filter((part) => part !== null).join(' '),
    });
  });
  return [...items.values()].sort(
    (a, b) => compareNames(a.group, b.group, text.language) || compareNames(a.text, b.text, text.language),
  );
}
