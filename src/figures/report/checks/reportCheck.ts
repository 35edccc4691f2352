/** Something to know before a report is exported, in words, with the block that it concerns. */
export interface ReportCheck {
  readonly code: string;
  readonly severity: 'ok' | 'warning' | 'error';
  /** `null` where it concerns the whole report. */
  readonly blockId: string | null;
  readonly sentence: string;
}

export const ok = (code: string, sentence: string): ReportCheck => ({
  code,
  severity: 'ok',
  blockId: null,
  sentence,
});
export const warning = (code: string, sentence: string, blockId: string | null = null): ReportCheck => ({
  code,
  severity: 'warning',
  blockId,
  sentence,
});
export const error = (code: string, sentence: string, blockId: string | null = null): ReportCheck => ({
  code,
  severity: 'error',
  blockId,
  sentence,
});
