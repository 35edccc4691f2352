import { figureViews } from '../../model/figureSpec';
import { isLanguage, languages } from '../../model/language';
import {
  defaultReportOptions,
  reportFigureSizes,
  type LocalText,
  type ReportBlock,
  type ReportDefinition,
  type ReportOptions,
} from '../../model/report';
import { isShort, isThing, type Thing } from './shapes';

const limits = { text: 100_000, state: 20_000, blocks: 1_000 } as const;

function parseText(value: unknown): LocalText | null {
  if (isShort(value, limits.text)) return value;
  if (!isThing(value)) return null;
  const known = languages.flatMap((language) => {
    const words = value[language];
    return isShort(words, limits.text) ? [[language, words] as const] : [];
  });
  return Object.fromEntries(known);
}

const sizeOf = (value: unknown) => reportFigureSizes.find((size) => size === value);

function parseFigureBlock(id: string, { figure, caption, size, frozen }: Thing): ReportBlock | null {
  const words = parseText(caption ?? '');
  if (!isThing(figure) || words === null) return null;
  const view = figureViews.find((name) => name === figure.view);
  const ownSize = sizeOf(size);
  if (view === undefined || !isShort(figure.figure) || !isShort(figure.state, limits.state)) return null;
  return {
    kind: 'figure',
    id,
    figure: { view, figure: figure.figure, state: figure.state },
    caption: words,
    ...(ownSize === undefined ? {} : { size: ownSize }),
    ...(isShort(frozen) ? { frozen } : {}),
  };
}

function parseBlock(value: unknown): ReportBlock | null {
  if (!isThing(value) || !isShort(value.id)) return null;
  const { id, kind } = value;
  if (kind === 'figure') return parseFigureBlock(id, value);
  const text = parseText(value.text);
  if (text === null) return null;
  if (kind === 'paragraph') return { kind, id, text };
  return kind === 'heading' ? { kind, id, level: value.level === 2 ? 2 : 1, text } : null;
}

function parseOptions(value: unknown): ReportOptions {
  if (!isThing(value)) return defaultReportOptions;
  const { size, ...switches } = defaultReportOptions;
  const chosen = Object.entries(switches).map(([key, usual]) => {
    const given = value[key];
    return [key, typeof given === 'boolean' ? given : usual] as const;
  });
  return { ...(Object.fromEntries(chosen) as typeof switches), size: sizeOf(value.size) ?? size };
}

/** A report as the metadata of a file hold it, or `null` where a part of it has not the shape of one. */
export function parseStoredReport(value: unknown): ReportDefinition | null {
  if (!isThing(value) || !Array.isArray(value.blocks) || value.blocks.length > limits.blocks) return null;
  const { language, secondLanguage } = value;
  const title = parseText(value.title);
  if (title === null || !isShort(language) || !isLanguage(language)) return null;
  const blocks = value.blocks.map(parseBlock).filter((block) => block !== null);
  if (blocks.length < value.blocks.length) return null;
  const isSecond = isShort(secondLanguage) && isLanguage(secondLanguage) && secondLanguage !== language;
  return {
    title,
    language,
    ...(isSecond ? { secondLanguage } : {}),
    blocks,
    options: parseOptions(value.options),
  };
}
