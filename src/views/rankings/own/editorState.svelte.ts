import {
  advance,
  amend,
  historyOf,
  redo,
  undo,
  type History,
} from '../../../figures/rankings/editor/history';
import type { OwnIndex, OwnTable } from '../../../figures/rankings/own/ownIndex';
import { isError, ownProblems } from '../../../figures/rankings/own/ownProblems';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import type { OwnIndices } from './ownIndices.svelte';

/** Milliseconds without a key after which the rest of the page follows what was typed, which is kept at once. */
const pause = 300;

/** An index that is being made: its steps, what is wrong with it, and where it is kept. */
export class EditorState {
  private history = $state.raw() as History<OwnIndex>;
  readonly own = $derived.by(() => this.history.present);
  readonly definition = $derived.by(() => this.own.definition);
  readonly problems: readonly IndexProblem[] = $derived.by(() => ownProblems(this.own));
  readonly isValid = $derived.by(() => !this.problems.some(isError));
  readonly canUndo = $derived.by(() => this.history.past.length > 0);
  readonly canRedo = $derived.by(() => this.history.future.length > 0);
  /** Node whose fields are open. */
  open = $state<string | null>(null);
  /** What was just done, for those who do not see it. */
  said = $state('');
  /** Field that is being typed in: its letters are one step together. */
  private typing = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    own: OwnIndex,
    private readonly kept: OwnIndices,
  ) {
    this.history = historyOf(own);
    const { nodes } = own.definition;
    if (nodes.length === 1) this.open = nodes[0]?.id ?? null;
  }

  /** @param field the field that is typed in, where letters follow each other */
  edit(definition: IndexDefinition, field = ''): void {
    this.change({ ...this.own, definition }, field);
  }

  setTable(table: OwnTable | null, definition: IndexDefinition = this.definition): void {
    this.change({ definition, table }, '');
  }

  undo(): void {
    this.go(undo(this.history));
  }

  redo(): void {
    this.go(redo(this.history));
  }

  /** What is wrong with fields of a node (`null` = the index); the field `''` is the node itself. */
  problemsOf(node: string | null, fields: readonly string[]): readonly IndexProblem[] {
    return this.problems.filter(
      (problem) => problem.node === node && fields.includes(problem.field?.split(/[.[]/)[0] ?? ''),
    );
  }

  /** Keeps and shows what is there at once. */
  keep(): Promise<void> {
    this.abandon();
    return this.kept.save(this.own);
  }

  /** Shows the rest of the page what is still waiting to be shown. */
  settle(): void {
    if (this.timer === undefined) return;
    this.abandon();
    this.kept.show(this.own);
  }

  /** Lets go of what is still waiting to be shown. */
  abandon(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Goes on with a copy of what is here: the steps before it are steps of the copy. */
  become(copy: OwnIndex): void {
    this.abandon();
    const { id } = copy.definition;
    const renamed = (own: OwnIndex) => ({ ...own, definition: { ...own.definition, id } });
    const { past, future } = this.history;
    this.history = { past: past.map(renamed), present: copy, future: future.map(renamed) };
  }

  private change(own: OwnIndex, field: string): void {
    const isSameField = field !== '' && field === this.typing;
    this.typing = field;
    this.go(isSameField ? amend(this.history, own) : advance(this.history, own), field);
  }

  private go(history: History<OwnIndex>, field = ''): void {
    if (history === this.history) return;
    this.history = history;
    this.typing = field;
    void this.kept.keep(this.own);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), pause);
  }
}
