import type { DrawnFigureBlock } from '../../../figures/report/drawnReport';
import type { Language } from '../../../model/language';
import type { Palette } from '../../../theme/palette';
import type { FigureWords } from '../figureWords';
import { slide, type SlidePlace, type SlideText } from './slide';
import { fitText, type TextPlace } from './slideText';

/** Where everything on the slide of a figure stands. */
export interface FigureSlide {
  readonly texts: readonly SlideText[];
  readonly drawing: SlidePlace;
  /** Top left of the bar of the evidence share; `null` where there is none. */
  readonly bar: { readonly x: number; readonly y: number } | null;
  /** Texts of which only the beginning is on the slide. */
  readonly cut: readonly string[];
}

interface Piece {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly place: Pick<TextPlace, 'sizes' | 'mostLines' | 'isBold'>;
  readonly colour: string;
  readonly isTitle?: boolean;
  readonly isBarred?: boolean;
}

const top = 36;
const gap = 8;
/** Least height of a drawing; notes are cut before it gets lower. */
const leastDrawing = 330;
/** Width of a drawing that has its words beside it. */
const besideWidth = 640;
const besideGap = 32;
const barIndent = 82;
const smallest = 14;
/** Lines that each text beside a drawing may have in any case. */
const leastBesideLines = 4;

function piecesOf(
  block: DrawnFigureBlock,
  words: readonly FigureWords[],
  noteLines: number,
  { colour }: Palette,
): { titles: Piece[]; subtitles: Piece[]; foot: Piece[] } {
  const hasBar = block.figure.evidence?.share != null;
  const each = (make: (words: FigureWords, isFirst: boolean) => Piece[]) =>
    words.flatMap((one, i) => make(one, i === 0)).filter(({ text }) => text !== '');
  const caption: Piece[] =
    block.caption === ''
      ? []
      : [
          {
            name: 'Caption',
            text: block.caption,
            language: words[0]?.language ?? 'en',
            place: { sizes: [16, smallest], mostLines: 3 },
            colour: colour.ink,
          },
        ];
  return {
    titles: each((one, isFirst) => [
      {
        name: isFirst ? 'Title' : 'Second title',
        text: isFirst ? one.title || one.number : one.title,
        language: one.language,
        place: { sizes: isFirst ? [28, 26, 24, 22, 20] : [20, 18], mostLines: isFirst ? 2 : 1, isBold: true },
        colour: colour.ink,
        ...(isFirst ? { isTitle: true } : {}),
      },
    ]),
    subtitles: each((one) => [
      {
        name: 'Subtitle',
        text: one.subtitle,
        language: one.language,
        place: { sizes: [16, smallest], mostLines: words.length === 1 ? 2 : 1 },
        colour: colour.ink2,
      },
    ]),
    foot: [
      ...caption,
      ...each((one, isFirst) => {
        const small = { language: one.language, colour: colour.ink2 };
        const place = (mostLines: number) => ({ sizes: [smallest], mostLines });
        return [
          { ...small, name: 'Note', text: one.note, place: place(noteLines) },
          { ...small, name: 'Source', text: one.source, place: place(words.length === 1 ? 2 : 1) },
          {
            ...small,
            name: 'Evidence',
            text: one.evidence,
            place: place(1),
            isBarred: isFirst && hasBar,
          },
        ];
      }),
    ],
  };
}

interface Placed {
  readonly texts: SlideText[];
  readonly bar: FigureSlide['bar'];
  readonly cut: string[];
  readonly bottom: number;
}

/** Pieces one below the other from `y` on. */
function stack(pieces: readonly Piece[], x: number, y: number, width: number, between: number): Placed {
  const texts: SlideText[] = [];
  const cut: string[] = [];
  let bar: FigureSlide['bar'] = null;
  let at = y;
  for (const { text, place, isBarred = false, ...piece } of pieces) {
    const indent = isBarred ? barIndent : 0;
    const fitted = fitText(text, { ...place, width: width - indent, language: piece.language });
    const { size, height, lineHeight } = fitted;
    texts.push({
      ...piece,
      text: fitted.text,
      x: x + indent,
      y: at,
      width: width - indent,
      height,
      size,
      lineHeight,
      isBold: place.isBold ?? false,
    });
    if (isBarred) bar = { x, y: at + lineHeight / 2 - 3 };
    if (fitted.isCut) cut.push(text);
    at += height + between;
  }
  return { texts, bar, cut, bottom: pieces.length === 0 ? y : at - between };
}

/** Lays the slide of a figure out: title and subtitle above, note, source and evidence below, the drawing between. */
export function figureSlide(
  block: DrawnFigureBlock,
  words: readonly FigureWords[],
  palette: Palette,
): FigureSlide {
  const isBeside = block.size === 'column' || block.size === 'square';
  return isBeside ? besideSlide(block, words, palette) : stackedSlide(block, words, palette);
}

function stackedSlide(block: DrawnFigureBlock, words: readonly FigureWords[], palette: Palette): FigureSlide {
  const { margin, inner, bottom } = slide;
  for (let noteLines = 3; ; noteLines--) {
    const { titles, subtitles, foot } = piecesOf(block, words, noteLines, palette);
    const head = stack([...titles, ...subtitles], margin, top, inner, 4);
    const measured = stack(foot, margin, 0, inner, 3);
    const drawingTop = head.bottom + gap;
    const footTop = bottom - measured.bottom;
    if (footTop - gap - drawingTop < leastDrawing && noteLines > 1) continue;
    const feet = stack(foot, margin, footTop, inner, 3);
    return {
      texts: [...head.texts, ...feet.texts],
      drawing: { x: margin, y: drawingTop, width: inner, height: footTop - gap - drawingTop },
      bar: feet.bar,
      cut: [...head.cut, ...feet.cut],
    };
  }
}

function besideSlide(block: DrawnFigureBlock, words: readonly FigureWords[], palette: Palette): FigureSlide {
  const { margin, inner, bottom } = slide;
  const x = margin + besideWidth + besideGap;
  const width = inner - besideWidth - besideGap;
  for (let noteLines = 14; ; noteLines--) {
    const { titles, subtitles, foot } = piecesOf(block, words, noteLines, palette);
    const head = stack(titles, margin, top, inner, 4);
    const drawingTop = head.bottom + 2 * gap;
    const wide = [...subtitles, ...foot].map((piece) => ({
      ...piece,
      place: { ...piece.place, mostLines: Math.max(piece.place.mostLines, leastBesideLines) },
    }));
    const side = stack(wide, x, drawingTop, width, 10);
    if (side.bottom > bottom && noteLines > leastBesideLines) continue;
    return {
      texts: [...head.texts, ...side.texts],
      drawing: { x: margin, y: drawingTop, width: besideWidth, height: bottom - drawingTop },
      bar: side.bar,
      cut: [...head.cut, ...side.cut],
    };
  }
}
