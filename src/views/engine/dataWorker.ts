import { DataError } from '../../model/errors';
import type { Connection } from '../../query/connection';
import { ask, type Question, type QuestionParameters } from '../../query/question';
import { questions } from '../../query/questions';
import { openBrowserConnection } from './browserConnection';
import type { FromWorker, ToWorker } from './messages';

/** Errors after which the engine's memory cannot be trusted. */
const fatal = /unreachable|out of bounds|RuntimeError|Out of memory|function signature mismatch/i;

const say = (message: FromWorker) => self.postMessage(message);
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

let connection: Promise<Connection> | undefined;

async function open(database: string): Promise<void> {
  connection = openBrowserConnection(database, {
    loading: (loaded) => say({ kind: 'progress', loaded }),
    opening: () => say({ kind: 'opening' }),
  });
  try {
    await connection;
    say({ kind: 'ready' });
  } catch (error) {
    say({ kind: 'failed', reason: reasonOf(error), isDatabase: error instanceof DataError });
  }
}

async function answer({ id, question, parameters }: ToWorker & { kind: 'ask' }): Promise<void> {
  try {
    if (connection === undefined) throw new Error('the database is not open');
    const known = questions[question] as unknown as Question<QuestionParameters, unknown>;
    say({ kind: 'answer', id, answer: await ask(await connection, known, parameters as QuestionParameters) });
  } catch (error) {
    const message = reasonOf(error);
    say({ kind: 'refused', id, message, isFatal: fatal.test(message) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') void open(data.database);
  else if (data.kind === 'ask') void answer(data);
  else say({ kind: 'pong' });
});
