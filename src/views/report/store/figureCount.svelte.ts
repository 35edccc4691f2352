const key = 'think-tank-atlas report';

/** The report that was open last in this browser, and how many figures it has. */
export interface LastReport {
  readonly id: string | null;
  readonly figures: number;
}

function read(): LastReport {
  try {
    const { id, figures } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<LastReport>;
    return {
      id: typeof id === 'string' ? id : null,
      figures: Number.isInteger(figures) ? Number(figures) : 0,
    };
  } catch {
    return { id: null, figures: 0 };
  }
}

class LastReportState {
  private report = $state.raw(read());

  constructor() {
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) this.report = read();
    });
  }

  get last(): LastReport {
    return this.report;
  }

  keep(report: LastReport): void {
    if (report.id === this.report.id && report.figures === this.report.figures) return;
    this.report = report;
    try {
      localStorage.setItem(key, JSON.stringify(report));
    } catch {
      // Without it the navigation shows no number until a report is opened.
    }
  }
}

let shared: LastReportState | null = null;

/** The last report, known without reading the reports themselves; the same for all of a page. */
export const lastReport = (): Pick<LastReportState, 'last' | 'keep'> => (shared ??= new LastReportState());
