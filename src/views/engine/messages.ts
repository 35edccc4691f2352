import type { QuestionId } from '../../query/questions';

/** What the page says to the data worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'ask'; readonly id: number; readonly question: QuestionId; readonly parameters: unknown }
  | { readonly kind: 'ping' };

/** What the data worker says to the page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly loaded: number }
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string; readonly isDatabase: boolean }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string; readonly isFatal: boolean }
  | { readonly kind: 'pong' };
