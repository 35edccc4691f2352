/** A sentence that the reader should see once, and can dismiss. */
export interface Notice {
  readonly id: string;
  readonly text: string;
}

export class Notices {
  list = $state.raw<readonly Notice[]>([]);

  add(text: string): void {
    if (!this.list.some((notice) => notice.id === text)) this.list = [...this.list, { id: text, text }];
  }

  dismiss(id: string): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }
}
