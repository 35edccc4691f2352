import { ExportError } from '../../model/errors';

/** A text element of a drawing, with what holds for its letters. */
export interface FoundText {
  /** Place of the element in the drawing. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly own: ReadonlyMap<string, string>;
  /** An attribute of the element itself or of the nearest element around it that has it. */
  readonly get: (name: string) => string | undefined;
}

export interface ScannedTexts {
  readonly texts: readonly FoundText[];
  /** Where the drawing begins, after the root's title, description and metadata. */
  readonly headEnd: number;
}

const inherited = ['font-size', 'font-weight', 'lang', 'text-anchor'] as const;
const closing = '</text>';
const none: ReadonlyMap<string, string> = new Map();
const tag = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g;
const attribute = / ([\w:-]+)="([^"]*)"/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

function attributesOf(written: string): Map<string, string> {
  return new Map([...written.matchAll(attribute)].map(([, name = '', value = '']) => [name, plain(value)]));
}

/**
 * The text elements of a canonical drawing, found without building a tree of it: a map has thousands of
 * elements and few texts. @throws {ExportError} where a text has elements inside
 */
export function scanTexts(svg: string): ScannedTexts {
  const texts: FoundText[] = [];
  const around: ReadonlyMap<string, string>[] = [];
  let headEnd = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(svg); match !== null; match = tag.exec(svg)) {
    const [whole, slash, name = '', written = '', selfClosed] = match;
    const here = match.index + whole.length;
    if (slash === '/') {
      around.pop();
      if (around.length === 1 && ['title', 'desc', 'metadata'].includes(name)) headEnd = here;
    } else if (name === 'text') {
      const isEmpty = selfClosed !== '';
      const close = isEmpty ? here : svg.indexOf('<', here);
      if (!isEmpty && !svg.startsWith(closing, close)) throw new ExportError('text-in-parts');
      const end = isEmpty ? here : close + closing.length;
      const own = attributesOf(written);
      const chain = [...around];
      texts.push({
        start: match.index,
        end,
        text: plain(svg.slice(here, close))
          .replace(/[\t\n\r ]+/g, ' ')
          .trim(),
        own,
        get: (key) => own.get(key) ?? chain.findLast((outer) => outer.has(key))?.get(key),
      });
      tag.lastIndex = end;
    } else if (selfClosed === '') {
      const hasAny = inherited.some((key) => written.includes(key));
      around.push(hasAny ? attributesOf(written) : none);
      if (around.length === 1) headEnd = here;
    }
  }
  return { texts, headEnd };
}
