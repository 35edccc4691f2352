import type { ReportDefinition } from '../../../model/report';
import {
  advance,
  amend,
  historyOf,
  redo as redone,
  undo as undone,
  type History,
} from '../../rankings/editor/history';
import { typedField } from './typedField';

/** What a report has been through, and the field that was typed into last. */
export interface ReportSteps extends History<ReportDefinition> {
  readonly typed: { readonly field: string; readonly at: number } | null;
}

/** Typing in one field is one step until nothing was typed for so many milliseconds. */
export const typingPause = 1_500;

export const stepsOf = (definition: ReportDefinition): ReportSteps => ({
  ...historyOf(definition),
  typed: null,
});

/** The steps with a change made; the same ones where nothing changes. @param at moment in ms */
export function step(steps: ReportSteps, next: ReportDefinition, at: number): ReportSteps {
  if (next === steps.present) return steps;
  const field = typedField(steps.present, next);
  const { typed } = steps;
  const isSame = field !== null && typed?.field === field && at - typed.at < typingPause;
  const history = isSame ? amend(steps, next) : advance(steps, next);
  return { ...history, typed: field === null ? null : { field, at } };
}

export const undo = (steps: ReportSteps): ReportSteps => ({ ...undone(steps), typed: null });
export const redo = (steps: ReportSteps): ReportSteps => ({ ...redone(steps), typed: null });
