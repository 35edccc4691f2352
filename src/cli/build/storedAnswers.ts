import type { Connection } from '../../query/connection';
import { ask, type Question, type QuestionParameters } from '../../query/question';
import { questions } from '../../query/questions';

export interface StoredAnswer {
  readonly id: string;
  /** Parameters as JSON: the page compares them with what it asks. */
  readonly parameters: string;
  readonly json: string;
}

/** The answer of every stored question to its default parameters. */
export async function storedAnswers(connection: Connection): Promise<StoredAnswer[]> {
  const answers: StoredAnswer[] = [];
  for (const question of Object.values(questions) as unknown as Question<QuestionParameters, unknown>[]) {
    if (!question.isStored) continue;
    const answer = await ask(connection, question, question.defaults);
    answers.push({
      id: question.id,
      parameters: JSON.stringify(question.defaults),
      json: JSON.stringify(answer),
    });
  }
  return answers;
}
