import Presentation from 'pptxgenjs';
import type { DrawnReport } from '../../../figures/report/drawnReport';
import { exportPalette } from '../../../theme/exportThemes';
import type { Palette } from '../../../theme/palette';
import { metadataText, reportMetadata } from '../../metadata';
import { withOfficeProperties } from '../../officeProperties';
import { workbookParts } from '../../xlsx/workbook';
import { withoutForbidden } from '../../xmlText';
import { packZip } from '../../zip/packZip';
import { alternativeText } from '../figureWords';
import { picturesOf } from '../pictures';
import type { ReportContext } from '../reportContext';
import { chartData } from './chartData';
import { chartXml } from './chartXml';
import { patchPptx, type SlideParts } from './patchPptx';
import {
  officeLanguage,
  pointsAPx,
  pxAnInch,
  slide as frame,
  slideFont,
  smallestText,
  type SlideText,
} from './slide';
import { slideDrawing, slidePlan, type PlannedSlide } from './slidePlan';
import { speakerNotes } from './speakerNotes';
import type { TextSlide } from './textSlides';

type FigureOfPlan = Extract<PlannedSlide, { kind: 'figure' }>;
type Slide = ReturnType<Presentation['addSlide']>;

/** One pixel, in place of which the picture of the slide is put into the file. */
const placeholder =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
const inches = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x / pxAnInch,
  y: y / pxAnInch,
  w: width / pxAnInch,
  h: height / pxAnInch,
});
const rgb = (colour: string) => colour.slice(1);

function addText(slide: Slide, text: SlideText): void {
  slide.addText(withoutForbidden(text.text), {
    ...inches(text),
    objectName: text.name,
    fontFace: slideFont[text.language],
    fontSize: text.size * pointsAPx,
    bold: text.isBold,
    color: rgb(text.colour),
    lang: officeLanguage[text.language],
    lineSpacing: text.lineHeight * pointsAPx,
    align: 'left',
    valign: 'top',
    margin: 0,
    isTextBox: true,
    fit: 'none',
  });
}

/** A presentation that grows slide by slide, with the parts that are put into its file afterwards. */
class Deck {
  readonly presentation = new Presentation();
  readonly parts: SlideParts[] = [];

  constructor(
    private readonly drawn: DrawnReport,
    private readonly palette: Palette,
  ) {
    this.presentation.layout = 'LAYOUT_WIDE';
    this.presentation.title = drawn.title;
  }

  text({ texts, cut }: TextSlide): void {
    this.slide(texts);
    this.parts.push({ notes: cut, pictures: null, chart: null });
  }

  async figure(
    { block, words, slide: plan, native }: FigureOfPlan,
    { platform }: ReportContext,
  ): Promise<void> {
    const { text } = this.drawn;
    const slide = this.slide(plan.texts);
    const altText = withoutForbidden(alternativeText(block, text));
    if (plan.bar !== null) this.bar(slide, plan.bar, block.figure.evidence?.share ?? 0);
    const notes = speakerNotes(block, words, plan.cut, this.drawn);
    if (native === null) {
      const { file, width, height, place } = slideDrawing(block, plan, this.drawn);
      slide.addImage({ ...inches(place), data: placeholder, altText, objectName: 'Drawing' });
      this.parts.push({ notes, pictures: await picturesOf(file, { width, height }, platform), chart: null });
    } else {
      const data = chartData(native);
      slide.addChart('bar', [{ name: '-', labels: ['-'], values: [0] }], {
        ...inches(plan.drawing),
        altText,
        objectName: 'Chart',
      });
      const look = { title: block.figure.subtitle, language: text.language, palette: this.palette };
      const chart = {
        xml: chartXml(native, data, look),
        workbook: packZip(await workbookParts([data.sheet])),
      };
      this.parts.push({ notes, pictures: null, chart });
    }
  }

  private slide(texts: readonly SlideText[]): Slide {
    const { language } = this.drawn;
    const slide = this.presentation.addSlide();
    for (const text of texts) addText(slide, text);
    slide.slideNumber = {
      ...inches({ x: frame.width - frame.margin - 60, y: frame.numberY, width: 60, height: 20 }),
      fontFace: slideFont[language],
      fontSize: smallestText * pointsAPx,
      color: rgb(this.palette.colour.ink3),
      align: 'right',
      margin: 0,
    };
    slide.addNotes('');
    return slide;
  }

  private bar(slide: Slide, place: { readonly x: number; readonly y: number }, share: number): void {
    const ink = rgb(this.palette.colour.ink);
    const outline = { color: ink, width: 0.75 };
    const box = { ...place, width: 72, height: 7 };
    slide.addShape('rect', { ...inches(box), line: outline, objectName: 'Evidence bar' });
    if (share > 0)
      slide.addShape('rect', {
        ...inches({ ...box, width: box.width * share }),
        fill: { color: ink },
        objectName: 'Evidence share',
      });
  }
}

/** The report as a presentation: title, text, and one figure a slide. @throws {ExportError} */
export async function writePptx(drawn: DrawnReport, context: ReportContext): Promise<Uint8Array> {
  const palette = exportPalette(drawn.definition.options.greyscale ? 'greyscale' : 'light');
  const deck = new Deck(drawn, palette);
  for (const planned of slidePlan(drawn, palette)) {
    if (planned.kind === 'text') deck.text(planned.slide);
    else {
      await deck.figure(planned, context);
      await context.done();
    }
  }
  const bytes = (await deck.presentation.write({ outputType: 'uint8array' })) as Uint8Array;
  context.signal?.throwIfAborted();
  return withOfficeProperties(patchPptx(bytes, deck.parts, officeLanguage[drawn.language]), {
    title: drawn.title === '' ? drawn.text.words.reportFile.untitled : drawn.title,
    language: drawn.language,
    metadata: metadataText(reportMetadata(drawn.definition, drawn.info)),
    day: drawn.info.closingDay,
  });
}
