import type { FigureSource } from '../../../figures/draw/figureSource';
import { figureBlocks, insertBlock } from '../../../figures/report/edit/blocks';
import { withCopyTitle } from '../../../figures/report/edit/copyTitle';
import { setFrozen } from '../../../figures/report/edit/settings';
import { emptyReport } from '../../../figures/report/edit/startReport';
import { redo, step, stepsOf, undo, type ReportSteps } from '../../../figures/report/edit/steps';
import { readReportFile } from '../../../figures/report/file/readReportFile';
import { writeReportFile, type ReportFile } from '../../../figures/report/file/writeReportFile';
import { freezeFigure } from '../../../figures/report/recording/freezeFigure';
import type { Parts } from '../../../figures/report/recording/parts';
import type { FigureBlock, ReportDefinition, ReportFigure } from '../../../model/report';
import type { Session } from '../../state/session.svelte';
import { FrozenFigures } from './frozenFigures';
import { Keeping, troubleOf, type KeepingTrouble, type ReportBody } from './keeping';
import { sessionPage, type ReportPage } from './reportPage';
import type { DamagedReport, KeptReport } from './reportStore';
import {
  bodyOf,
  entryOf,
  newId,
  shelvedOf,
  type AddedFigure,
  type OpenReport,
  type ReportEntry,
  type ReportNews,
  type Shelved,
} from './shelved';

export type { ReportFile } from '../../../figures/report/file/writeReportFile';
export type { KeepingTrouble } from './keeping';
export type { AddedFigure, OpenReport, ReportEntry, ReportNews } from './shelved';

/** Parts that no report uses are kept so long, because another page may be about to use them. */
const partsRest = 24 * 60 * 60 * 1_000;

/** The reports of this browser; every change is kept at once. */
export class Reports {
  private shelf = $state.raw<readonly Shelved[]>([]);
  private currentId = $state<string | null>(null);
  private lastRemoved = $state.raw<Shelved | null>(null);
  private unreadable = $state.raw<readonly DamagedReport[]>([]);
  /** Whether the browser has told what it keeps; before, there is nothing to change. */
  isLoaded = $state(false);
  /** Whether every change is written. */
  isSaved = $state(true);
  private writeTrouble = $state<KeepingTrouble | null>(null);
  private partTrouble = $state<KeepingTrouble | null>(null);
  /** Why what is changed is not kept; the report can still be saved as a file. */
  readonly trouble: KeepingTrouble | null = $derived.by(() => this.writeTrouble ?? this.partTrouble);

  private readonly opened = $derived.by(() => this.shelf.find(({ id }) => id === this.currentId) ?? null);
  readonly list: readonly ReportEntry[] = $derived.by(() => this.shelf.map(entryOf));
  readonly current: OpenReport | null = $derived.by(() =>
    this.opened === null ? null : { id: this.opened.id, definition: this.opened.steps.present },
  );
  readonly canUndo: boolean = $derived.by(() => (this.opened?.steps.past.length ?? 0) > 0);
  readonly canRedo: boolean = $derived.by(() => (this.opened?.steps.future.length ?? 0) > 0);
  /** What was removed last, so that it can come back. */
  readonly removed: ReportEntry | null = $derived.by(() =>
    this.lastRemoved === null ? null : entryOf(this.lastRemoved),
  );
  /** Ids of what is kept but cannot be read; it stays as it is. */
  readonly damaged: readonly string[] = $derived.by(() => this.unreadable.map(({ id }) => id));

  private readonly keeping: Keeping;
  private readonly frozen: FrozenFigures;
  private readonly listeners = new Set<(news: ReportNews) => void>();
  private readonly loading: Promise<void>;
  private starting: Promise<string> | null = null;

  constructor(private readonly page: ReportPage) {
    this.frozen = new FrozenFigures(page.parts);
    this.keeping = new Keeping(page.store, page.others, {
      prepare: (report) => this.prepare(report),
      taken: (report) => this.take(report),
      removed: (id) => this.lose(id),
      parted: (older, isMine) => this.part(older, isMine),
      state: (isSaved, trouble) => {
        this.isSaved = isSaved;
        this.writeTrouble = trouble;
      },
    });
    this.loading = this.load();
  }

