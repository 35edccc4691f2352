import { untrack } from 'svelte';
import type { DrawnReport } from '../../figures/report/drawnReport';
import { drawReport, type DrawReportOptions } from '../../figures/report/drawReport';
import type { Language } from '../../model/language';
import type { ReportDefinition } from '../../model/report';
import { figureSourceOf } from '../state/figureSource';
import type { Session } from '../state/session.svelte';
import { breathe } from './breathe';
import type { Reports } from './store/reports.svelte';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

type Watched = Pick<DrawReportOptions, 'signal' | 'onprogress'>;

/** Milliseconds without a change after which the report is drawn again. */
const pause = 120;
/** Figures that are kept drawn, so that what is undone or in another language is there at once. */
const mostKept = 90;

/** The current report as it is drawn: begun anew with every change, and figures that stay the same are not. */
export class ReportDrawing {
  drawn = $state.raw<DrawnReport | null>(null);
  /** How far it is; `null` where nothing is being drawn. */
  progress = $state.raw<Progress | null>(null);
  hasFailed = $state(false);
  private attempt = $state(0);
  private readonly kept: NonNullable<DrawReportOptions['kept']> = new Map();

  constructor(
    private readonly session: Session,
    private readonly reports: Reports,
  ) {
    let shown = '';
    $effect(() => {
      const { current } = this.reports;
      void this.attempt;
      if (current === null) {
        this.drawn = null;
        return;
      }
      const isSame = current.id === shown;
      shown = current.id;
      const controller = new AbortController();
      untrack(() => {
        if (!isSame) this.drawn = null;
        this.progress = { done: 0, total: 0 };
      });
      const timer = setTimeout(
        () => void this.show(current.definition, controller.signal),
        isSame ? pause : 0,
      );
      return () => {
        clearTimeout(timer);
        controller.abort();
      };
    });
  }

  /** Whether what is shown is what the report is now. */
  get isCurrent(): boolean {
    return this.progress === null && this.drawn?.definition === this.reports.current?.definition;
  }

  retry(): void {
    this.attempt += 1;
  }

  /** @throws {DOMException} `AbortError` when the signal is aborted */
  async draw(
    definition: ReportDefinition,
    language: Language,
    { signal, onprogress }: Watched,
  ): Promise<DrawnReport> {
    const drawn = await drawReport(definition, language, {
      source: figureSourceOf(this.session),
      sourceOf: (block) => this.reports.sourceOf(block),
      pause: breathe(),
      kept: this.kept,
      ...(signal === undefined ? {} : { signal }),
      ...(onprogress === undefined ? {} : { onprogress }),
    });
    for (const key of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - mostKept)))
      this.kept.delete(key);
    return drawn;
  }

  private async show(definition: ReportDefinition, signal: AbortSignal): Promise<void> {
    try {
      const onprogress = (done: number, total: number) => {
        if (!signal.aborted) this.progress = { done, total };
      };
      const drawn = await this.draw(definition, definition.language, { signal, onprogress });
      if (signal.aborted) return;
      this.drawn = drawn;
      this.hasFailed = false;
    } catch {
      if (signal.aborted) return;
      this.hasFailed = true;
    }
    this.progress = null;
  }
}
