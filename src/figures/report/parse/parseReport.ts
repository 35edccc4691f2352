import { LineCounter, parseDocument } from 'yaml';
import { languages } from '../../../model/language';
import {
  defaultReportOptions,
  reportFigureSizes,
  type ReportDefinition,
  type ReportOptions,
} from '../../../model/report';
import type { ReportProblem } from '../../../model/reportProblem';
import { reportPlaceholders } from '../textValues';
import { parseBlocks } from './parseBlocks';
import { parseWords } from './parseWords';
import { NodeReader, type Place } from './nodeReader';

/** A definition, or what is wrong with its text. */
export type ReportReading =
  | { readonly definition: ReportDefinition; readonly problems: readonly [] }
  | { readonly definition: null; readonly problems: readonly ReportProblem[] };

const keys = ['title', 'language', 'secondLanguage', 'blocks', 'options'] as const;
const optionKeys = Object.keys(defaultReportOptions) as (keyof ReportOptions)[];

/**
 * Reads a definition from YAML or JSON text: title, language, blocks and options, each block a heading, a
 * text or a figure. Nothing is guessed: an unknown key, word or view is a problem with its place.
 *
 * @param isEmptyAllowed whether a report may have no blocks yet
 */
export function parseReport(text: string, isEmptyAllowed = false): ReportReading {
  const lines = new LineCounter();
  const parsed = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  if (parsed.errors.length > 0)
    return {
      definition: null,
      problems: parsed.errors.map(({ message, pos }) => ({
        code: 'syntax',
        path: '',
        line: lines.linePos(pos[0]).line,
        details: { message },
      })),
    };
  const reader = new NodeReader(parsed, lines);
  const definition = readReport(reader, { node: parsed.contents, path: '' }, isEmptyAllowed);
  return definition === undefined || reader.problems.length > 0
    ? { definition: null, problems: reader.problems }
    : { definition, problems: [] };
}

function readReport(reader: NodeReader, whole: Place, isEmptyAllowed: boolean): ReportDefinition | undefined {
  const names = reader.map(whole)?.items.map(({ key }) => String(key)) ?? [];
  if (!names.includes('title') && !names.includes('blocks')) return reader.note('not-a-report', whole);
  const fields = reader.fields(whole, keys, 'report');
  const titlePlace = fields?.get('title');
  const languagePlace = fields?.get('language');
  const secondPlace = fields?.get('secondLanguage');
  const blocksPlace = fields?.get('blocks');
  const optionsPlace = fields?.get('options');
  const title =
    titlePlace === undefined
      ? reader.note('missing', whole, { key: 'title' })
      : parseWords(reader, titlePlace, reportPlaceholders);
  const language =
    languagePlace === undefined
      ? reader.note('missing', whole, { key: 'language' })
      : reader.word(languagePlace, languages);
  const secondLanguage = secondPlace === undefined ? undefined : reader.word(secondPlace, languages);
  const blocks =
    blocksPlace === undefined
      ? isEmptyAllowed
        ? []
        : reader.note('missing', whole, { key: 'blocks' })
      : parseBlocks(reader, blocksPlace, isEmptyAllowed);
  const options = optionsPlace === undefined ? defaultReportOptions : parseOptions(reader, optionsPlace);
  if (title === undefined || language === undefined || blocks === undefined) return undefined;
  return { title, language, ...(secondLanguage === undefined ? {} : { secondLanguage }), blocks, options };
}

function parseOptions(reader: NodeReader, place: Place): ReportOptions {
  const options: Record<string, unknown> = { ...defaultReportOptions };
  for (const [key, value] of reader.fields(place, optionKeys, 'options') ?? [])
    options[key] =
      key === 'size' ? reader.word(value, reportFigureSizes) : reader.oneOf(value, [true, false], 'yes-no');
  return options as unknown as ReportOptions;
}
