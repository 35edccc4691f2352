import { untrack } from 'svelte';
import { dayOfIso } from '../../figures/days';
import { keep } from '../../figures/keep';
import { calculateModel, type CalculatedModel } from '../../figures/rankings/calculateModel';
import type { IndexModel, IndexTable } from '../../figures/rankings/indexModel';
import { asDefined } from '../../figures/rankings/resets';
import { ownTable } from '../../figures/rankings/own/ownTable';
import type { RecordsData } from '../../figures/rankings/values/recordsData';

import type { RankingsState } from '../../figures/state/rankingsState';
import type { IndexValues } from '../../measures/index/indexValues';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { IndexProblem } from '../../model/indexProblem';

/** An index that can be shown: its definition, and the reader's own values where it has some. */
export interface IndexSource {
  readonly definition: IndexDefinition;
  readonly own: IndexValues | null;
}

/** The choices that change the calculation; the rest of a state only changes what is shown. */
const choicesOf = (state: RankingsState) => ({
  weights: state.weights,
  weighting: state.weighting,
  normalisation: state.normalisation,
  aggregation: state.aggregation,
  treatment: state.treatment,
  missing: state.missing,
  least: state.least,
});

/** What the values of an index depend on. */
const filtersOf = ({ date, period, countries, type, evidence }: RankingsState) => ({
  date,
  period,
  countries,
  type,
  evidence,
});

/** The index that is asked for, calculated anew with each choice. */
export class ShownIndex {
  private readonly choices = $derived.by(() => JSON.stringify(choicesOf(this.stateOf())));
  private readonly filters = $derived.by(() => JSON.stringify(filtersOf(this.stateOf())));
  readonly table: IndexTable | null = $derived.by(() => {
    const data = this.dataOf();
    const source = this.sourceOf();
    void this.filters;
    if (data === null || source === null) return null;
    const { date, ...filters } = filtersOf(untrack(this.stateOf));
    const day = date === '' ? data.network.closingDay : dayOfIso(date);
    return ownTable(source.definition, source.own, data, day, filters);
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
    if (table === null || source === null) return null;
    return keep(table, `as defined ${source.definition.id}`, () =>
      calculateModel(source.definition, { ...untrack(this.stateOf), ...asDefined }, table),
    ).model;
  });

  constructor(
    private readonly dataOf: () => RecordsData | null,
    private readonly sourceOf: () => IndexSource | null,
    private readonly stateOf: () => RankingsState,
  ) {}
}
