import type { EntityKind } from '../../model/profile';
import type { Session } from '../state/session.svelte';
import type { Found, Hit } from './hit';
import { recentSection, resultSections, viewSection, type Option, type Section } from './options';
import { forgetEntities, recentKeys } from './recent';
import type { SearchClient } from './searchClient.svelte';

/** What the search dialog shows: a query, its results, and the line that Enter opens. */
export class SearchState {
  query = $state('');
  /** The latest results with the query that they answer, which may be behind what is typed. */
  private answer = $state.raw<{ readonly query: string; readonly found: Found } | null>(null);
  private recent = $state.raw<readonly Hit[]>([]);
  /** Settles when what was asked last is answered. */
  private latest: Promise<void> = Promise.resolve();
  /** Place of the marked line among all lines. */
  active = $state(0);

  readonly isTyped: boolean = $derived(this.query.trim() !== '');
  readonly found: Found | null = $derived(this.answer?.found ?? null);
  /** The query that the results belong to. */
  readonly asked: string = $derived(this.answer?.query.trim() ?? '');
  readonly sections: readonly Section[] = $derived.by(() => {
    if (!this.isTyped) return recentSection(this.recent, this.session);
    if (this.answer === null) return [];
    const { query, found } = this.answer;
    return [...resultSections(found, this.session), ...viewSection(query, this.session)];
  });
  readonly options: readonly Option[] = $derived(this.sections.flatMap(({ options }) => options));

  constructor(
    private readonly session: Session,
    readonly client: SearchClient,
  ) {
    void client.list(recentKeys(), session.text.language).then((hits) => (this.recent = hits));
  }

  /** Takes what was typed; older results stay until the new ones are there. */
  type(query: string): void {
    this.query = query;
    this.latest = this.find(null);
  }

  /** Lists the results of one kind alone. */
  listAll(kind: EntityKind): void {
    this.latest = this.find(kind);
  }

  /** Moves the mark by lines, from the last to the first and back. */
  move(lines: number): void {
    const { length } = this.options;
    if (length > 0) this.active = (this.active + lines + length) % length;
  }

  /** Moves the mark to the first line of the next section, or of the one before. */
  moveSection(step: 1 | -1): void {
    const starts = this.sections.map((_, i) =>
      this.sections.slice(0, i).reduce((sum, { options }) => sum + options.length, 0),
    );
    const at =
      step === 1
        ? starts.find((start) => start > this.active)
        : starts.findLast((start) => start < this.active);
    if (at !== undefined) this.active = at;
  }

  /** Waits for the results of what has been typed so far; false where something else has been typed since. */
  async isSettled(): Promise<boolean> {
    const { query } = this;
    await this.latest;
    return query === this.query;
  }

  forget(): void {
    forgetEntities();
    this.recent = [];
  }

  private async find(kind: EntityKind | null): Promise<void> {
    const { query } = this;
    if (!this.isTyped) {
      this.answer = null;
      this.active = 0;
      return;
    }
    const found = await this.client.find({ query, language: this.session.text.language, kind });
    if (found === null || !this.isTyped) return;
    this.answer = { query, found };
    this.active = 0;
  }
}
