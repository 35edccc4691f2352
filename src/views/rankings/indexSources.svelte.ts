import { ownPrefix } from '../../figures/rankings/editor/startDefinition';
import { isError, ownProblems } from '../../figures/rankings/own/ownProblems';
import type { OwnIndex } from '../../figures/rankings/own/ownIndex';
import { readOwnValues } from '../../figures/rankings/own/readOwnValues';
import { rankingsState } from '../../figures/state/rankingsState';
import type { IndexDefinition } from '../../model/indexDefinition';
import { ownIndices } from './own/ownIndices.svelte';
import type { RankingsAnswers } from './rankingsAnswers.svelte';
import type { IndexSource } from './shownIndex.svelte';

/** The indices of the package and of the reader, and the one that is asked for. */
export class IndexSources {
  private readonly own = ownIndices();
  readonly shipped = $derived.by(() => this.answers.definitions ?? []);
  readonly definitions: readonly IndexDefinition[] = $derived.by(() => [
    ...this.shipped,
    ...this.own.list.map(({ definition }) => definition),
  ]);
  readonly isLoaded = $derived.by(() => this.answers.definitions !== null && this.own.isLoaded);
  /** The reader's own index that is asked for, finished or not. */
  readonly ownIndex: OwnIndex | null = $derived.by(
    () => this.own.list.find(({ definition }) => definition.id === this.idOf()) ?? null,
  );
  /** The index to show, the usual one in place of one that is not here; `null` where it is unfinished or there is none. */
  readonly source: IndexSource | null = $derived.by(() => {
    if (this.ownIndex !== null) {
      const { definition, table } = this.ownIndex;
      if (ownProblems(this.ownIndex).some(isError)) return null;
      return { definition, own: table === null ? null : readOwnValues(table, definition).values };
    }
    if (this.idOf().startsWith(ownPrefix) && !this.own.isLoaded) return null;
    const byId = (id: string) => this.shipped.find((definition) => definition.id === id);
    const definition = byId(this.idOf()) ?? byId(rankingsState.index.initial) ?? this.shipped[0];
    return definition === undefined ? null : { definition, own: null };
  });
  /** An index is asked for that neither the package nor this browser has. */
  readonly isUnknown = $derived.by(
    () => this.isLoaded && !this.definitions.some(({ id }) => id === this.idOf()),
  );

  constructor(
    private readonly answers: RankingsAnswers,
    private readonly idOf: () => string,
  ) {}
}
