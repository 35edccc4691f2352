/** What tells an archive of ours from others, and in which form it is written. */
export interface ReportAbout {
  readonly kind: typeof reportKind;
  readonly form: number;
  readonly dataHash: string;
  readonly version: string;
}

export const reportKind = 'think-tank-atlas report';
/** Form of the archive that this version writes; it reads older ones too. */
export const reportForm = 1;
export const aboutName = 'about.json';
export const definitionName = 'report.yaml';
export const partFolder = 'frozen/';
/** Largest file, and largest contents, that are read: far more than a report of many frozen figures takes. */
export const mostBytes = 50_000_000;
export const mostContents = 400_000_000;
