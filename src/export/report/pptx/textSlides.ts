import type { DrawnBlock, DrawnReport } from '../../../figures/report/drawnReport';
import type { Palette } from '../../../theme/palette';
import { slide, type SlideText } from './slide';
import { fitText, type TextPlace } from './slideText';

/** A slide of text alone. */
export interface TextSlide {
  readonly texts: readonly SlideText[];
  readonly cut: readonly string[];
}

type Words = Extract<DrawnBlock, { kind: 'heading' | 'paragraph' }>;

const titleTop = 36;
const titleSizes = [28, 26, 24, 22, 20];
const bodySizes = [20, 18, 16];
const gap = 14;

function textAt(
  text: string,
  y: number,
  look: {
    readonly place: Omit<TextPlace, 'width' | 'language'>;
    readonly name: string;
    readonly isTitle?: boolean;
  },
  { language }: DrawnReport,
  colour: string,
): { readonly text: SlideText; readonly isCut: boolean } {
  const { margin, inner } = slide;
  const fitted = fitText(text, { ...look.place, width: inner, language });
  return {
    isCut: fitted.isCut,
    text: {
      name: look.name,
      text: fitted.text,
      x: margin,
      y,
      width: inner,
      height: fitted.height,
      size: fitted.size,
      lineHeight: fitted.lineHeight,
      isBold: look.place.isBold ?? false,
      colour,
      language,
      ...(look.isTitle === true ? { isTitle: true } : {}),
    },
  };
}

/** The slide that a report begins with: title, and which data it was drawn from. */
export function titleSlide(drawn: DrawnReport, { colour }: Palette): TextSlide {
  const { text, info, title } = drawn;
  const words = text.words.reportFile;
  const place = { sizes: [44, 40, 36, 32, 28], mostLines: 3, isBold: true };
  const shown = title === '' ? words.untitled : title;
  const head = textAt(shown, 230, { place, name: 'Title', isTitle: true }, drawn, colour.ink);
  const below = [
    words.drawnWith(text.day(info.closingDay)),
    `${info.title}${text.words.join.clause}${text.words.figure.sourceVersion(info.version, text.day(info.closingDay))}`,
  ];
  let y = head.text.y + head.text.height + 24;
  const lines = below.map((line) => {
    const written = textAt(
      line,
      y,
      { place: { sizes: [20, 18], mostLines: 2 }, name: 'Data' },
      drawn,
      colour.ink2,
    );
    y += written.text.height + 6;
    return written.text;
  });
  return { texts: [head.text, ...lines], cut: head.isCut ? [shown] : [] };
}

/** A heading alone, in the middle of a slide of its own. */
function sectionSlide(heading: string, drawn: DrawnReport, { colour }: Palette): TextSlide {
  const place = { sizes: [40, 36, 32, 28], mostLines: 3, isBold: true };
  const { text, isCut } = textAt(heading, 290, { place, name: 'Title', isTitle: true }, drawn, colour.ink);
  return { texts: [text], cut: isCut ? [heading] : [] };
}

/**
 * Headings and paragraphs between two figures: a slide for each heading of the first level, with what
 * follows below it, and another one where that is more than a slide holds.
 */
export function textSlides(blocks: readonly Words[], drawn: DrawnReport, palette: Palette): TextSlide[] {
  const { colour } = palette;
  const slides: TextSlide[] = [];
  let title = drawn.title === '' ? drawn.text.words.reportFile.untitled : drawn.title;
  let rest = [...blocks];
  while (rest.length > 0) {
    const [first] = rest;
    if (first?.kind === 'heading') {
      title = first.text;
      rest = rest.slice(1);
      const next = rest[0];
      if (next === undefined || (next.kind === 'heading' && next.level <= first.level)) {
        slides.push(sectionSlide(title, drawn, palette));
        continue;
      }
    }
    const head = textAt(
      title,
      titleTop,
      { place: { sizes: titleSizes, mostLines: 2, isBold: true }, name: 'Title', isTitle: true },
      drawn,
      colour.ink,
    );
    const texts = [head.text];
    const cut = head.isCut ? [title] : [];
    let y = head.text.y + head.text.height + 2 * gap;
    while (rest.length > 0) {
      const [block] = rest;
      if (block === undefined || (block.kind === 'heading' && block.level === 1)) break;
      const isBold = block.kind === 'heading';
      const mostLines = Math.max(1, Math.floor((slide.bottom - y) / (bodySizes.at(-1) ?? 16) / 1.35));
      const place = { sizes: texts.length === 1 ? bodySizes : bodySizes.slice(0, 1), mostLines, isBold };
      const written = textAt(block.text, y, { place, name: isBold ? 'Heading' : 'Text' }, drawn, colour.ink);
      const isOver = y + written.text.height > slide.bottom || written.isCut;
      if (isOver && texts.length > 1) break;
      texts.push(written.text);
      if (written.isCut) cut.push(block.text);
      y += written.text.height + gap;
      rest = rest.slice(1);
    }
    slides.push({ texts, cut });
  }
  return slides;
}
