import { figureBlocks } from '../../../figures/report/edit/blocks';
import type { ReportSteps } from '../../../figures/report/edit/steps';
import type { Language } from '../../../model/language';
import type { LocalText, ReportDefinition } from '../../../model/report';
import type { ReportBody } from './keeping';

/** A report of the list. */
export interface ReportEntry {
  readonly id: string;
  readonly title: LocalText;
  readonly language: Language;
  readonly figures: number;
  /** When it was last changed, in ms. */
  readonly changed: number;
}

export interface OpenReport {
  readonly id: string;
  readonly definition: ReportDefinition;
}

/** A figure that was put into a report. */
export interface AddedFigure {
  readonly report: ReportEntry;
  readonly blockId: string;
  /** Its number in the report, from 1. */
  readonly number: number;
}

/**
 * What another page did to a report: changed it, removed it, or changed it at the same time as this one.
 * Then the newer of the two stands, and `copied` names the report in which the older one is kept.
 */
export interface ReportNews {
  readonly kind: 'changed' | 'removed' | 'copied';
  readonly report: ReportEntry;
  /** Of a copy: whether it holds what was done on this page, or on the other one. */
  readonly isMine: boolean;
}

/** A report of this page with what can be undone. */
export interface Shelved {
  readonly id: string;
  readonly changed: number;
  readonly steps: ReportSteps;
}

/** An id that no report in any browser has. */
export const newId = () =>
  `r${[...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join('')}`;

export const entryOf = ({ id, changed, steps }: Shelved): ReportEntry => ({
  id,
  changed,
  title: steps.present.title,
  language: steps.present.language,
  figures: figureBlocks(steps.present).length,
});

export const shelvedOf = ({ id, changed, definition, past, future }: ReportBody): Shelved => ({
  id,
  changed,
  steps: { past, present: definition, future, typed: null },
});

export const bodyOf = ({ id, changed, steps }: Shelved): ReportBody => ({
  id,
  changed,
  definition: steps.present,
  past: steps.past,
  future: steps.future,
});
