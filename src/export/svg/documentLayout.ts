import { partGap, type DrawingPart } from '../../charts/drawing';
import { wrapText } from '../../charts/parts/wrapText';
import type { TextMark } from '../../charts/scene';
import type { Figure } from '../../figures/figure';
import type { ExportSize } from '../../theme/exportSizes';
import { exportPalette } from '../../theme/exportThemes';
import type { Palette } from '../../theme/palette';
import type { Text } from '../../text/text';
import type { FigureFile } from '../figureFile';
import { documentSizes, type DocumentSizes } from './documentSizes';
import { evidenceWords, footWords } from './footWords';

type DocumentContent = Omit<FigureFile, 'info'>;

/** A figure laid out as a page of its own: every word of its anatomy and the parts of its drawing, in px. */
export interface DocumentLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the rule over the title; `null` where the drawing stands alone. */
  readonly ruleY: number | null;
  readonly margin: number;
  readonly texts: readonly TextMark[];
  readonly parts: readonly { readonly drawing: DrawingPart; readonly x: number; readonly y: number }[];
  readonly bar: { readonly x: number; readonly y: number; readonly share: number } | null;
  /** Words and drawing need more height than the target has, so that the file is higher. */
  readonly isTooTall: boolean;
  /** Notes that there is room for; the others are in the description of the file and with its data. */
  readonly shownNotes: number;
}

/** Share of the height of a slide that is kept for the drawing: notes go before the picture does. */
const leastShare = 0.4;
/** Least height in px that a drawing is fitted into. */
const leastRoom = 120;

/** Lays a figure out for a target: words first, then as much drawing as fits; taller where words need it. */
export function documentLayout(file: DocumentContent): DocumentLayout {
  return file.contents === 'drawing' ? drawingLayout(file) : wholeLayout(file);
}

/** The drawing alone, for a document that has the words as text of its own. */
function drawingLayout({ figure, size: target, theme }: DocumentContent): DocumentLayout {
  const sizes = documentSizes(target);
  const { parts, bottom } = placedParts(figure, {
    target,
    sizes,
    palette: exportPalette(theme),
    margin: 0,
    top: 0,
    room: target.isBounded ? target.height : target.height - sizes.body * 8,
  });
  return {
    width: target.width,
    height: Math.ceil(target.isBounded ? Math.max(bottom, target.height) : bottom),
    ruleY: null,
    margin: 0,
    texts: [],
    parts,
    bar: null,
    isTooTall: target.isBounded && bottom > target.height + 1,
    shownNotes: figure.notes.length,
  };
}

