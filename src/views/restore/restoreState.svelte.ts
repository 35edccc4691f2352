import type { FileMetadata } from '../../export/metadata';
import { readingError, readingLimits } from '../../export/read/readError';
import { AtlasError } from '../../model/errors';
import { languageNames, type Language } from '../../model/language';
import type { ReportDefinition } from '../../model/report';
import { formatReadingError } from '../../text/formatReadingError';
import { exportSettings } from '../export/exportSettings.svelte';
import { settingsOfFile } from '../export/settings';
import type { Session } from '../state/session.svelte';
import { showFigure } from './showFigure';

type FigureOfFile = Extract<FileMetadata, { readonly spec: object }>;

/** A state from elsewhere without what is a setting of the page: language, theme, version, a figure alone. */
const stateOnly = (state: string) =>
  state
    .split('&')
    .filter((part) => !/^(lang|theme|v|only)(=|$)/.test(part))
    .join('&');

/** Leads from a file back to what it was made of. */
export class RestoreState {
  /** What is said of the file that was opened last. */
  messages = $state.raw<readonly string[]>([]);
  /** Language of the file, where the page has another. */
  language = $state.raw<Language | null>(null);
  private turn = 0;

  constructor(private readonly session: Session) {}

  private get words() {
    return this.session.text.words.figureExport.restore;
  }

  dismiss(): void {
    this.messages = [];
    this.language = null;
  }

  /** Opens the first of several files; one that is not ours changes nothing but what is said. */
  async open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    const turn = ++this.turn;
    this.language = null;
    this.messages = [this.words.reading(file.name)];
    const first = files.length > 1 ? [this.words.onlyOne(file.name)] : [];
    const said = await this.openOne(file);
    if (turn === this.turn) this.messages = [...first, ...said];
  }

  private async openOne(file: File): Promise<readonly string[]> {
    let bytes = new Uint8Array();
    let metadata: FileMetadata;
    try {
      // Before a file of any size is in memory.
      if (file.size > readingLimits.file) throw readingError('too-large', file.name);
      bytes = new Uint8Array(await file.arrayBuffer());
      const { readMetadata } = await import('../../export/read/readMetadata');
      metadata = await readMetadata(bytes, file.name);
    } catch (error) {
      return (await this.openSaved(file.name, bytes)) ?? [this.failure(error, file.name)];
    }
    if ('report' in metadata) return this.openReport(file.name, bytes, metadata.report);
    return this.goTo(file.name, metadata);
  }

  /** A report that was saved, or its definition in YAML or JSON; `null` where the file is neither. */
  private async openSaved(name: string, bytes: Uint8Array): Promise<readonly string[] | null> {
    const [{ useReports }, { ReportFileError }, { formatReportProblem }] = await Promise.all([
      import('../report/store/reports.svelte'),
      import('../../figures/report/file/reportFileError'),
      import('../../text/problems/formatReportProblem'),
    ]);
    try {
      await useReports(this.session).open(bytes);
    } catch (error) {
      if (!(error instanceof ReportFileError) || error.code === 'not-ours') return null;
      await this.session.completeWords();
      const { reportChecks } = this.session.text.words;
      const problems = error.problems.map((problem) => formatReportProblem(reportChecks, problem));
      return [reportChecks.faults[error.code], ...problems];
    }
    this.session.route.go('report', '');
    return [this.words.report(name)];
  }

  private async openReport(
    name: string,
    bytes: Uint8Array,
    definition: ReportDefinition,
  ): Promise<readonly string[]> {
    const { useReports } = await import('../report/store/reports.svelte');
    const reports = useReports(this.session);
    try {
      // A report that was saved as such has the data of its frozen figures with it; a document has its definition.
      await reports.open(bytes).catch(() => reports.add(definition));
    } catch (error) {
      return [this.failure(error, name)];
    }
    this.session.route.go('report', '');
    return [this.words.report(name)];
  }

  private failure(error: unknown, file: string): string {
    const { text } = this.session;
    const said =
      error instanceof AtlasError ? formatReadingError(error.code, { file, ...error.details }, text) : null;
    return said ?? formatReadingError('damaged', { file }, text) ?? '';
  }

  /** The view in the state of the file, and its figure as soon as it is drawn. */
  private async goTo(name: string, { spec, dataHash, version }: FigureOfFile): Promise<readonly string[]> {
    const { session, words } = this;
    session.route.go(spec.view, stateOnly(spec.state));
    const page = session.text.language;
    const settings = exportSettings();
    settings.set(settingsOfFile(settings.chosen, spec, page));
    if (spec.language !== page) this.language = spec.language;
    if (!(await showFigure(spec.figure))) return [words.notShown(name)];
    return [
      words.restored(name),
      ...(dataHash === session.info.dataHash ? [] : [this.ofOtherData(version)]),
      ...(spec.language === page ? [] : [words.language(languageNames[spec.language], languageNames[page])]),
    ];
  }

  private ofOtherData(version: string): string {
    const now = this.session.info.version;
    return version === now ? this.words.otherData(now) : this.words.otherVersion(version, now);
  }

  /** Shows the page in the language of the file, as the reader has asked for it. */
  showInLanguage(): void {
    const { session, language } = this;
    this.dismiss();
    if (language === null) return;
    session.preferences.language = language;
    session.preferences.keep();
    session.route.choose({ language });
    const settings = exportSettings();
    if (settings.chosen.language === language) settings.set({ language: null });
  }
}

const states = new WeakMap<Session, RestoreState>();

/** What opens files on a page: one for the whole of it. */
export function restoreOf(session: Session): RestoreState {
  const state = states.get(session) ?? new RestoreState(session);
  states.set(session, state);
  return state;
}
