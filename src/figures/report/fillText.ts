import type { TextValues } from './textValues';

const placeholder = /\{\{|\{([A-Za-z]+)\}/g;

/** A text with each `{name}` replaced by its value and `{{` by a brace; an unknown name stays as it is. */
export function fillText(text: string, values: TextValues): string {
  return text.replace(placeholder, (found, name: string | undefined) =>
    name === undefined ? '{' : ((Object.hasOwn(values, name) ? values[name] : undefined) ?? found),
  );
}

/** Names in braces that are none of the known ones. */
export function unknownPlaceholders(text: string, known: readonly string[]): string[] {
  return [...text.matchAll(placeholder)].flatMap(([, name]) =>
    name === undefined || known.includes(name) ? [] : [name],
  );
}
