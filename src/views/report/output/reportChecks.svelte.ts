import type { ReportCheck } from '../../../figures/report/checks/reportCheck';
import { checkReport, sortedChecks } from '../../../figures/report/checks/checkReport';
import type { DrawnReport } from '../../../figures/report/drawnReport';
import type { ReportFormat } from '../../../model/report';
import type { Text } from '../../../text/text';
import type { ReportDesk } from '../reportDesk.svelte';

/** Milliseconds without a change after which it is looked whether all words fit and can be written. */
const pause = 700;

async function layoutChecks(drawn: DrawnReport, text: Text, format: ReportFormat): Promise<ReportCheck[]> {
  const [{ checkLayout }, { missingGlyphs }, { browserPlatform }] = await Promise.all([
    import('../../../export/report/checks/checkLayout'),
    import('../../../export/fonts/fonts'),
    import('../../../export/platforms/browser'),
  ]);
  return checkLayout(drawn, text, (words) => missingGlyphs(words, browserPlatform), format);
}

/** What to look at before a report is exported, always for what is drawn now. */
export class ReportChecks {
  private ofLayout = $state.raw<readonly ReportCheck[]>([]);
  readonly list: readonly ReportCheck[] | null = $derived.by(() => {
    const { drawn } = this.desk.drawing;
    return drawn === null
      ? null
      : sortedChecks([...checkReport(drawn, this.desk.session.text), ...this.ofLayout]);
  });

  constructor(private readonly desk: ReportDesk) {
    $effect(() => {
      const { drawn } = desk.drawing;
      const { format, session } = desk;
      const { text } = session;
      if (drawn === null) return;
      let isWanted = true;
      const timer = setTimeout(() => {
        void layoutChecks(drawn, text, format).then(
          (checks) => {
            if (isWanted) this.ofLayout = checks;
          },
          () => undefined,
        );
      }, pause);
      return () => {
        isWanted = false;
        clearTimeout(timer);
      };
    });
  }
}
