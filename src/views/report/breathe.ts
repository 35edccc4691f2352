/** Milliseconds of work after which the page is let paint. */
const most = 30;

const painted = () =>
  new Promise<void>((resolve) => {
    // A page in the background paints nothing, and goes on at once.
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/** A pause between two pieces of work that waits for the page to paint, where it has not for a while. */
export function breathe(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < most) return;
    await painted();
    last = performance.now();
  };
}