function wholeLayout(file: DocumentContent): DocumentLayout {
  const { figure, second, size: target, theme, text } = file;
  const palette = exportPalette(theme);
  const sizes = documentSizes(target);
  const { margin } = sizes;
  const inner = target.width - 2 * margin;
  const { colour } = palette;
  const both = [{ figure, text }, ...(second ? [second] : [])];
  const texts: TextMark[] = [];
  let y = margin + sizes.body * 0.4;
  const block = (lines: readonly Line[], size: number, fill: string, weight: 400 | 700 = 400): void => {
    for (const { line, leading, language, indent = 0 } of lines) {
      y += size * leading;
      texts.push({
        x: margin + indent,
        y: y - size * (leading - 1),
        text: line,
        size,
        colour: fill,
        weight,
        language,
      });
    }
  };
  const wrapped = (
    words: string,
    of: Text,
    width: number,
    size: number,
    isBold = false,
    indent = 0,
  ): Line[] =>
    wrapText(words, width, size, isBold).map((line) => ({
      line,
      leading: of.language === 'en' ? 1.3 : 1.45,
      language: of === text ? undefined : of.language,
      indent,
    }));
  both.forEach((one, i) => {
    const size = i === 0 ? sizes.title : sizes.secondTitle;
    block(wrapped(one.figure.title, one.text, inner, size, true), size, colour.ink, 700);
  });
  for (const one of both)
    block(wrapped(one.figure.subtitle, one.text, inner, sizes.subtitle), sizes.subtitle, colour.ink2);
  y += sizes.body * 0.8;
  const drawingTop = y;

  const footOf = (most: number) =>
    both.flatMap((one) =>
      footWords(one.figure, one.text, most).flatMap((words) => wrapped(words, one.text, inner, sizes.body)),
    );
  const share = figure.evidence?.share ?? null;
  const barRoom = share === null ? 0 : 80;
  const last = both.flatMap((one) =>
    wrapped(evidenceWords(one.figure, one.text), one.text, inner - barRoom, sizes.body, false, barRoom),
  );
  const heightOf = (lines: readonly Line[]) =>
    [...lines, ...last].reduce((sum, { leading }) => sum + sizes.body * leading, 0) + sizes.body * 0.8;
  const roomOver = (lines: readonly Line[]) =>
    target.height - margin - heightOf(lines) - drawingTop - sizes.body * 0.6;
  let shownNotes = Math.max(...both.map((one) => one.figure.notes.length));
  let foot = footOf(shownNotes);
  while (target.isBounded && shownNotes > 1 && roomOver(foot) < leastShare * target.height)
    foot = footOf(--shownNotes);
  const footHeight = heightOf(foot);
  const room = roomOver(foot);
  const { parts, bottom } = placedParts(figure, { target, sizes, palette, margin, top: drawingTop, room });
  const needed = bottom + footHeight + sizes.body * 0.6 + margin;
  const height = Math.ceil(Math.max(target.height, needed));
  y = Math.max(bottom, height - margin - footHeight);
  block(foot, sizes.body, colour.ink2);
  const barY = y + sizes.body * (last[0]?.leading ?? 1) - sizes.body * 0.95;
  block(last, sizes.body, colour.ink2);
  return {
    width: target.width,
    height,
    ruleY: margin,
    margin,
    texts,
    parts,
    bar: share === null ? null : { x: margin, y: barY, share },
    isTooTall: target.isBounded && needed > target.height + 1,
    shownNotes,
  };
}

/** A line of words with the space it takes, as a multiple of its size. */
interface Line {
  readonly line: string;
  readonly leading: number;
  readonly language: string | undefined;
  readonly indent?: number;
}

interface Frame {
  readonly target: ExportSize;
  readonly sizes: DocumentSizes;
  readonly palette: Palette;
  readonly margin: number;
  readonly top: number;
  /** Height that is left for the drawing in px. */
  readonly room: number;
}

/** The drawing below `top`. A slide keeps its shape, so what is too high for it is drawn narrower; a page grows. */
function placedParts(
  figure: Figure,
  { target, sizes, palette, margin, top, room }: Frame,
): Pick<DocumentLayout, 'parts'> & { readonly bottom: number } {
  const inner = target.width - 2 * margin;
  const size = {
    width: inner,
    height: room > leastRoom ? room : null,
    palette,
    textSize: sizes.label,
    isNarrow: sizes.isNarrow,
    isBounded: target.isBounded,
  };
  const heightOf = (list: readonly DrawingPart[]) =>
    list.reduce((sum, { scene }) => sum + scene.height + partGap, -partGap);
  let drawings = figure.layout(size);
  let drawingWidth = inner;
  while (target.isBounded && heightOf(drawings) > room && drawingWidth > inner * 0.3) {
    drawingWidth = Math.round(drawingWidth * 0.96);
    drawings = figure.layout({ ...size, drawingWidth });
  }
  let y = top + Math.max(0, target.isBounded ? (room - heightOf(drawings)) / 2 : 0);
  const parts: { drawing: DrawingPart; x: number; y: number }[] = [];
  for (const drawing of drawings) {
    parts.push({ drawing, x: margin + (inner - drawing.scene.width) / 2, y });
    y += drawing.scene.height + partGap;
  }
  return { parts, bottom: y - partGap };
}
