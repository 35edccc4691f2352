import { languages } from '../../../model/language';
import type { ReportFormat } from '../../../model/report';
import { saveFile } from '../saveFile';
import type { ReportDesk } from '../reportDesk.svelte';
import type { Progress } from '../reportDrawing.svelte';

type Outcome =
  | { readonly kind: 'done'; readonly names: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** A report that is being written into files: how far it is, and what became of it. */
export class ExportJob {
  /** Figures drawn or written so far; `null` where nothing is being written. */
  progress = $state.raw<(Progress & { readonly step: 'drawing' | 'writing' }) | null>(null);
  outcome = $state.raw<Outcome | null>(null);
  private controller: AbortController | null = null;

  constructor(private readonly desk: ReportDesk) {}

  cancel(): void {
    this.controller?.abort();
  }

  /** Writes the current report, in every language where that is asked for, and hands the files over. */
  async run(format: ReportFormat): Promise<void> {
    const { definition, isEvery, drawing } = this.desk;
    if (definition === null || this.progress !== null) return;
    const controller = new AbortController();
    const { signal } = controller;
    this.controller = controller;
    this.outcome = null;
    this.progress = { step: 'drawing', done: 0, total: 0 };
    const onstep = (step: 'drawing' | 'writing') => (done: number, total: number) => {
      if (!signal.aborted) this.progress = { step, done, total };
    };
    try {
      const [{ writeReport }, { browserPlatform }] = await Promise.all([
        import('../../../export/report/writeReport'),
        import('../../../export/platforms/browser'),
      ]);
      const files = [];
      for (const language of isEvery ? languages : [definition.language]) {
        const drawn = await drawing.draw(definition, language, { signal, onprogress: onstep('drawing') });
        files.push(
          await writeReport(format, drawn, {
            platform: browserPlatform,
            signal,
            onprogress: onstep('writing'),
          }),
        );
      }
      signal.throwIfAborted();
      for (const file of files) saveFile(file);
      this.outcome = { kind: 'done', names: files.map(({ name }) => name) };
    } catch {
      this.outcome = { kind: signal.aborted ? 'cancelled' : 'failed' };
    }
    this.progress = null;
    this.controller = null;
  }
}
