import { isLanguage } from '../../../model/language';
import {
  defaultReportOptions,
  reportFigureSizes,
  type LocalText,
  type ReportBlock,
  type ReportDefinition,
  type ReportFigureSize,
  type ReportOptions,
} from '../../../model/report';
import { figureViews } from '../../../model/figureSpec';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isSize = (value: unknown): value is ReportFigureSize =>
  (reportFigureSizes as readonly unknown[]).includes(value);

const isWords = (value: unknown): value is LocalText =>
  isText(value) ||
  (isObject(value) &&
    Object.entries(value).every(([language, words]) => isLanguage(language) && isText(words)));

function isBlock(value: unknown): value is ReportBlock {
  if (!isObject(value) || !isText(value['id'])) return false;
  const { kind, level, text, caption, figure, size, frozen } = value;
  switch (kind) {
    case 'heading':
      return isWords(text) && (level === 1 || level === 2);
    case 'paragraph':
      return isWords(text);
    case 'figure':
      return (
        isWords(caption) &&
        isObject(figure) &&
        (figureViews as readonly unknown[]).includes(figure['view']) &&
        isText(figure['figure']) &&
        isText(figure['state']) &&
        (size === undefined || isSize(size)) &&
        (frozen === undefined || isText(frozen))
      );
    default:
      return false;
  }
}

/** Options, with the usual value of those that an older report does not have. */
function toOptions(value: unknown): ReportOptions | null {
  if (!isObject(value)) return null;
  const options = { ...defaultReportOptions, ...value };
  const isRight = Object.entries(defaultReportOptions).every(([key, usual]) => {
    const given = options[key as keyof ReportOptions];
    return key === 'size' ? isSize(given) : typeof given === typeof usual;
  });
  return isRight ? options : null;
}

/** A value as the definition of a report that it is, or `null` where it is none. */
export function toDefinition(value: unknown): ReportDefinition | null {
  if (!isObject(value)) return null;
  const { title, language, secondLanguage, blocks } = value;
  const options = toOptions(value['options']);
  if (options === null || !isWords(title) || !isText(language) || !isLanguage(language)) return null;
  const hasSecond = secondLanguage === undefined || (isText(secondLanguage) && isLanguage(secondLanguage));
  if (!hasSecond || !Array.isArray(blocks) || !blocks.every(isBlock)) return null;
  const ids = new Set(blocks.map(({ id }) => id));
  return ids.size === blocks.length
    ? { title, language, ...(secondLanguage === undefined ? {} : { secondLanguage }), blocks, options }
    : null;
}
