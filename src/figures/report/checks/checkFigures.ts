import type { Text } from '../../../text/text';
import type { PackageInfo } from '../../figure';
import type { DrawnFigureBlock, FailedFigureBlock } from '../drawnReport';
import { error, ok, warning, type ReportCheck } from './reportCheck';

/** Share of what is reported under which the evidence is called low. */
export const lowShare = 0.5;

const isEmpty = (words: string) => words.trim() === '';

/** What every figure has to say of itself. */
function checkAnatomy({ id, number, figure }: DrawnFigureBlock, text: Text): ReportCheck[] {
  const words = text.words.reportChecks.checks;
  const n = text.number(number);
  return [
    ...(isEmpty(figure.title) ? [error('no-title', words['no-title'](n), id)] : []),
    ...(isEmpty(figure.subtitle) ? [error('no-unit', words['no-unit'](n), id)] : []),
    ...(isEmpty(figure.dataDate) ? [error('no-date', words['no-date'](n), id)] : []),
    ...(isEmpty(figure.source) ? [error('no-source', words['no-source'](n), id)] : []),
  ];
}

/** Whether a caption gives the share of evidence, in the words of the figure or as the number. */
function saysShare({ caption, figure }: DrawnFigureBlock, shares: readonly string[]): boolean {
  const plain = (words: string) => words.replace(/\s/gu, '').toLowerCase();
  const said = [figure.evidence?.text ?? '', ...shares].filter((words) => words !== '');
  return said.some((words) => plain(caption).includes(plain(words)));
}

function checkEvidence(block: DrawnFigureBlock, own: Text, text: Text): ReportCheck[] {
  const share = block.figure.evidence?.share ?? null;
  if (share === null || share >= lowShare) return [];
  const words = text.words.reportChecks.checks;
  const n = text.number(block.number);
  return saysShare(block, [own.share(share), text.share(share)])
    ? [{ ...ok('low-evidence-said', words['low-evidence-said'](n, text.share(share))), blockId: block.id }]
    : [warning('low-evidence', words['low-evidence'](n, text.share(share)), block.id)];
}

function checkData(block: DrawnFigureBlock, info: PackageInfo, text: Text): ReportCheck[] {
  const { id, number, refused, isFrozen } = block;
  const words = text.words.reportChecks.checks;
  const n = text.number(number);
  const isOlder = isFrozen && block.info.closingDay < info.closingDay;
  return [
    ...refused.map(({ key, value }) => warning('refused-state', words['refused-state'](n, key, value), id)),
    ...(isOlder
      ? [
          warning(
            'frozen-older',
            words['frozen-older'](n, text.day(block.info.closingDay), text.day(info.closingDay)),
            id,
          ),
        ]
      : []),
  ];
}

/**
 * What is wrong with the figures of a report.
 *
 * @param own words of the language that the report is drawn in
 * @param text words of the language of the sentences
 */
export function checkFigures(
  blocks: readonly (DrawnFigureBlock | FailedFigureBlock)[],
  info: PackageInfo,
  own: Text,
  text: Text,
): ReportCheck[] {
  const words = text.words.reportChecks.checks;
  const drawn = blocks.filter((block) => block.kind === 'figure');
  const failed = blocks.flatMap((block) =>
    block.kind === 'failed'
      ? [error('not-drawn', words['not-drawn'](text.number(block.number), block.reason), block.id)]
      : [],
  );
  const anatomy = drawn.flatMap((block) => checkAnatomy(block, text));
  const evidence = drawn.flatMap((block) => checkEvidence(block, own, text));
  const hasShare = drawn.some(({ figure }) => (figure.evidence?.share ?? null) !== null);
  const isComplete = drawn.length > 0 && anatomy.length + failed.length === 0;
  return [
    ...failed,
    ...anatomy,
    ...(isComplete ? [ok('complete', words.complete)] : []),
    ...evidence,
    ...(hasShare && evidence.length === 0 ? [ok('evidence-shown', words['evidence-shown'])] : []),
    ...drawn.flatMap((block) => checkData(block, info, text)),
  ];
}
