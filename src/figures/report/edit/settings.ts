import type { Language } from '../../../model/language';
import type { FigureBlock, ReportDefinition, ReportFigureSize, ReportOptions } from '../../../model/report';
import { changeBlock } from './blocks';
import { without } from './without';

/** Changes some of the options; the same definition where all have these values. */
export function setOptions(definition: ReportDefinition, options: Partial<ReportOptions>): ReportDefinition {
  const keys = Object.keys(options) as (keyof ReportOptions)[];
  return keys.every((key) => definition.options[key] === options[key])
    ? definition
    : { ...definition, options: { ...definition.options, ...options } };
}

/** Changes the language of the report; a second language that would be the same goes. */
export function setLanguage(definition: ReportDefinition, language: Language): ReportDefinition {
  if (language === definition.language) return definition;
  const { secondLanguage, ...rest } = definition;
  return {
    ...rest,
    language,
    ...(secondLanguage === undefined || secondLanguage === language ? {} : { secondLanguage }),
  };
}

/** Titles and notes of figures in a second language too, or in none. */
export function setSecondLanguage(definition: ReportDefinition, second: Language | null): ReportDefinition {
  const { secondLanguage, ...rest } = definition;
  const next = second === definition.language ? null : second;
  if ((secondLanguage ?? null) === next) return definition;
  return next === null ? rest : { ...rest, secondLanguage: next };
}

export function setLevel(definition: ReportDefinition, id: string, level: 1 | 2): ReportDefinition {
  return changeBlock(definition, id, (block) =>
    block.kind === 'heading' && block.level !== level ? { ...block, level } : block,
  );
}

/** A figure with one of its own settings, or without it. */
function withSetting<K extends 'size' | 'frozen'>(
  block: FigureBlock,
  key: K,
  value: FigureBlock[K] | null,
): FigureBlock {
  if ((block[key] ?? null) === value) return block;
  return value === null ? (without(block, key) as FigureBlock) : { ...block, [key]: value };
}

/** Gives a figure a width of its own; `null` = that of the report. */
export function setSize(
  definition: ReportDefinition,
  id: string,
  size: ReportFigureSize | null,
): ReportDefinition {
  return changeBlock(definition, id, (block) =>
    block.kind === 'figure' ? withSetting(block, 'size', size) : block,
  );
}

/** Says with which answers a figure is frozen; `null` = it is live. */
export function setFrozen(definition: ReportDefinition, id: string, key: string | null): ReportDefinition {
  return changeBlock(definition, id, (block) =>
    block.kind === 'figure' ? withSetting(block, 'frozen', key) : block,
  );
}
