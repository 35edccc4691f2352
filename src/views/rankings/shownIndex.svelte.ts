import { untrack } from 'svelte';
import { calculateModel, type CalculatedModel } from '../../figures/rankings/calculateModel';
import type { IndexModel, IndexTable } from '../../figures/rankings/indexModel';
import { definedIndex, indexChoices, indexTable, valueFilters } from '../../figures/rankings/indexOfState';
import type { IndexSource } from '../../figures/rankings/indexSource';
import type { RecordsData } from '../../figures/rankings/values/recordsData';
import type { RankingsState } from '../../figures/state/rankingsState';
import type { IndexProblem } from '../../model/indexProblem';

/** The index that is asked for, calculated anew with each choice. */
export class ShownIndex {
  private readonly choices = $derived.by(() => JSON.stringify(indexChoices(this.stateOf())));
  private readonly filters = $derived.by(() => JSON.stringify(valueFilters(this.stateOf())));
  readonly table: IndexTable | null = $derived.by(() => {
    const data = this.dataOf();
    const source = this.sourceOf();
    void this.filters;
    return data === null || source === null ? null : indexTable(source, data, untrack(this.stateOf));
  });
  private readonly calculated: CalculatedModel | null = $derived.by(() => {
    const source = this.sourceOf();
    const { table } = this;
    if (table === null || source === null) return null;
    void this.choices;
    return calculateModel(source.definition, untrack(this.stateOf), table);
  });
  /** The index, or `null` while it is not there or cannot be calculated. */
  readonly model: IndexModel | null = $derived.by(() => this.calculated?.model ?? null);
  readonly problems: readonly IndexProblem[] = $derived.by(() => this.calculated?.problems ?? []);
  /** The index as it is defined, with the same values. */
  readonly usual: IndexModel | null = $derived.by(() => {
    const source = this.sourceOf();
    const { table } = this;
    return table === null || source === null
      ? null
      : definedIndex(source, table, untrack(this.stateOf)).model;
  });

  constructor(
    private readonly dataOf: () => RecordsData | null,
    private readonly sourceOf: () => IndexSource | null,
    private readonly stateOf: () => RankingsState,
  ) {}
}
