import type { Language } from '../../model/language';
import type { Session } from '../state/session.svelte';
import type { Found, Hit, SearchRequest } from './hit';
import type { FromSearch, ToSearch } from './messages';

interface Waiting {
  readonly request: SearchRequest;
  readonly resolve: (found: Found | null) => void;
}

/**
 * Asks the search worker. One query is under way at a time, and of those that wait only the newest is
 * ever sent, so that fast typing cannot queue up work.
 */
export class SearchClient {
  phase = $state<'opening' | 'ready' | 'failed'>('opening');
  private worker: Worker | null = null;
  private nextId = 1;
  private readonly answers = new Map<number, (message: FromSearch | null) => void>();
  private waiting: Waiting | null = null;
  private isBusy = false;
  /** What was asked before the worker was ready. */
  private onReady: (() => void)[] = [];

  constructor(private readonly session: Session) {
    this.open();
  }

  /** The results of a query, or `null` where a newer query has taken its place or search has failed. */
  find(request: SearchRequest): Promise<Found | null> {
    this.waiting?.resolve(null);
    return new Promise((resolve) => {
      this.waiting = { request, resolve };
      void this.send();
    });
  }

  /** The entities with these keys, without those that are not in the data. */
  async list(keys: readonly string[], language: Language): Promise<readonly Hit[]> {
    if (keys.length === 0) return [];
    if (this.phase === 'opening') await new Promise<void>((ready) => this.onReady.push(ready));
    const answer = await this.ask({ kind: 'list', id: this.nextId++, keys: [...keys], language });
    return answer?.kind === 'listed' ? answer.hits : [];
  }

  /** Tries once more after a failure. */
  open(): void {
    this.phase = 'opening';
    const path = this.session.manifest.answers.entities?.path;
    performance.mark('search-opened');
    try {
      this.worker = new Worker(new URL('./searchWorker.ts', import.meta.url), {
        type: 'module',
        name: 'search',
      });
    } catch {
      this.fail();
      return;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => this.hear(data));
    this.worker.addEventListener('error', () => this.fail());
    if (path === undefined) void this.askEngine();
    else this.post({ kind: 'fetch', url: new URL(path, document.baseURI).href });
  }

  private post(message: ToSearch): void {
    this.worker?.postMessage(message);
  }

  private ask(message: ToSearch & { readonly id: number }): Promise<FromSearch | null> {
    if (this.phase !== 'ready') return Promise.resolve(null);
    return new Promise((resolve) => {
      this.answers.set(message.id, resolve);
      this.post(message);
    });
  }

  /** A site without the stored answer: the engine knows the entities as well, but later. */
  private async askEngine(): Promise<void> {
    try {
      this.post({ kind: 'build', answer: await this.session.client.answer('entities', {}) });
    } catch {
      this.fail();
    }
  }

  private hear(message: FromSearch): void {
    if (message.kind === 'missing') void this.askEngine();
    else if (message.kind === 'ready') {
      performance.measure('search-ready', 'search-opened');
      this.phase = 'ready';
      for (const ready of this.onReady.splice(0)) ready();
      void this.send();
    } else {
      this.answers.get(message.id)?.(message);
      this.answers.delete(message.id);
    }
  }

  private async send(): Promise<void> {
    const { waiting } = this;
    if (waiting === null || this.isBusy || this.phase === 'opening') return;
    this.waiting = null;
    this.isBusy = true;
    const start = performance.now();
    const answer = await this.ask({ kind: 'find', id: this.nextId++, request: waiting.request });
    performance.measure('search', { start });
    this.isBusy = false;
    waiting.resolve(answer?.kind === 'found' ? answer.found : null);
    void this.send();
  }

  private fail(): void {
    this.worker?.terminate();
    this.worker = null;
    this.phase = 'failed';
    for (const answer of this.answers.values()) answer(null);
    this.answers.clear();
    for (const ready of this.onReady.splice(0)) ready();
    void this.send();
  }
}
