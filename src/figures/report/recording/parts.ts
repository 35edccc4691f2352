import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { parse, stringify } from 'devalue';

/** Texts by their own hash, so that what several frozen figures share is kept once. */
export type Parts = ReadonlyMap<string, string>;

/** Half of a SHA-256 in hexadecimal digits: enough that no two texts share it. */
export const hashLength = 32;

export const hashOf = (text: string): string => bytesToHex(sha256(text)).slice(0, hashLength);

export const isHash = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** How a part is written and read. */
export interface Form {
  readonly write: (value: unknown) => string;
  /** @throws {Error} where the text is none of this form */
  readonly read: (text: string) => unknown;
}

/** Answers and files are plain JSON; calculations have typed arrays and numbers such as NaN. */
export const forms = {
  json: { write: (value) => JSON.stringify(value), read: (text) => JSON.parse(text) as unknown },
  values: { write: (value) => stringify(value), read: (text) => parse(text) as unknown },
} as const satisfies Readonly<Record<string, Form>>;

/** Parts with what they say; one that many figures use is read once. */
export class PartReader {
  private readonly known = new Map<string, unknown>();

  constructor(private readonly textOf: (hash: string) => string | undefined) {}

  /** `undefined` where there is no such part, or none of this form. */
  read(hash: string, form: keyof typeof forms): unknown {
    const key = `${form} ${hash}`;
    if (this.known.has(key)) return this.known.get(key);
    const text = this.textOf(hash);
    if (text === undefined) return undefined;
    const value = readOrNothing(forms[form], text);
    this.known.set(key, value);
    return value;
  }
}

function readOrNothing(form: Form, text: string): unknown {
  try {
    return form.read(text);
  } catch {
    return undefined;
  }
}
