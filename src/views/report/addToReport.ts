import { filledText } from '../../figures/report/filledText';
import type { FigureSpec } from '../../model/figureSpec';
import { loadText } from '../../text/loadText';
import type { Session } from '../state/session.svelte';
import { useReports } from './store/reports.svelte';

/** Puts a figure as it is shown at the end of the current report, and says so. */
export async function addToReport(session: Session, { view, figure, state }: FigureSpec): Promise<void> {
  await session.completeWords();
  const words = session.text.words.reportDrawing;
  try {
    const { number, report } = await useReports(session).addFigure({ view, figure, state });
    const title = filledText(report.title, session.info, await loadText(report.language));
    session.notices.add(
      words.added(session.text.number(number), title.trim() || session.text.words.nav.report),
    );
  } catch {
    session.notices.add(words.notAdded);
  }
}
