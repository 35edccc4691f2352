import { textWidth } from '../../../charts/parts/textWidth';
import { error, ok, warning, type ReportCheck } from '../../../figures/report/checks/reportCheck';
import type { DrawnFigureBlock, DrawnReport } from '../../../figures/report/drawnReport';
import type { ReportFormat, ReportOptions } from '../../../model/report';
import type { Text } from '../../../text/text';
import { exportSizes } from '../../../theme/exportSizes';
import { exportPalette } from '../../../theme/exportThemes';
import { documentLayout } from '../../svg/documentLayout';
import { fileOf } from '../drawingFile';
import { slidePlan } from '../pptx/slidePlan';

/** The characters of a text that no font of the product has. */
export type MissingGlyphs = (text: string) => Promise<readonly string[]>;

/** Px by which a line may be estimated too wide. */
const tolerance = 2;

function checkFigure(block: DrawnFigureBlock, options: ReportOptions, own: Text, text: Text): ReportCheck[] {
  const words = text.words.reportChecks.checks;
  const size = exportSizes[block.size];
  const layout = documentLayout(fileOf(block, size, options, own));
  const n = text.number(block.number);
  const wide = layout.texts.find(
    (line) =>
      line.x + textWidth(line.text, line.size, line.weight === 700) > size.width - layout.margin + tolerance,
  );
  return [
    ...(layout.isTooTall
      ? [warning('too-tall', words['too-tall'](n, words.sizes[block.size] ?? block.size), block.id)]
      : []),
    ...(wide === undefined ? [] : [warning('too-wide', words['too-wide'](n, wide.text), block.id)]),
  ];
}

/** Ids of the blocks of which a text is only begun on its slide. */
function cutOnSlides(drawn: DrawnReport): ReadonlySet<string> {
  const cut = slidePlan(drawn, exportPalette('light')).filter(({ slide }) => slide.cut.length > 0);
  return new Set(cut.flatMap((one) => (one.kind === 'text' ? one.blocks : [one.block.id])));
}

/** Every word of a report that becomes text of a file. */
function wordsOf({ title, blocks }: DrawnReport): string {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'failed') return [];
    if (block.kind !== 'figure') return [block.text];
    return [block.figure, ...(block.second === null ? [] : [block.second.figure])].flatMap((figure) => [
      block.caption,
      figure.title,
      figure.subtitle,
      ...figure.notes,
      figure.source,
    ]);
  });
  return [title, ...texts].join('\n');
}

/**
 * What does not fit the sizes that the figures of a report have, and what no font can write.
 *
 * @param text words of the language of the sentences
 * @param format what the report is written as; where it is not known, nothing is said of slides
 */
export async function checkLayout(
  drawn: DrawnReport,
  text: Text,
  missingGlyphs: MissingGlyphs,
  format: ReportFormat | null = null,
): Promise<ReportCheck[]> {
  const words = text.words.reportChecks.checks;
  const figures = drawn.blocks.filter((block) => block.kind === 'figure');
  const cut = format === null || format === 'pptx' ? cutOnSlides(drawn) : new Set<string>();
  const fitting = figures.flatMap((block) => {
    const found = checkFigure(block, drawn.definition.options, drawn.text, text);
    const isSaid = found.some(({ code }) => code === 'too-tall');
    if (format !== 'pptx' || isSaid || !cut.has(block.id)) return found;
    const sentence = words['too-tall'](text.number(block.number), words.sizes.slide ?? 'slide');
    return [...found, warning('too-tall', sentence, block.id)];
  });
  const missing = await missingGlyphs(wordsOf(drawn));
  return [
    ...(missing.length === 0
      ? []
      : [error('missing-glyphs', words['missing-glyphs'](text.list([...new Set(missing)])))]),
    ...fitting,
    ...(figures.length > 0 && fitting.length === 0 && cut.size === 0 ? [ok('fits', words.fits)] : []),
  ];
}
