/** After these, no SQL that a person types or a link carries can reach a network, a file or a setting. */
export const lockStatements = [
  'set enable_external_access = false',
  'set lock_configuration = true',
] as const;

export const databaseFile = 'atlas.duckdb';
