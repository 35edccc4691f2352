/** Results as plain JavaScript numbers: DuckDB would otherwise hand over counts as bigint and sums as decimals. */
export const openConfig = { query: { castBigIntToDouble: true, castDecimalToDouble: true } } as const;

/** After these, no SQL that a person types or a link carries can reach a network, a file or a setting. */
export const lockStatements = [
  'set enable_external_access = false',
  'set lock_configuration = true',
] as const;

export const databaseFile = 'atlas.duckdb';
