/** No details beyond the place. */
type Nothing = Record<never, never>;

/** Every kind of problem that a check can find, and what its sentence speaks of. Lists are joined with ` | `. */
export interface ProblemDetails {
  'not-utf8': { encoding: string; line: number };
  'damaged-utf8': { line: number };
  binary: { line: number };
  'empty-file': Nothing;
  delimiter: { found: string };
  'unclosed-quote': Nothing;
  'stray-quote': Nothing;
  'too-few-cells': { expected: number; found: number };
  'too-many-cells': { expected: number; found: number };
  'unnamed-column': { position: number };
  'duplicate-column': Nothing;
  'unknown-column': { suggestion: string | null };
  'missing-column': Nothing;
  spaces: { value: string };
  'lost-character': { value: string };

  'invalid-json': { line: number | null };
  'invalid-descriptor': Nothing;
  'resource-path': { resource: string };
  'path-outside': { resource: string; path: string };
  'file-missing': { resource: string; path: string };
  'unknown-table': { name: string; suggestion: string | null };
  'unknown-names': { name: string; tables: string; suggestion: string | null };
  'no-tables': Nothing;
  'closing-date': { value: string };

  required: Nothing;
  'not-integer': { value: string; suggestion: string | null };
  'not-number': { value: string; suggestion: string | null };
  'not-allowed': { value: string; allowed: string; suggestion: string | null };
  pattern: { value: string; pattern: string };
  'below-minimum': { value: string; minimum: number };
  'not-above': { value: string; limit: number };
  'above-maximum': { value: string; maximum: number };
  'not-date': { value: string; suggestion: string | null };
  'duplicate-key': { columns: string; value: string; earlier: number };

  'unknown-key': { table: string; value: string; suggestion: string | null };
  'missing-table': { table: string };
  'country-retired': { value: string; until: number; successors: string };
  'country-form': { value: string; suggestion: string };

  reversed: { from: string; to: string; fromColumn: string };
  overlap: { key: string; earlier: number };
  'possible-overlap': { key: string; earlier: number };
  'before-founded': { alliance: string; value: string; founded: string };
  'after-ended': { alliance: string; value: string; ended: string };
  'after-closing': { value: string; closing: string };
  cycle: { path: string };
  'likely-duplicate': { value: string; other: string; otherKey: string; earlier: number };
  'coordinate-alone': { missing: string };
  'coordinates-swapped': { country: string };
  'coordinates-far': { country: string; kilometres: number };
  'title-is-address': { value: string };

  'index-definition': { problem: string };
  'index-question': { node: string; question: string; unit: string; suggestion: string | null };
  'index-twice': { id: string; other: string };
}

export type ProblemCode = keyof ProblemDetails;

/** The sentences of one language: what is wrong, what would be right. */
export interface ProblemWords {
  /** One row of each table, as in `no organisation "x"`. */
  readonly things: Readonly<Record<string, string>>;
  readonly sentences: { readonly [C in ProblemCode]: (details: ProblemDetails[C]) => string };
}
