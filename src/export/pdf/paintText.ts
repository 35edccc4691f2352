import type { Font } from 'fontkit';
import type { Fonts, OpenFont } from '../fonts/fonts';
import { boxPath } from '../fonts/glyphPath';
import { boxWidth } from '../fonts/shapeText';
import type { Lettering, Stroke } from './paintState';

export interface PaintedText extends Lettering {
  readonly text: string;
  /** Start, middle or end of the base line, by the anchor. */
  readonly x: number;
  readonly y: number;
  readonly colour: string | null;
  readonly opacity: number;
  /** Painted under the letters. */
  readonly halo: Stroke | null;
}

/** Makes a font the document's own, in one copy however often it is used. */
function chooseFont(document: PDFKit.PDFDocument, { id, font }: OpenFont, size: number): void {
  // A font that has been read already is taken as it is; the types know files only.
  document.registerFont(id, font as Font & string).font(id, size);
}

interface Placed {
  readonly font: OpenFont | null;
  readonly text: string;
  readonly x: number;
}

/** Runs of a text from x = 0, and its width. */
function placeRuns(
  document: PDFKit.PDFDocument,
  text: Pick<PaintedText, 'text' | 'size' | 'weight' | 'language'>,
  fonts: Fonts,
): { readonly runs: readonly Placed[]; readonly width: number } {
  let width = 0;
  const runs = fonts.runs(text).map((run): Placed => {
    const x = width;
    if (run.font === null) width += (boxWidth / 1000) * text.size * [...run.text].length;
    else {
      chooseFont(document, run.font, text.size);
      width += document.widthOfString(run.text);
    }
    return { font: run.font, text: run.text, x };
  });
  return { runs, width };
}

/** Width of a text in the units of its size. */
export function paintedWidth(
  document: PDFKit.PDFDocument,
  text: Pick<PaintedText, 'text' | 'size' | 'weight' | 'language'>,
  fonts: Fonts,
): number {
  return placeRuns(document, text, fonts).width;
}

/** Paints a line of real text, each part in a font that has it; returns its width. */
export function paintText(document: PDFKit.PDFDocument, text: PaintedText, fonts: Fonts): number {
  const { runs, width } = placeRuns(document, text, fonts);
  const left = text.x - (text.anchor === 'middle' ? width / 2 : text.anchor === 'end' ? width : 0);
  const paint = (how: { readonly fill: boolean; readonly stroke: boolean }) => {
    for (const run of runs) {
      if (run.font !== null) {
        chooseFont(document, run.font, text.size);
        document.text(run.text, left + run.x, text.y, { lineBreak: false, baseline: 'alphabetic', ...how });
      } else if (how.fill) paintBoxes(document, run, left, text);
    }
  };
  const { x, y } = document;
  document.save();
  if (text.halo !== null) {
    const { colour, width: lineWidth, opacity } = text.halo;
    document.strokeColor(colour).strokeOpacity(opacity).lineWidth(lineWidth).lineJoin('round');
    paint({ fill: false, stroke: true });
  }
  if (text.colour !== null) {
    document.fillColor(text.colour).fillOpacity(text.opacity);
    paint({ fill: true, stroke: false });
  }
  document.restore();
  document.x = x;
  document.y = y;
  return width;
}

function paintBoxes(document: PDFKit.PDFDocument, run: Placed, left: number, { y, size }: PaintedText): void {
  [...run.text].forEach((_, i) => {
    document
      .save()
      .translate(left + run.x + (i * boxWidth * size) / 1000, y)
      .scale(size / 1000, size / 1000);
    document.path(`M0 0${boxPath}`).fill();
    document.restore();
  });
}
