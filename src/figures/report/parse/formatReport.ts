import { stringify } from 'yaml';
import {
  defaultReportOptions,
  type ReportBlock,
  type ReportDefinition,
  type ReportOptions,
} from '../../../model/report';
import { formatFigure } from './figureAddress';
import { usualId } from './parseBlocks';

/** A block with its own word first; an id only where it is not the one that reading would give. */
function blockFields(block: ReportBlock, place: number): Record<string, unknown> {
  const id = block.id === usualId(place) ? {} : { id: block.id };
  switch (block.kind) {
    case 'heading':
      return { heading: block.text, ...(block.level === 1 ? {} : { level: block.level }), ...id };
    case 'paragraph':
      return { text: block.text, ...id };
    case 'figure':
      return {
        figure: formatFigure(block.figure),
        ...(block.caption === '' ? {} : { caption: block.caption }),
        ...(block.size === undefined ? {} : { size: block.size }),
        ...(block.frozen === undefined ? {} : { frozen: block.frozen }),
        ...id,
      };
  }
}

/** The options that differ from the usual ones. */
function changedOptions(options: ReportOptions): Record<string, unknown> {
  const keys = Object.keys(defaultReportOptions) as (keyof ReportOptions)[];
  return Object.fromEntries(
    keys.filter((key) => options[key] !== defaultReportOptions[key]).map((key) => [key, options[key]]),
  );
}

/** The text of a definition in YAML, from which `parseReport` reads the same definition. */
export function formatReport({ title, language, secondLanguage, blocks, options }: ReportDefinition): string {
  const changed = changedOptions(options);
  const fields = {
    title,
    language,
    ...(secondLanguage === undefined ? {} : { secondLanguage }),
    blocks: blocks.map(blockFields),
    ...(Object.keys(changed).length === 0 ? {} : { options: changed }),
  };
  return stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
}
