/** Values that a reader has gone through, with the ones that may be gone back to. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  /** What was undone, the next to redo first. */
  readonly future: readonly T[];
}

const most = 200;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The same history where nothing changes; what was undone before a change is gone. */
export function advance<T>(history: History<T>, next: T): History<T> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-most), present: next, future: [] };
}

/** Replaces the present without a step of its own, as a title does that is being typed. */
export const amend = <T>(history: History<T>, next: T): History<T> => ({
  ...history,
  present: next,
  future: [],
});

/** The history itself where there is nothing to undo. */
export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

/** The history itself where nothing was undone. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future };
}
