/** Marks a moment after the frame that shows it, then goes on with what can wait. */
export function afterPaint(mark: string, then: () => void = () => undefined): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      performance.mark(mark);
      then();
    }),
  );
}
