import type { Platform } from '../platform';

/** What a report is written with, and whom is told how far it is. */
export interface ReportContext {
  readonly platform: Platform;
  readonly signal?: AbortSignal;
  /** A figure is done: tells so, lets the page paint, and stops where that is wanted. @throws {DOMException} */
  done(): Promise<void>;
}
