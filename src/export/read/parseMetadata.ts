import { figureViews, orderedSpec, type FigureSpec } from '../../model/figureSpec';
import { isLanguage } from '../../model/language';
import type { FileMetadata } from '../metadata';
import { parseStoredReport } from './storedReport';
import { isShort, isThing, type Thing } from './shapes';

/** What a text of metadata turned out to be. */
export type ParsedMetadata =
  | { readonly kind: 'metadata'; readonly metadata: FileMetadata }
  | { readonly kind: 'unknown-view' | 'not-ours' };

const notOurs = { kind: 'not-ours' } as const;
const longestState = 20_000;

function parseSpec({ view, figure, state, language, secondLanguage, theme, size }: Thing): FigureSpec | null {
  const known = figureViews.find((name) => name === view);
  const isWhole =
    known !== undefined &&
    isShort(figure) &&
    isShort(state, longestState) &&
    isShort(language) &&
    isLanguage(language) &&
    isShort(theme) &&
    isShort(size);
  if (!isWhole) return null;
  const isSecond = isShort(secondLanguage) && isLanguage(secondLanguage) && secondLanguage !== language;
  return orderedSpec({
    view: known,
    figure,
    state,
    language,
    ...(isSecond ? { secondLanguage } : {}),
    theme,
    size,
  });
}

/** The metadata in a value that came out of a file: nothing of it is taken that has not the shape it should have. */
export function parseMetadata(value: unknown): ParsedMetadata {
  if (!isThing(value)) return notOurs;
  const { dataHash, version, spec, report } = value;
  if (!isShort(dataHash) || !isShort(version)) return notOurs;
  if (isThing(spec)) {
    const parsed = parseSpec(spec);
    if (parsed !== null) return { kind: 'metadata', metadata: { spec: parsed, dataHash, version } };
    const { view } = spec;
    return isShort(view) && !figureViews.some((name) => name === view) ? { kind: 'unknown-view' } : notOurs;
  }
  const parsed = parseStoredReport(report);
  return parsed === null ? notOurs : { kind: 'metadata', metadata: { report: parsed, dataHash, version } };
}

/** The same of a text; what is no JSON is not ours. */
export function parseMetadataText(text: string): ParsedMetadata {
  try {
    return parseMetadata(JSON.parse(text));
  } catch {
    return notOurs;
  }
}
