import { QueryError } from '../../model/errors';
import type { Manifest } from '../../model/manifest';
import type { AnswerOf, ParametersOf, QuestionId } from '../../query/questions';
import { fetchStored } from './storedAnswers';
import type { FromWorker, ToWorker } from './messages';

export type EnginePhase = 'idle' | 'loading' | 'opening' | 'ready' | 'failed' | 'unsupported';

interface Pending {
  readonly message: ToWorker & { kind: 'ask' };
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  attempts: number;
}

const pingEvery = 2_000;
const silenceLimit = 12_000;
const mostRestarts = 1;

/** Whether this browser can run the engine at all. */
export function isEngineSupported(): boolean {
  return typeof WebAssembly === 'object' && typeof Worker === 'function';
}

/**
 * Asks questions: the stored answer where there is one, otherwise the engine in its worker. A worker
 * that dies is started again once, and its open questions are asked again.
 */
export class DataClient {
  phase = $state<EnginePhase>(isEngineSupported() ? 'idle' : 'unsupported');
  /** Bytes of the engine loaded, uncompressed. */
  loaded = $state(0);
  private worker: Worker | null = null;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private restarts = 0;
  private heard = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly manifest: Manifest,
    private readonly onMissing: (file: string) => void,
  ) {}

  /** @throws {QueryError} when neither a stored answer nor the engine can answer */
  async answer<Id extends QuestionId>(question: Id, parameters: ParametersOf<Id>): Promise<AnswerOf<Id>> {
    const stored = await fetchStored(this.manifest, question, parameters, this.onMissing);
    return (stored === undefined ? await this.ask(question, parameters) : stored) as AnswerOf<Id>;
  }

  /** Starts the engine, if it is not already under way. */
  start(): void {
    if (this.phase === 'idle') this.open();
  }

  /** Tries once more after a failure. */
  retry(): void {
    this.restarts = 0;
    if (this.phase === 'failed') this.open();
  }

  private ask(question: QuestionId, parameters: unknown): Promise<unknown> {
    if (this.phase === 'unsupported')
      return Promise.reject(new QueryError('engine-unsupported', { question }));
    if (this.phase === 'failed') return Promise.reject(new QueryError('engine-failed', { question }));
    this.start();
    return new Promise((resolve, reject) => {
      const id = this.nextId++;
      const message = { kind: 'ask', id, question, parameters: $state.snapshot(parameters) } as const;
      this.pending.set(id, { message, resolve, reject, attempts: 0 });
      this.worker?.postMessage(message);
    });
  }

  private open(): void {
    this.phase = 'loading';
    this.loaded = 0;
    this.worker?.terminate();
    try {
      this.worker = new Worker(new URL('./dataWorker.ts', import.meta.url), { type: 'module', name: 'data' });
    } catch {
      this.fail();
      return;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.hear(data));
    this.worker.addEventListener('error', () => this.restart());
    this.worker.postMessage({
      kind: 'open',
      database: new URL(this.manifest.database.path, document.baseURI).href,
    } satisfies ToWorker);
    this.heard = performance.now();
    clearInterval(this.timer);
    this.timer = setInterval(() => this.watch(), pingEvery);
  }

  /** A worker that neither works nor loads and leaves a question unanswered is dead. */
  private watch(): void {
    if (this.phase !== 'ready' || this.pending.size === 0) return;
    if (performance.now() - this.heard > silenceLimit) this.restart();
    else this.worker?.postMessage({ kind: 'ping' } satisfies ToWorker);
  }

  private hear(message: FromWorker): void {
    this.heard = performance.now();
    switch (message.kind) {
      case 'progress':
        this.loaded = message.loaded;
        return;
      case 'opening':
        this.phase = 'opening';
        return;
      case 'ready':
        this.phase = 'ready';
        requestAnimationFrame(() => performance.mark('engine-ready'));
        return;
      case 'failed':
        if (message.isDatabase) this.onMissing(this.manifest.database.path);
        this.restart();
        return;
      case 'answer':
        this.pending.get(message.id)?.resolve(message.answer);
        this.pending.delete(message.id);
        return;
      case 'refused':
        this.refuse(message);
        return;
      case 'pong':
        return;
    }
  }

  private refuse({ id, message, isFatal }: FromWorker & { kind: 'refused' }): void {
    const question = this.pending.get(id);
    if (question === undefined) return;
    if (isFatal && question.attempts === 0) {
      question.attempts += 1;
      this.restart();
      return;
    }
    this.pending.delete(id);
    question.reject(new QueryError('query-refused', { message }));
  }

  private restart(): void {
    if (this.restarts >= mostRestarts) {
      this.fail();
      return;
    }
    this.restarts += 1;
    this.open();
    for (const { message } of this.pending.values()) this.worker?.postMessage(message);
  }

  private fail(): void {
    this.phase = 'failed';
    clearInterval(this.timer);
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.pending.values()) reject(new QueryError('engine-failed'));
    this.pending.clear();
  }
}
