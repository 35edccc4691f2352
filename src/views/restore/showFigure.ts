import { tick } from 'svelte';

const longestWait = 30_000;
const calmTime = 400;
const longestCalming = 4_000;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const frameOf = (name: string) =>
  document.querySelector<HTMLElement>(`main [data-figure="${CSS.escape(name)}"]:has(.actions)`);

/** Waits until a figure is drawn, with what can be done with it; `null` where the view does not show it. */
async function drawn(name: string): Promise<HTMLElement | null> {
  await tick();
  const until = performance.now() + longestWait;
  while (performance.now() < until) {
    const frame = frameOf(name);
    if (frame !== null) return frame;
    await pause(100);
  }
  return null;
}

/**
 * Shows a figure of the view and gives it the focus, once what is above it has stopped growing.
 *
 * @returns whether the view shows it
 */
export async function showFigure(name: string): Promise<boolean> {
  let frame = await drawn(name);
  const until = performance.now() + longestCalming;
  let top = NaN;
  while (frame !== null && performance.now() < until) {
    const now: number = frame.getBoundingClientRect().top + scrollY;
    if (Math.abs(now - top) < 1) break;
    top = now;
    await pause(calmTime);
    // A view that has more to show may have drawn its figure anew.
    if (!frame.isConnected) frame = await drawn(name);
  }
  if (frame === null) return false;
  frame.closest('details')?.setAttribute('open', '');
  frame.tabIndex = -1;
  frame.focus({ preventScroll: true });
  frame.scrollIntoView({ block: 'start' });
  return true;
}
