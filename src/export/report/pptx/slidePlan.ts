import type { DrawnBlock, DrawnFigureBlock, DrawnReport } from '../../../figures/report/drawnReport';
import type { NativeChart } from '../../../figures/nativeChart';
import type { Palette } from '../../../theme/palette';
import type { Text } from '../../../text/text';
import type { FigureFile } from '../../figureFile';
import { documentLayout } from '../../svg/documentLayout';
import { fileOf } from '../drawingFile';
import { figureWords, type FigureWords } from '../figureWords';
import { joinSentences } from '../joinSentences';
import { figureSlide, type FigureSlide } from './figureSlide';
import { smallestText, type SlidePlace } from './slide';
import { textSlides, titleSlide, type TextSlide } from './textSlides';

/** One slide of a report, with the ids of the blocks that it is of. */
export type PlannedSlide =
  | { readonly kind: 'text'; readonly blocks: readonly string[]; readonly slide: TextSlide }
  | {
      readonly kind: 'figure';
      readonly block: DrawnFigureBlock;
      readonly words: readonly FigureWords[];
      readonly slide: FigureSlide;
      /** The chart that stands in place of the drawing, where the report wants those that can be edited. */
      readonly native: NativeChart | null;
    };

/** The slides of a report in their order: its title, text, and one figure a slide. */
export function slidePlan(drawn: DrawnReport, palette: Palette): PlannedSlide[] {
  const slides: PlannedSlide[] = [{ kind: 'text', blocks: [], slide: titleSlide(drawn, palette) }];
  let words: Extract<DrawnBlock, { kind: 'heading' | 'paragraph' }>[] = [];
  const flush = () => {
    const blocks = words.map(({ id }) => id);
    for (const slide of textSlides(words, drawn, palette)) slides.push({ kind: 'text', blocks, slide });
    words = [];
  };
  for (const block of drawn.blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') words.push(block);
    else if (block.kind === 'failed') {
      const { reportFile } = drawn.text.words;
      const number = reportFile.figure(drawn.text.number(block.number));
      words.push(
        { kind: 'heading', id: block.id, level: 1, text: number },
        { kind: 'paragraph', id: block.id, text: reportFile.failed(number, block.reason) },
      );
    } else {
      flush();
      const around = figureWords(block, drawn.definition.options, drawn.text);
      slides.push(figureOn(block, around, drawn, palette));
    }
  }
  flush();
  return slides;
}

function figureOn(
  block: DrawnFigureBlock,
  words: readonly FigureWords[],
  { definition, text }: DrawnReport,
  palette: Palette,
): PlannedSlide {
  const native = definition.options.nativeCharts ? (block.figure.native?.() ?? null) : null;
  // A chart has the subtitle for its title, which goes with it wherever it is copied to.
  const shown = native === null ? words : words.map((one, i) => (i === 0 ? aroundChart(one, text) : one));
  return { kind: 'figure', block, words, slide: figureSlide(block, shown, palette), native };
}

/** The words around a chart: its title is the subtitle, and what the chart lacks is said before the note. */
const aroundChart = (words: FigureWords, text: Text): FigureWords => ({
  ...words,
  subtitle: '',
  note: joinSentences([text.words.reportFile.editable, words.note], text),
});

/** The drawing of a slide, its size in px of its own, and where it stands on the slide. */
export function slideDrawing(
  block: DrawnFigureBlock,
  { drawing }: FigureSlide,
  { definition, text }: DrawnReport,
): {
  readonly file: FigureFile;
  readonly width: number;
  readonly height: number;
  readonly place: SlidePlace;
} {
  const { width } = drawing;
  const height = Math.floor(drawing.height);
  const size = {
    id: `${width}x${height}px`,
    width,
    height,
    kind: 'slide',
    minText: smallestText,
    millimetres: null,
    isBounded: true,
  } as const;
  const file = { ...fileOf(block, size, definition.options, text), contents: 'drawing' as const };
  const layout = documentLayout(file);
  const scale = Math.min(1, drawing.height / layout.height);
  const shown = { width: layout.width * scale, height: layout.height * scale };
  return {
    file,
    width: layout.width,
    height: layout.height,
    place: { x: drawing.x + (width - shown.width) / 2, y: drawing.y, ...shown },
  };
}
