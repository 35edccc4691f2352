import { untrack } from 'svelte';

/** A sentence that the reader should see once, and can dismiss. */
export interface Notice {
  readonly id: string;
  readonly text: string;
}

export class Notices {
  list = $state.raw<readonly Notice[]>([]);

  add(text: string): void {
    // An effect that adds a notice must not run again when the reader dismisses it.
    const list = untrack(() => this.list);
    if (!list.some((notice) => notice.id === text)) this.list = [...list, { id: text, text }];
  }

  dismiss(id: string): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }
}
