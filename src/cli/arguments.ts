import { parseArgs } from 'node:util';
import { nearest } from '../data/nearest';
import { UsageError } from './usageError';

/**
 * An option: a flag stands alone, a value follows it; `choices` are the only values allowed. `multiple`
 * values follow each other (`--name a b`) or the repeated option (`--name a --name b`).
 */
export interface Option {
  readonly type: 'flag' | 'value';
  readonly multiple?: boolean;
  readonly choices?: readonly string[];
}

/** Arguments after parsing; a repeated option has several values. */
export interface Arguments {
  readonly positionals: readonly string[];
  has(option: string): boolean;
  value(option: string): string | undefined;
  values(option: string): readonly string[];
}

/**
 * Parses the arguments of a command: `--name value`, `--name=value`, flags, and `--` before
 * arguments that begin with a dash.
 *
 * @param positionals what stands without an option, by name, for the message when one is missing
 * @throws {UsageError} for unknown, repeated or incomplete options and wrong numbers of arguments
 */
export function parseArguments(
  argv: readonly string[],
  options: Readonly<Record<string, Option>>,
  positionals: readonly string[] = [],
): Arguments {
  const config = Object.entries(options).map(([name, { type }]) => [
    name,
    { type: type === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
  ]);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(config),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const plain: string[] = [];
  let more: string[] | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional')
      (more !== null && plain.length >= positionals.length ? more : plain).push(token.value);
    else more = null;
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(unknownOption(token.rawName, Object.keys(options)));
    const earlier = given.get(token.name) ?? [];
    if (earlier.length > 0 && !option.multiple) throw new UsageError(`${token.rawName} may be given once`);
    const values = [...earlier, checkedValue(token.rawName, option, token.value, token.inlineValue)];
    given.set(token.name, values);
    if (option.multiple) more = values;
  }
  checkCount(plain, positionals);
  return {
    positionals: plain,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.[0],
    values: (name) => given.get(name) ?? [],
  };
}

function unknownOption(given: string, names: readonly string[]): string {
  const suggestion = nearest(
    given,
    [...names, 'help'].map((name) => `--${name}`),
  );
  return `unknown option: ${given}${suggestion ? `; did you mean ${suggestion}?` : ''}`;
}

function checkedValue(name: string, option: Option, value: string | undefined, isInline?: boolean): string {
  if (option.type === 'flag') {
    if (value !== undefined) throw new UsageError(`${name} takes no value: ${value}`);
    return '';
  }
  const looksLikeOption = value !== undefined && !isInline && /^-[^\d.]/.test(value);
  if (value === undefined || value === '' || looksLikeOption) throw new UsageError(`${name} needs a value`);
  if (option.choices && !option.choices.includes(value))
    throw new UsageError(`${name} is one of ${option.choices.join(', ')}, not: ${value}`);
  return value;
}

function checkCount(given: readonly string[], wanted: readonly string[]): void {
  const missing = wanted[given.length];
  if (missing !== undefined) throw new UsageError(`<${missing}> is missing`);
  const extra = given[wanted.length];
  if (extra !== undefined) throw new UsageError(`one argument too many: ${extra}`);
}
