export interface Frames {
  readonly perSecond: number;
  /** Share of the frames that came more than half a frame late. */
  readonly late: number;
  readonly longest: number;
}

const frame = 1000 / 60;

/** Moves or enlarges the diagram a little in every frame, as a pointer does, and counts the frames. */
export async function frames(kind: 'pan' | 'zoom', count: number): Promise<Frames> {
  const stage = document.querySelector('.diagram svg');
  if (stage === null) throw new Error('there is no stage');
  const box = stage.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const next = () => new Promise<number>((seen) => requestAnimationFrame(seen));
  const mouse = (name: string, target: EventTarget, clientX: number) =>
    target.dispatchEvent(
      new MouseEvent(name, { bubbles: true, cancelable: true, view: window, clientX, clientY: box.top + 3 }),
    );
  const wheel = (deltaY: number) =>
    stage.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        ctrlKey: true,
        clientX: x,
        clientY: y,
        deltaY,
      }),
    );
  const start = box.left + 3;
  if (kind === 'pan') mouse('mousedown', stage, start);
  const times: number[] = [await next()];
  for (let i = 0; i < count; i++) {
    if (kind === 'pan') mouse('mousemove', window, start + 60 * Math.sin(i / 12));
    else wheel(i < count / 2 ? -8 : 8);
    times.push(await next());
  }
  if (kind === 'pan') mouse('mouseup', window, start);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    perSecond: (1000 * gaps.length) / total,
    late: gaps.filter((gap) => gap > 1.5 * frame).length / gaps.length,
    longest: Math.max(...gaps),
  };
}
