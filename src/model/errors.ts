export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An error with a code that `text/` turns into a sentence in the reader's language. */
export class AtlasError extends Error {
  override readonly name: string = 'AtlasError';
  constructor(
    readonly code: string,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}

/** A package or file that cannot be read. */
export class DataError extends AtlasError {
  override readonly name = 'DataError';
}

/** A question the engine could not answer; the SQL is in the details. */
export class QueryError extends AtlasError {
  override readonly name = 'QueryError';
}

/** A measure that is not defined for its input. */
export class MeasureError extends AtlasError {
  override readonly name: string = 'MeasureError';
}

/** A figure that could not be turned into a file. */
export class ExportError extends AtlasError {
  override readonly name = 'ExportError';
}
