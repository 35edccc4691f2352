import type { ColumnTable } from 'arquero';
import type { Connection } from './connection';
import type { Query } from './sql';

export type ParameterValue = string | number | readonly string[];
export type QuestionParameters = Readonly<Record<string, ParameterValue>>;

/**
 * A named question with typed parameters. Its answer is plain JSON, so that it can be stored at
 * build time, sent from a worker, or computed in Node, and is the same each time.
 */
export interface Question<P extends QuestionParameters, A> {
  readonly id: string;
  readonly defaults: P;
  /** Whether the answer to the defaults is stored when a site is built. */
  readonly isStored: boolean;
  /** Tables of the package that the question cannot do without. */
  readonly needs: readonly string[];
  queries(parameters: P): readonly Query[];
  shape(tables: readonly ColumnTable[], parameters: P): A;
}

/** Asks the engine. @throws {QueryError} */
export async function ask<P extends QuestionParameters, A>(
  connection: Connection,
  question: Question<P, A>,
  parameters: P,
): Promise<A> {
  const tables: ColumnTable[] = [];
  for (const query of question.queries(parameters)) tables.push(await connection.run(query));
  return question.shape(tables, parameters);
}
