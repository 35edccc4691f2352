import { formatState, parseState, type StateSchema } from '../../figures/state/stateSchema';
import type { Session } from './session.svelte';

/** The state of a view as the address has it, and how to change it. */
export class ViewState<S extends object> {
  private readonly parsed = $derived.by(() =>
    parseState(this.schema, new URLSearchParams(this.session.route.query)),
  );
  readonly state: S = $derived.by(() => this.parsed.state);
  readonly query: string = $derived.by(() => formatState(this.schema, this.parsed.state));

  constructor(
    private readonly session: Session,
    private readonly schema: StateSchema<S>,
  ) {
    $effect(() => {
      const words = session.text.words.notice;
      for (const key of this.parsed.unknownKeys) session.notices.add(words.unknownKey(key));
      for (const { key, value } of this.parsed.badValues) session.notices.add(words.badValue(key, value));
    });
  }

  set(change: Partial<S>, isStep = false): void {
    this.session.route.set(formatState(this.schema, { ...this.state, ...change }), isStep);
  }
}
