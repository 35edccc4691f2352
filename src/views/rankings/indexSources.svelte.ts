import { ownPrefix } from '../../figures/rankings/editor/startDefinition';
import { ownSource, shippedSource, type IndexSource } from '../../figures/rankings/indexSource';
import type { OwnIndex } from '../../figures/rankings/own/ownIndex';
import type { IndexDefinition } from '../../model/indexDefinition';
import { ownIndices } from './own/ownIndices.svelte';
import type { RankingsAnswers } from './rankingsAnswers.svelte';

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
    if (this.ownIndex !== null) return ownSource(this.ownIndex);
    if (this.idOf().startsWith(ownPrefix) && !this.own.isLoaded) return null;
    return shippedSource(this.shipped, this.idOf());
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
