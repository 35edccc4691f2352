import { getContext, setContext, tick } from 'svelte';
import { figureBlocks, placeOf } from '../../figures/report/edit/blocks';
import type { DrawnBlock } from '../../figures/report/drawnReport';
import type { FigureFile } from '../../export/figureFile';
import type { Language } from '../../model/language';
import {
  reportFormats,
  type ReportBlock,
  type ReportDefinition,
  type ReportFormat,
} from '../../model/report';
import type { Session } from '../state/session.svelte';
import { documentSheets, type PreviewSheet } from './preview/previewSheets';
import { slideSheets } from './preview/slideSheets';
import { FigurePictures } from './figurePictures';
import { ReportDrawing } from './reportDrawing.svelte';
import { ReportTexts } from './reportTexts.svelte';
import type { Reports } from './store/reports.svelte';

export const previews = ['slides', 'document', 'files'] as const;
export type Preview = (typeof previews)[number];
export const zooms = ['page', 'width', 'full'] as const;
export type Zoom = (typeof zooms)[number];

const previewOf: Readonly<Record<ReportFormat, Preview>> = {
  docx: 'document',
  pdf: 'document',
  pptx: 'slides',
  zip: 'files',
};

/** Milliseconds without a change after which drawings out of sight are made. */
const leisure = 1_500;

/** What the parts of the page on which a report is made share. */
export class ReportDesk {
  readonly drawing: ReportDrawing;
  readonly texts: ReportTexts;
  readonly pictures = new FigurePictures();
  /** On a phone a whole page is too small to read. */
  zoom = $state<Zoom>(matchMedia('(max-width: 767px)').matches ? 'width' : 'page');
  format = $state<ReportFormat>('docx');
  /** What is shown is what the file will be. */
  readonly preview: Preview = $derived.by(() => previewOf[this.format]);
  /** Every language is written into a file of its own. */
  isEvery = $state(false);
  /** What was just done, for those who do not see it. */
  said = $state('');
  /** Block that the preview should show; the count tells one wish from the next. */
  wanted = $state.raw<{ readonly block: string; readonly count: number }>({ block: '', count: 0 });
  /** The pages that the report has as a document. */
  readonly pages: readonly PreviewSheet[] = $derived.by(() =>
    this.drawing.drawn === null ? [] : documentSheets(this.drawing.drawn),
  );
  /** The drawing of each figure as it is on its page. */
  readonly drawings: ReadonlyMap<string, FigureFile> = $derived.by(
    () =>
      new Map(
        this.pages.flatMap(({ items }) =>
          items.flatMap((item) => (item.kind === 'drawing' ? [[item.block, item.file] as const] : [])),
        ),
      ),
  );
  readonly slides: readonly PreviewSheet[] = $derived.by(() =>
    this.drawing.drawn === null ? [] : slideSheets(this.drawing.drawn),
  );
  private chosenBlock = $state<string | null>(null);
  private chosenLanguage = $state<{ readonly of: Language; readonly language: Language } | null>(null);

  constructor(
    readonly session: Session,
    readonly reports: Reports,
  ) {
    this.texts = new ReportTexts(session);
    this.drawing = new ReportDrawing(session, reports);
    $effect(() => {
      const { drawn } = this.drawing;
      const figures = (drawn?.blocks ?? []).flatMap((block) =>
        block.kind === 'figure' ? [block.figure] : [],
      );
      this.pictures.keepOnly(figures);
    });
    // What is not in sight is drawn at leisure, so that it is there when the page is printed.
    $effect(() => {
      const files = [...this.drawings.values()];
      const timer = setTimeout(() => {
        for (const file of files) void this.pictures.url(file).catch(() => undefined);
      }, leisure);
      return () => clearTimeout(timer);
    });
  }

  get definition(): ReportDefinition | null {
    return this.reports.current?.definition ?? null;
  }

  /** The block whose tools are open. */
  get selected(): ReportBlock | null {
    return this.definition?.blocks.find(({ id }) => id === this.chosenBlock) ?? null;
  }

  /** The language that texts are typed in: that of the report until another is chosen. */
  get language(): Language {
    const main = this.definition?.language ?? this.session.text.language;
    return this.chosenLanguage?.of === main ? this.chosenLanguage.language : main;
  }
  set language(language: Language) {
    this.chosenLanguage = { of: this.definition?.language ?? language, language };
  }

  select(id: string | null): void {
    this.chosenBlock = id;
    if (id !== null) this.wanted = { block: id, count: this.wanted.count + 1 };
  }

  /** Opens a block that is in sight already, and shows it in the list. */
  choose(id: string): void {
    this.chosenBlock = id;
    document.querySelector(`[data-item="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Shows slides, pages or files, and chooses a format that has them, unless the chosen one does. */
  setPreview(preview: Preview): void {
    if (this.preview === preview) return;
    this.format = reportFormats.find((format) => previewOf[format] === preview) ?? this.format;
  }

  change(edit: (definition: ReportDefinition) => ReportDefinition, said = ''): void {
    this.reports.change(edit);
    this.said = said;
  }

  undo(): void {
    if (!this.reports.canUndo) return;
    this.reports.undo();
    this.said = this.session.text.words.report.tools.undone;
  }
  redo(): void {
    if (!this.reports.canRedo) return;
    this.reports.redo();
    this.said = this.session.text.words.report.tools.redone;
  }

  /** What is drawn of a block; `null` until it is. */
  drawnOf(id: string): DrawnBlock | null {
    return this.drawing.drawn?.blocks.find((block) => block.id === id) ?? null;
  }

  /** What a block is called in the list and aloud: "Figure 2", or its kind with its first words. */
  nameOf(block: ReportBlock): string {
    const { words, number } = this.session.text;
    const { blocks } = words.report;
    if (block.kind === 'figure') return blocks.figure(number(this.numberOf(block.id)));
    const kind =
      block.kind === 'paragraph' ? blocks.paragraph : block.level === 1 ? blocks.heading : blocks.subheading;
    const start = this.texts.fill(block.text, this.language).slice(0, 40);
    return start === '' ? kind : kind + words.join.colon + start;
  }

  /** Number of a figure in the report, from 1. */
  numberOf(id: string): number {
    const figures = this.definition === null ? [] : figureBlocks(this.definition);
    return figures.findIndex((figure) => figure.id === id) + 1;
  }

  /** Puts the keyboard on a block of the list, once the list shows it. */
  async focus(id: string): Promise<void> {
    await tick();
    document.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`)?.focus();
  }

  /** Place of a block from 0; -1 where there is none. */
  placeOf(id: string): number {
    return this.definition === null ? -1 : placeOf(this.definition, id);
  }
}

const key = Symbol('report desk');

export function provideReportDesk(desk: ReportDesk): void {
  setContext(key, desk);
}

export function useReportDesk(): ReportDesk {
  return getContext<ReportDesk>(key);
}
