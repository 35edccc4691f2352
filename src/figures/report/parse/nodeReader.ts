import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { nearest } from '../../../data/nearest';
import type { ReportProblem, ReportProblemCode } from '../../../model/reportProblem';

/** A value of the text with its place. */
export interface Place {
  readonly node: unknown;
  readonly path: string;
}

const lineStart = (node: unknown): number | null =>
  (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? null;

/** Reads values of a YAML or JSON document, and notes what is not as it should be with its line. */
export class NodeReader {
  readonly problems: ReportProblem[] = [];

  constructor(
    private readonly parsed: Document.Parsed,
    private readonly lines: LineCounter,
  ) {}

  /** Notes a problem; the result stands for a value that is not there. */
  note(
    code: ReportProblemCode,
    { node, path }: Place,
    details: Readonly<Record<string, string>> = {},
  ): undefined {
    const start = lineStart(node);
    const line = start === null ? null : this.lines.linePos(start).line;
    this.problems.push({ code, path, line, details });
  }

  /** The values of a map by key; keys that are not in `known` are problems. */
  fields(place: Place, known: readonly string[], expected: string): Map<string, Place> | undefined {
    const map = this.map(place);
    if (map === null) return this.note('wrong-type', place, { expected });
    const fields = new Map<string, Place>();
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const path = place.path === '' ? name : `${place.path}.${name}`;
      if (known.includes(name)) fields.set(name, { node: this.resolved(value) ?? key, path });
      else this.note('unknown-key', { node: key, path: place.path }, this.unknown(name, known));
    }
    return fields;
  }

  /** Details of a word that is none of the known ones, with the nearest of them. */
  unknown(value: string, known: readonly string[]): Record<string, string> {
    return { value, known: known.join(', '), suggestion: nearest(value, known) ?? '' };
  }

  map({ node }: Place): YAMLMap | null {
    return isMap(node) ? node : null;
  }

  /** The items of a list. */
  items(place: Place): Place[] | undefined {
    const { node, path } = place;
    if (!isSeq(node)) return this.note('wrong-type', place, { expected: 'list' });
    return node.items.map((item, i) => ({ node: this.resolved(item) ?? node, path: `${path}[${i}]` }));
  }

  /** A single value that is no list and no map; a key without a value has `null`. */
  scalar({ node }: Place): Scalar | null {
    return isScalar(node) ? node : null;
  }

  /** Words: what looks like a number or a truth value is taken as it stands in the text. */
  words(place: Place): string | undefined {
    const scalar = this.scalar(place);
    const value: unknown = scalar?.value;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return scalar?.source ?? String(value);
    return this.note('wrong-type', place, { expected: 'text' });
  }

  /** One of a few words. */
  word<W extends string>(place: Place, known: readonly W[]): W | undefined {
    const value = this.words(place);
    if (value === undefined) return undefined;
    return known.find((one) => one === value) ?? this.note('unknown-word', place, this.unknown(value, known));
  }

  /** One of a few values that are no text. */
  oneOf<V extends number | boolean>(place: Place, values: readonly V[], expected: string): V | undefined {
    const value: unknown = this.scalar(place)?.value;
    return values.find((one) => one === value) ?? this.note('wrong-type', place, { expected });
  }

  private resolved(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.parsed) : node;
  }
}
