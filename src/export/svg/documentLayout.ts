import { partGap, type DrawingPart } from '../../charts/drawing';
import { wrapText } from '../../charts/parts/wrapText';
import type { TextMark } from '../../charts/scene';
import type { Figure } from '../../figures/figure';
import type { ExportSize } from '../../theme/exportSizes';
import type { Palette } from '../../theme/palette';
import type { Text } from '../../text/text';

/** A figure laid out as a page of its own: every word of its anatomy and the parts of its drawing, in px. */
export interface DocumentLayout {
  readonly width: number;
  readonly height: number;
  readonly ruleY: number;
  readonly margin: number;
  readonly texts: readonly TextMark[];
  readonly parts: readonly { readonly drawing: DrawingPart; readonly x: number; readonly y: number }[];
  readonly bar: { readonly x: number; readonly y: number; readonly share: number } | null;
}

interface Sizes {
  readonly margin: number;
  readonly title: number;
  readonly subtitle: number;
  readonly body: number;
  readonly label: number;
  readonly isNarrow: boolean;
}

/** Type sizes of the targets, never under the smallest text a target allows. */
function sizesOf({ id, minText }: ExportSize): Sizes {
  const small = Math.ceil(minText * 10) / 10;
  switch (id) {
    case 'slide':
      return { margin: 48, title: 28, subtitle: 16, body: small, label: small, isNarrow: false };
    case 'square':
      return { margin: 48, title: 40, subtitle: 24, body: small, label: small, isNarrow: false };
    case 'column':
      return { margin: 8, title: 13, subtitle: small, body: small, label: small, isNarrow: true };
    default:
      return { margin: 12, title: 17, subtitle: 12, body: small, label: small, isNarrow: false };
  }
}

/** Lays a figure out for a target: words first, then as much drawing as fits; taller where words need it. */
export function documentLayout(
  figure: Figure,
  target: ExportSize,
  palette: Palette,
  text: Text,
): DocumentLayout {
  const sizes = sizesOf(target);
  const { margin } = sizes;
  const inner = target.width - 2 * margin;
  const { colour } = palette;
  const leading = text.language === 'en' ? 1.3 : 1.45;
  const texts: TextMark[] = [];
  let y = margin;
  const block = (lines: readonly string[], size: number, fill: string, weight: 400 | 700 = 400): void => {
    for (const line of lines) {
      y += size * leading;
      texts.push({ x: margin, y: y - size * (leading - 1), text: line, size, colour: fill, weight });
    }
  };
  y += sizes.body * 0.4;
  block(wrapText(figure.title, inner, sizes.title, true), sizes.title, colour.ink, 700);
  block(wrapText(figure.subtitle, inner, sizes.subtitle), sizes.subtitle, colour.ink2);
  y += sizes.body * 0.8;
  const drawingTop = y;

  const gap = text.language === 'en' ? ' ' : '';
  const { note, source } = text.words.figure;
  const notes = [...figure.notes, ...(figure.boundaryNote === null ? [] : [figure.boundaryNote])].join(gap);
  const dataDate = text.words.export.dataDate(figure.dataDate);
  const foot = [
    ...wrapText(note + text.words.join.colon + notes, inner, sizes.body),
    ...wrapText(source + text.words.join.colon + figure.source, inner, sizes.body),
  ];
  const evidence =
    figure.evidence === null ? dataDate : figure.evidence.text + text.words.join.sentence + dataDate;
  const hasBar = figure.evidence !== null && figure.evidence.share !== null;
  const barRoom = hasBar ? 80 : 0;
  const last = wrapText(evidence, inner - barRoom, sizes.body);
  const footHeight = (foot.length + last.length) * sizes.body * leading + sizes.body * 0.8;

  const room = target.height - margin - footHeight - drawingTop - sizes.body * 0.6;
  const size = {
    width: inner,
    height: room > 120 ? room : null,
    palette,
    textSize: sizes.label,
    isNarrow: sizes.isNarrow,
    isBounded: target.millimetres === null,
  };
  const heightOf = (list: readonly DrawingPart[]) =>
    list.reduce((sum, { scene }) => sum + scene.height + partGap, -partGap);
  let drawings = figure.layout(size);
  let drawingWidth = inner;
  // A slide keeps its shape, so a map that is too high for it is drawn narrower; a page grows instead.
  while (target.millimetres === null && heightOf(drawings) > room && drawingWidth > inner * 0.3) {
    drawingWidth = Math.round(drawingWidth * 0.96);
    drawings = figure.layout({ ...size, drawingWidth });
  }
  const parts: { drawing: DrawingPart; x: number; y: number }[] = [];
  y += Math.max(0, target.millimetres === null ? (room - heightOf(drawings)) / 2 : 0);
  for (const drawing of drawings) {
    parts.push({ drawing, x: margin + (inner - drawing.scene.width) / 2, y });
    y += drawing.scene.height + partGap;
  }
  y -= partGap;
  const height = Math.ceil(Math.max(target.height, y + footHeight + sizes.body * 0.6 + margin));
  y = Math.max(y, height - margin - footHeight);
  block(foot, sizes.body, colour.ink2);
  const barY = y + sizes.body * leading - sizes.body * 0.95;
  for (const line of last) {
    y += sizes.body * leading;
    texts.push({
      x: margin + barRoom,
      y: y - sizes.body * (leading - 1),
      text: line,
      size: sizes.body,
      colour: colour.ink2,
    });
  }
  return {
    width: target.width,
    height,
    ruleY: margin,
    margin,
    texts,
    parts,
    bar: hasBar ? { x: margin, y: barY, share: figure.evidence?.share ?? 0 } : null,
  };
}
