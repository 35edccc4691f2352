import { AtlasError } from '../../model/errors';
import type { Language } from '../../model/language';
import type { Source } from '../../model/record';
import type { FigureBlock, LocalText, ReportDefinition } from '../../model/report';
import { loadText } from '../../text/loadText';
import type { Text } from '../../text/text';
import { drawFigure } from '../draw/drawFigure';
import { FigureError } from '../draw/figureError';
import type { FigureSource } from '../draw/figureSource';
import type { RefusedState } from '../draw/viewDrawing';
import type { Figure } from '../figure';
import type { DrawnBlock, DrawnFigureBlock, DrawnReport, FailedFigureBlock } from './drawnReport';
import { fillText } from './fillText';
import { localText } from './localText';
import { figureReason } from './figureReason';
import { figureValues, reportValues, type TextValues } from './textValues';

export interface DrawReportOptions {
  /** What live figures are drawn from. */
  readonly source: FigureSource;
  /** What a figure is drawn from, where it has answers of its own; live figures by default. */
  readonly sourceOf?: (block: FigureBlock) => FigureSource | Promise<FigureSource>;
  /** Lets the page paint between two figures. */
  readonly pause?: () => Promise<void>;
  readonly onprogress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Figures that were drawn before, by what they depend on: a changed caption draws nothing anew. */
  readonly kept?: Map<string, Promise<KeptFigure>>;
}

/** A figure of a report with the sources of its records, before it has its place in a report. */
export interface KeptFigure {
  readonly figure: Figure;
  readonly second: { readonly figure: Figure; readonly text: Text } | null;
  readonly sources: readonly Source[];
  readonly refused: readonly RefusedState[];
}

/**
 * Draws every figure of a report in one language. A figure that cannot be drawn keeps its place, with the
 * reason; so do those whose state names what the data does not have.
 *
 * @throws {DOMException} `AbortError` when the signal is aborted
 */
export async function drawReport(
  definition: ReportDefinition,
  language: Language,
  options: DrawReportOptions,
): Promise<DrawnReport> {
  const text = await loadText(language);
  const { info } = options.source;
  const values = reportValues(info, text);
  const say = (words: LocalText, own: TextValues = values) => fillText(localText(words, language), own);
  const total = definition.blocks.filter(({ kind }) => kind === 'figure').length;
  const blocks: DrawnBlock[] = [];
  let number = 0;
  for (const block of definition.blocks) {
    if (block.kind === 'heading')
      blocks.push({ kind: 'heading', id: block.id, level: block.level, text: say(block.text) });
    else if (block.kind === 'paragraph')
      blocks.push({ kind: 'paragraph', id: block.id, text: say(block.text) });
    else {
      options.signal?.throwIfAborted();
      number += 1;
      blocks.push(await figureBlock(block, number, { definition, language, text, values, options }));
      options.onprogress?.(number, total);
      await options.pause?.();
    }
  }
  options.signal?.throwIfAborted();
  return {
    definition,
    language,
    title: say(definition.title),
    text,
    info,
    blocks,
    sources: distinct(blocks.flatMap((block) => (block.kind === 'figure' ? block.sources : []))),
  };
}

interface Context {
  readonly definition: ReportDefinition;
  readonly language: Language;
  readonly text: Text;
  readonly values: TextValues;
  readonly options: DrawReportOptions;
}

async function figureBlock(
  block: FigureBlock,
  number: number,
  { definition, language, text, values, options }: Context,
): Promise<DrawnFigureBlock | FailedFigureBlock> {
  const { id } = block;
  const size = block.size ?? definition.options.size;
  const second = definition.secondLanguage === language ? undefined : definition.secondLanguage;
  const spec = {
    ...block.figure,
    language,
    theme: definition.options.greyscale ? 'greyscale' : 'light',
    size,
  };
  try {
    const source = (await options.sourceOf?.(block)) ?? options.source;
    const key = JSON.stringify([spec, second, block.frozen, source.info.dataHash]);
    let promise = options.kept?.get(key);
    if (promise === undefined) {
      promise = keptFigure(spec, second, source);
      options.kept?.set(key, promise);
      promise.catch(() => options.kept?.delete(key));
    }
    const { figure, second: secondFigure, sources, refused } = await promise;
    return {
      kind: 'figure',
      id,
      number,
      figure,
      second: secondFigure,
      caption: fillText(localText(block.caption, language), { ...values, ...figureValues(figure) }),
      size,
      sources,
      refused,
      info: source.info,
      isFrozen: block.frozen !== undefined,
    };
  } catch (error) {
    // What a figure was frozen with can come from a file that somebody changed.
    if (block.frozen !== undefined && !(error instanceof AtlasError))
      return { kind: 'failed', id, number, reason: figureReason(new FigureError('not-kept'), text) };
    if (!(error instanceof AtlasError)) throw error;
    return { kind: 'failed', id, number, reason: figureReason(error, text) };
  }
}

async function keptFigure(
  spec: Figure['spec'],
  secondLanguage: Language | undefined,
  source: FigureSource,
): Promise<KeptFigure> {
  const { figure, refused } = await drawFigure(spec, source);
  const second =
    secondLanguage === undefined
      ? null
      : {
          figure: (await drawFigure({ ...spec, language: secondLanguage }, source)).figure,
          text: await loadText(secondLanguage),
        };
  const sources = await source.answer('record-sources', { recordIds: [...figure.recordIds] });
  return { figure, second, sources, refused };
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
