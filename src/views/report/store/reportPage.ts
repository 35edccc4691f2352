import type { FigureSource } from '../../../figures/draw/figureSource';
import type { Language } from '../../../model/language';
import { otherPages, type OtherPages } from '../../rankings/own/otherPages';
import { figureSourceOf } from '../../state/figureSource';
import type { Session } from '../../state/session.svelte';
import { lastReport, type LastReport } from './figureCount.svelte';
import { browserParts, type PartStore } from './partStore';
import { browserStore, type ReportStore } from './reportStore';

/** What reports need of the page that they are on. */
export interface ReportPage {
  readonly store: ReportStore;
  readonly parts: PartStore;
  readonly others: OtherPages;
  readonly last: { readonly last: LastReport; keep(report: LastReport): void };
  /** What live figures are drawn from. */
  readonly source: () => FigureSource;
  readonly language: () => Language;
  /** Title of a new report, such as one with today's date. */
  readonly newTitle: () => Promise<string>;
  readonly now: () => number;
}

const millisecondsADay = 86_400_000;

/** The page of a session, in its browser. */
export function sessionPage(session: Session): ReportPage {
  return {
    store: browserStore(),
    parts: browserParts(),
    others: otherPages('reports'),
    last: lastReport(),
    source: () => figureSourceOf(session),
    language: () => session.text.language,
    newTitle: async () => {
      await session.completeWords();
      const { text } = session;
      const today = new Date();
      const day = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) / millisecondsADay;
      return text.words.reportChecks.newReport(text.day(day));
    },
    now: () => Date.now(),
  };
}
