import { expect, test } from 'vitest';
import { ask, type Question, type QuestionParameters } from '../../src/query/question';
import { questions } from '../../src/query/questions';
import { shippedPackage } from './shippedPackage';

const all = Object.entries(questions) as unknown as [string, Question<QuestionParameters, unknown>][];

test.each(all)('%s is accepted by the engine and answers as plain JSON', async (_, question) => {
  const connection = await shippedPackage();
  const answer = await ask(connection, question, question.defaults);
  console.log(question.id, JSON.stringify(answer).length, JSON.stringify(answer).slice(0, 300));
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});