  /** Calls back when another page touches a report; the returned function ends that. */
  onnews(listener: (news: ReportNews) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Waits until the browser has told what it keeps. */
  loaded(): Promise<void> {
    return this.loading;
  }

  /** Makes a report the current one; nothing where there is none of this id. */
  async choose(id: string): Promise<void> {
    await this.loading;
    const report = this.find(id);
    if (report === null) return;
    await this.prepare(bodyOf(report));
    this.turnTo(id);
  }

  /** An empty report with a title of its own, which becomes the current one. */
  async create(): Promise<string> {
    return this.add(emptyReport(await this.page.newTitle(), this.page.language()));
  }

  /** A copy of the current report, which becomes the current one. */
  async copy(): Promise<string | null> {
    await this.loading;
    return this.opened === null ? null : this.add(this.titledAnew(this.opened.steps.present));
  }

  /** A definition as a new report, which becomes the current one. */
  async add(definition: ReportDefinition): Promise<string> {
    await this.loading;
    await this.frozen.need([definition]).catch(() => undefined);
    const id = newId();
    this.put({ id, changed: this.page.now(), steps: stepsOf(definition) });
    this.turnTo(id);
    return id;
  }

  /** Removes a report, the current one unless another is named; `restore` brings it back. */
  async remove(id = this.currentId): Promise<void> {
    await this.loading;
    const report = id === null ? null : this.find(id);
    if (report === null) return;
    this.lastRemoved = report;
    this.hide(report.id);
    await this.keeping.drop(report.id);
  }

  /** Brings back what was removed last, and makes it the current report. */
  restore(): void {
    const report = this.lastRemoved;
    if (report === null) return;
    this.lastRemoved = null;
    this.put(report);
    this.turnTo(report.id);
  }

  /** Changes the current report by a pure edit (`figures/report/edit`); the same definition is no change. */
  change(edit: (definition: ReportDefinition) => ReportDefinition): void {
    this.go((steps) => step(steps, edit(steps.present), this.page.now()));
  }

  undo(): void {
    this.go((steps) => (steps.past.length === 0 ? steps : undo(steps)));
  }

  redo(): void {
    this.go((steps) => (steps.future.length === 0 ? steps : redo(steps)));
  }

  /**
   * Puts a figure at the end of the current report, or of a new one where there is none.
   *
   * @returns the figure's place, when it is kept or cannot be
   */
  async addFigure(figure: ReportFigure): Promise<AddedFigure> {
    await this.loading;
    while (this.opened === null) await this.start();
    this.change((definition) => insertBlock(definition, { kind: 'figure', figure, caption: '' }));
    const { id, steps } = this.opened;
    const figures = figureBlocks(steps.present);
    const added = { blockId: figures.at(-1)?.id ?? '', number: figures.length };
    await this.keeping.settled();
    const report = this.find(id) ?? this.opened;
    return { ...added, report: entryOf(report) };
  }

  /**
   * Keeps the data and date of a figure of the current report.
   *
   * @throws {FigureError} where it cannot be drawn
   * @throws {QueryError} where a question could not be answered
   */
  async freeze(blockId: string): Promise<void> {
    const id = this.currentId;
    const block = this.figure(blockId);
    if (block === null || block.frozen !== undefined) return;
    const { key, parts } = await freezeFigure(block.figure, this.page.source());
    await this.addParts(parts);
    const isSame = this.currentId === id && this.figure(blockId)?.figure === block.figure;
    if (isSame) this.change((definition) => setFrozen(definition, blockId, key));
  }

  /** Draws a figure from the data of the page again. */
  thaw(blockId: string): void {
    this.change((definition) => setFrozen(definition, blockId, null));
  }

  /** What a figure is drawn from: the data of the page, or what it was frozen with. */
  sourceOf({ frozen }: FigureBlock): FigureSource {
    const live = this.page.source();
    return frozen === undefined ? live : this.frozen.sourceOf(frozen, live);
  }

  /** The current report as one file, with what its figures were frozen with. */
  toFile(): ReportFile | null {
    if (this.opened === null) return null;
    const { present } = this.opened.steps;
    return writeReportFile(present, this.frozen.partsOf(present), this.page.source().info);
  }

  /** What is kept under an id but cannot be read, as a file. */
  damagedFile(id: string): ReportFile | null {
    const found = this.unreadable.find((one) => one.id === id);
    if (found === undefined) return null;
    const bytes = new TextEncoder().encode(JSON.stringify(found.value, null, 2) ?? '');
    return { name: `report-${id}.json`, type: 'application/json', bytes };
  }

  /**
   * Opens a file as a new report: one of `toFile`, or a definition in YAML or JSON.
   *
   * @returns id of the report, which becomes the current one
   * @throws {ReportFileError} where it cannot be read; nothing has changed then
   */
  async open(bytes: Uint8Array): Promise<string> {
    const { definition, parts } = readReportFile(bytes);
    await this.loading;
    await this.addParts(parts);
    const { title } = definition;
    const isNew = !this.shelf.some(
      ({ steps }) => JSON.stringify(steps.present.title) === JSON.stringify(title),
    );
    return this.add(isNew ? definition : this.titledAnew(definition));
  }

  /** Begins to write what waits: the page may be about to end. */
  flush(): void {
    this.keeping.flush();
  }

  /** Where they cannot be kept they are there while the page is open, and in a file of the report. */
  private async addParts(parts: Parts): Promise<void> {
    try {
      await this.frozen.add(parts);
      this.partTrouble = null;
    } catch (error) {
      this.partTrouble = troubleOf(error);
    }
  }

  /** Begins a report, once for all who need one. */
  private start(): Promise<string> {
    this.starting ??= this.create().finally(() => (this.starting = null));
    return this.starting;
  }

  private find(id: string): Shelved | null {
    return this.shelf.find((report) => report.id === id) ?? null;
  }

  private figure(blockId: string): FigureBlock | null {
    const blocks = this.opened === null ? [] : figureBlocks(this.opened.steps.present);
    return blocks.find(({ id }) => id === blockId) ?? null;
  }

  private titledAnew(definition: ReportDefinition): ReportDefinition {
    return withCopyTitle(
      definition,
      this.shelf.map(({ steps }) => steps.present.title),
    );
  }

  private go(change: (steps: ReportSteps) => ReportSteps): void {
    const report = this.opened;
    const steps = report === null ? null : change(report.steps);
    if (report === null || steps === null || steps === report.steps) return;
    this.put({ id: report.id, changed: this.page.now(), steps });
  }

  /** Shows a report in the list, and keeps it. */
  private put(report: Shelved): void {
    this.show(report);
    this.keeping.keep(bodyOf(report));
  }

  private show(report: Shelved): void {
    this.shelf =
      this.find(report.id) === null
        ? [...this.shelf, report]
        : this.shelf.map((one) => (one.id === report.id ? report : one));
    this.mirror();
  }

  private hide(id: string): void {
    const at = this.shelf.findIndex((report) => report.id === id);
    this.shelf = this.shelf.filter((report) => report.id !== id);
    if (this.currentId !== id) return;
    this.currentId = (this.shelf[at] ?? this.shelf.at(-1))?.id ?? null;
    if (this.opened !== null) void this.choose(this.opened.id);
    this.mirror();
  }

  private turnTo(id: string): void {
    this.currentId = id;
    this.mirror();
  }

  private mirror(): void {
    const report = this.opened;
    this.page.last.keep({ id: report?.id ?? null, figures: report === null ? 0 : entryOf(report).figures });
  }

  private async load(): Promise<void> {
    const { reports, damaged } = await this.keeping.load();
    const sorted = [...reports].sort((a, b) => a.changed - b.changed);
    const { id } = this.page.last.last;
    const last = sorted.find((report) => report.id === id) ?? sorted.at(-1);
    if (last !== undefined) await this.prepare(last);
    this.unreadable = damaged;
    this.shelf = sorted.map(shelvedOf);
    this.currentId = last?.id ?? null;
    this.mirror();
    this.isLoaded = true;
    const all = reports.flatMap(({ definition, past, future }) => [definition, ...past, ...future]);
    if (damaged.length === 0) void this.frozen.clear(all, this.page.now() - partsRest).catch(() => undefined);
  }

  private async prepare({ definition, past, future }: ReportBody | KeptReport): Promise<void> {
    await this.frozen.need([definition, ...past, ...future]).catch(() => undefined);
  }

  private take(report: KeptReport): void {
    const shelved = shelvedOf(report);
    this.show(shelved);
    this.say('changed', shelved);
  }

  private lose(id: string): void {
    const report = this.find(id);
    if (report === null) return;
    this.hide(id);
    this.say('removed', report);
  }

  /** The older of two versions becomes a report of its own; what is before the reader stays before her. */
  private part(older: ReportBody, isMine: boolean): void {
    const { steps } = shelvedOf(older);
    const copy = {
      id: newId(),
      changed: older.changed,
      steps: { ...steps, present: this.titledAnew(steps.present) },
    };
    this.put(copy);
    if (isMine && this.currentId === older.id) this.turnTo(copy.id);
    this.say('copied', copy, isMine);
  }

  private say(kind: ReportNews['kind'], report: Shelved, isMine = false): void {
    for (const listener of this.listeners) listener({ kind, report: entryOf(report), isMine });
  }
}

let shared: Reports | null = null;

/** The reports of this page; read from the browser when they are first asked for. */
export function useReports(session: Session): Reports {
  if (shared !== null) return shared;
  const reports = new Reports(sessionPage(session));
  addEventListener('pagehide', () => reports.flush());
  document.addEventListener('visibilitychange', () => reports.flush());
  addEventListener('beforeunload', (event) => {
    reports.flush();
    if (!reports.isSaved) event.preventDefault();
  });
  shared = reports;
  return reports;
}
