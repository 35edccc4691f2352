import type { LocalText, ReportBlock, ReportDefinition } from '../../../model/report';

/** The words of a report by field, as far as they are typed. */
function textsOf({ title, blocks }: ReportDefinition): Map<string, LocalText> {
  const texts = new Map<string, LocalText>([['title', title]]);
  for (const block of blocks) texts.set(block.id, block.kind === 'figure' ? block.caption : block.text);
  return texts;
}

const withoutText = (block: ReportBlock): unknown =>
  block.kind === 'figure' ? { ...block, caption: '' } : { ...block, text: '' };

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

const settingsOf = (definition: ReportDefinition): unknown => ({ ...definition, title: '', blocks: [] });

/** The languages in which two texts differ; one text for all is in none of them. */
function differing(before: LocalText, after: LocalText): string[] {
  if (typeof before === 'string' || typeof after === 'string')
    return typeof before === typeof after ? (before === after ? [] : ['']) : ['several'];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof typeof before>;
  return [...keys].filter((key) => before[key] !== after[key]);
}

/** The one field and language whose words are all that differs, or `null` where more or something else does. */
export function typedField(before: ReportDefinition, after: ReportDefinition): string | null {
  const { blocks } = before;
  const { blocks: others } = after;
  if (blocks.length !== others.length || !isSame(settingsOf(before), settingsOf(after))) return null;
  const isShape = blocks.every((block, i) => {
    const other = others[i];
    return block === other || (other !== undefined && isSame(withoutText(block), withoutText(other)));
  });
  if (!isShape) return null;
  const now = textsOf(after);
  const fields = [...textsOf(before)].flatMap(([field, text]) =>
    differing(text, now.get(field) ?? '').map((language) => `${field} ${language}`),
  );
  return fields.length === 1 ? (fields[0] ?? null) : null;
}
