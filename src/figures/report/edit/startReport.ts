import type { Language } from '../../../model/language';
import { defaultReportOptions, type LocalText, type ReportDefinition } from '../../../model/report';

/** A report with nothing in it. */
export const emptyReport = (title: LocalText, language: Language): ReportDefinition => ({
  title,
  language,
  blocks: [],
  options: defaultReportOptions,
});
