import { line, scaleLinear } from 'd3';

type Attributes = Readonly<Record<string, string | number>>;
type Child = Node | string;

const svgNames = new Set(['svg', 'g', 'rect', 'line', 'circle', 'path', 'text', 'title']);

/** An element with its attributes and children; names of drawings are made in the namespace of SVG. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Element {
  const made = svgNames.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** A place between two others on a scale from 0 to 1. */
export interface Range {
  readonly low: number;
  readonly at: number;
  readonly high: number;
}

/**
 * A column of a table: text, a number (set to the right), a formula (on one line), a share of 0..1 drawn as a bar,
 * or a range of 0..1 drawn as a line with a dot.
 */
export interface Column<Row> {
  readonly title: string;
  readonly kind?: 'text' | 'number' | 'formula' | 'bar' | 'range';
  /** What stands in the cell; the empty text where it is not known. */
  text(row: Row): string;
  /** Length of the bar; `null` = not known. */
  share?(row: Row): number | null;
  /** Ends of the line and place of the dot; `null` = not known. */
  range?(row: Row): Range | null;
}

const barWidth = 160;
const barHeight = 10;
const dotRadius = 4;

const along = scaleLinear().domain([0, 1]).range([0, barWidth]).clamp(true);

/** A small drawing that repeats what the text beside it says. */
function strip(...marks: readonly Element[]): Element {
  return element(
    'svg',
    { width: barWidth, height: barHeight, viewBox: `0 0 ${barWidth} ${barHeight}`, 'aria-hidden': 'true' },
    element('rect', { class: 'whole', width: barWidth, height: barHeight }),
    ...marks,
  );
}

function bar(share: number | null): Element {
  if (share === null) return strip();
  return strip(element('rect', { class: 'part', width: along(share), height: barHeight }));
}

function range(ends: Range | null): Element {
  if (ends === null) return strip();
  const inside = along.copy().range([dotRadius, barWidth - dotRadius]);
  const [from, to, y] = [inside(ends.low), inside(ends.high), barHeight / 2];
  return strip(
    element('line', { class: 'reach', x1: from, x2: to, y1: y, y2: y }),
    element('circle', { class: 'part', cx: inside(ends.at), cy: y, r: dotRadius }),
  );
}

/** A table with a caption that says what is counted; bars and ranges stand before their text. */
export function table<Row>(caption: string, rows: readonly Row[], columns: readonly Column<Row>[]): Element {
  const head = columns.map(({ title, kind }) =>
    element('th', { scope: 'col', class: kind === 'number' ? 'number' : 'text' }, title),
  );
  const body = rows.map((row) => {
    const cells = columns.map(({ kind, text, share, range: rangeOf }, i) => {
      const said = element('span', {}, text(row));
      const content =
        kind === 'bar'
          ? [bar(share?.(row) ?? null), said]
          : kind === 'range'
            ? [range(rangeOf?.(row) ?? null), said]
            : [text(row)];
      return element(
        i === 0 ? 'th' : 'td',
        { class: kind ?? 'text', ...(i === 0 ? { scope: 'row' } : {}) },
        ...content,
      );
    });
    return element('tr', {}, ...cells);
  });
  const made = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
  return element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, made);
}

/** A curve of a Lorenz drawing, in the order of its categories. */
export interface LorenzCurve {
  readonly name: string;
  readonly counts: readonly number[];
}

const size = 320;
const margin = { left: 44, bottom: 40, top: 12, right: 12 };

/** Cumulated shares of counts from the smallest to the largest: what the Gini coefficient measures. */
function cumulated(counts: readonly number[]): [number, number][] {
  const sorted = [...counts].sort((a, b) => a - b);
  const sum = sorted.reduce((a, b) => a + b, 0);
  let reached = 0;
  const points = sorted.map((n, i): [number, number] => [(i + 1) / sorted.length, (reached += n) / sum]);
  return [[0, 0], ...points];
}

/** Lorenz curves beside the diagonal on which all would have the same. */
export function lorenz(
  caption: string,
  xTitle: string,
  yTitle: string,
  curves: readonly LorenzCurve[],
): Element {
  const x = scaleLinear([0, 1], [margin.left, size - margin.right]);
  const y = scaleLinear([0, 1], [size - margin.bottom, margin.top]);
  const path = line<[number, number]>(
    ([at]) => x(at),
    ([, value]) => y(value),
  );
  const ticks = [0, 0.5, 1].flatMap((at) => [
    element('line', { class: 'grid', x1: x(0), x2: x(1), y1: y(at), y2: y(at) }),
    element('text', { x: x(0) - 6, y: y(at) + 4, 'text-anchor': 'end' }, `${at * 100}%`),
    element('text', { x: x(at), y: y(0) + 16, 'text-anchor': at === 1 ? 'end' : 'middle' }, `${at * 100}%`),
  ]);
  const drawn = curves.map(({ counts, name }, i) =>
    element(
      'path',
      { class: `curve curve-${i + 1}`, d: path(cumulated(counts)) ?? '' },
      element('title', {}, name),
    ),
  );
  const keys = curves.map(({ name }, i) => element('span', { class: `key curve-${i + 1}` }, name));
  return element(
    'figure',
    {},
    element('figcaption', {}, caption),
    element('p', { class: 'keys' }, ...keys),
    element(
      'svg',
      {
        width: size,
        height: size,
        viewBox: `0 0 ${size} ${size}`,
        role: 'img',
        'aria-label': `${caption}. ${xTitle}; ${yTitle}.`,
      },
      ...ticks,
      element('line', { class: 'equal', x1: x(0), y1: y(0), x2: x(1), y2: y(1) }),
      ...drawn,
      element('text', { x: x(0.5), y: size - 6, 'text-anchor': 'middle' }, xTitle),
      element('text', { x: -y(0.5), y: 11, 'text-anchor': 'middle', transform: 'rotate(-90)' }, yTitle),
    ),
  );
}

/** Sentences, one a paragraph. */
export function sentences(...texts: readonly string[]): Element {
  return element('div', { class: 'finding' }, ...texts.map((text) => element('p', {}, text)));
}

/** A list to choose from, with its name before it. */
export function chooser(
  name: string,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: string,
): HTMLElement & { value: string } {
  const select = document.createElement('select');
  select.append(...options.map(({ value, text }) => new Option(text, value, false, value === chosen)));
  const field = element('label', { class: 'field' }, `${name} `, select) as HTMLElement;
  return Object.defineProperty(field, 'value', { get: () => select.value }) as HTMLElement & {
    value: string;
  };
}

/** A command as it is typed. */
export function command(line: string): Element {
  return element('pre', { tabindex: 0, class: 'command' }, element('code', {}, line));
}
