/** Hears how far a long calculation has come, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Passes on how many of `steps` are done, at most a hundred times. */
export function reportSteps(steps: number, onProgress?: OnProgress): (done: number) => void {
  if (!onProgress) return () => undefined;
  const interval = Math.max(1, Math.ceil(steps / 100));
  return (done) => {
    if (done % interval === 0 || done === steps) onProgress(done / steps);
  };
}

/** The progress of a part that takes a calculation from one share to another. */
export function partOf(from: number, to: number, onProgress?: OnProgress): OnProgress | undefined {
  return onProgress && ((share) => onProgress(from + share * (to - from)));
}
