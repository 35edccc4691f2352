import type { Figure } from '../../figures/figure';

/** Key of the mark that an event happened on. */
export function keyTarget(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null;
}

type Point = readonly [x: number, y: number];

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function centre(svg: SVGSVGElement, key: string): Point | null {
  const box = svg
    .querySelector<SVGGraphicsElement>(`[data-key="${CSS.escape(key)}"]`)
    ?.getBoundingClientRect();
  return box === undefined ? null : [box.x + box.width / 2, box.y + box.height / 2];
}

/** Nearest mark in a direction: distance counts, and being off the direction counts threefold. */
function nearest(svg: SVGSVGElement, keys: readonly string[], from: Point, [dx, dy]: Point): string | null {
  let best: { key: string; cost: number } | null = null;
  for (const key of keys) {
    const to = centre(svg, key);
    if (to === null) continue;
    const along = (to[0] - from[0]) * dx + (to[1] - from[1]) * dy;
    const across = Math.abs((to[0] - from[0]) * dy) + Math.abs((to[1] - from[1]) * dx);
    if (along <= 1 || across > along * 2) continue;
    const cost = along + across * 3;
    if (best === null || cost < best.cost) best = { key, cost };
  }
  return best?.key ?? null;
}

/** The mark of the next or previous row that stands nearest to where one is along the row. */
function inRow(
  svg: SVGSVGElement,
  rows: readonly (readonly string[])[],
  current: string,
  [x]: Point,
  step: number,
): string | null {
  const at = rows.findIndex((row) => row.includes(current));
  for (let i = at + step; at >= 0 && i >= 0 && i < rows.length; i += step) {
    const off = (rows[i] ?? []).flatMap((key) => {
      const to = centre(svg, key);
      return to === null ? [] : [{ key, off: Math.abs(to[0] - x) }];
    });
    if (off.length > 0) return off.reduce((best, one) => (one.off < best.off ? one : best)).key;
  }
  return null;
}

/** The mark that a key moves to, or `null` where the key is not one of the figure's. */
export function nextMark(
  pressed: string,
  current: string | null,
  figure: Figure,
  svg: SVGSVGElement | null | undefined,
): string | null {
  const keys = figure.markKeys;
  if (!svg || keys.length === 0) return null;
  /** A mark without room is in the table but not in the drawing. */
  const isDrawn = (key: string) => svg.querySelector(`[data-key="${CSS.escape(key)}"]`) !== null;
  if (pressed === 'Home') return keys.find(isDrawn) ?? null;
  if (pressed === 'End') return keys.findLast(isDrawn) ?? null;
  const at = current === null ? -1 : keys.indexOf(current.replace(/^area-/, ''));
  if (/^\p{L}$/u.test(pressed)) {
    const begins = (key: string) =>
      figure.mark(key)?.title.toLocaleLowerCase().startsWith(pressed.toLocaleLowerCase()) === true;
    return (
      [...keys.slice(at + 1), ...keys.slice(0, at + 1)].find((key) => begins(key) && isDrawn(key)) ?? null
    );
  }
  const direction = directions[pressed];
  if (direction === undefined) return null;
  const from = current === null ? null : centre(svg, current);
  if (from === null) return keys.find(isDrawn) ?? null;
  if (figure.markRows !== undefined && current !== null && direction[1] !== 0)
    return inRow(svg, figure.markRows, current, from, direction[1]);
  const isForward = pressed === 'ArrowRight' || pressed === 'ArrowDown';
  const beside = isForward
    ? keys.slice(at + 1).find(isDrawn)
    : keys.slice(0, Math.max(0, at)).findLast(isDrawn);
  const row = figure.markRows?.find((marks) => marks.includes(current ?? ''));
  return nearest(svg, row ?? [], from, direction) ?? nearest(svg, keys, from, direction) ?? beside ?? null;
}
