import { textWidth } from '../../../charts/parts/textWidth';
import { error, ok, warning, type ReportCheck } from '../../../figures/report/checks/reportCheck';
import type { DrawnFigureBlock, DrawnReport } from '../../../figures/report/drawnReport';
import type { ReportOptions } from '../../../model/report';
import type { Text } from '../../../text/text';
import { exportSizes } from '../../../theme/exportSizes';
import { documentLayout } from '../../svg/documentLayout';
import { fileOf } from '../drawingFile';

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
 */
export async function checkLayout(
  drawn: DrawnReport,
  text: Text,
  missingGlyphs: MissingGlyphs,
): Promise<ReportCheck[]> {
  const words = text.words.reportChecks.checks;
  const figures = drawn.blocks.filter((block) => block.kind === 'figure');
  const fitting = figures.flatMap((block) => checkFigure(block, drawn.definition.options, drawn.text, text));
  const missing = await missingGlyphs(wordsOf(drawn));
  return [
    ...(missing.length === 0
      ? []
      : [error('missing-glyphs', words['missing-glyphs'](text.list([...new Set(missing)])))]),
    ...fitting,
    ...(figures.length > 0 && fitting.length === 0 ? [ok('fits', words.fits)] : []),
  ];
}
