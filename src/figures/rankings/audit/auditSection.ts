import type { DroppedNode } from '../../../measures/index/robustness/dropNodes';
import type { Sensitivity } from '../../../measures/index/robustness/sobol';

/** A number of a section; `share` 0..1 is drawn as a small bar. */
export interface AuditFact {
  readonly name: string;
  readonly value: string;
  readonly share?: number;
}

/** Something that was looked at, and what was found. */
export interface AuditCheck {
  /** `null` = too little is known to tell. */
  readonly isPassed: boolean | null;
  readonly text: string;
}

/** One step of building an index: what was chosen, the numbers, what was checked. */
export interface AuditSection {
  readonly id: string;
  /** Beside the ten steps, and counted apart from them. */
  readonly isAnnex?: boolean;
  readonly title: string;
  readonly choice: string;
  readonly facts: readonly AuditFact[];
  readonly checks: readonly AuditCheck[];
}

/** Agreement with a published ranking on the units that both rank. */
export interface ExternalAgreement {
  readonly name: string;
  readonly n: number;
  readonly spearman: number | null;
  readonly kendall: number | null;
}

/** What is calculated apart from the index itself; `null` = not (yet) calculated. */
export interface AuditResults {
  readonly sensitivity: Sensitivity | null;
  readonly dropped: readonly DroppedNode[] | null;
  readonly external: readonly ExternalAgreement[];
}

const checksWith = (sections: readonly AuditSection[], state: AuditCheck['isPassed']) =>
  sections.reduce((sum, { checks }) => sum + checks.filter(({ isPassed }) => isPassed === state).length, 0);

/** Checks that give a warning. */
export const warningsOf = (sections: readonly AuditSection[]) => checksWith(sections, false);

/** Checks that could not be made. */
export const unknownsOf = (sections: readonly AuditSection[]) => checksWith(sections, null);
