import type { ErrorDetails } from '../../model/errors';
import type { Language } from '../../model/language';
import type { Problem } from '../../model/problem';
import type { ProblemWords } from './codes';
import { en } from './en';
import { zhHans } from './zhHans';
import { zhHant } from './zhHant';

const words: Readonly<Record<Language, ProblemWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** What is wrong and what would be right, without the place; an unknown code stands for itself. */
export function formatProblemSentence(problem: Problem, language: Language): string {
  const sentences: Readonly<Record<string, unknown>> = words[language].sentences;
  const sentence = Object.hasOwn(sentences, problem.code) ? sentences[problem.code] : undefined;
  // The codes and their details are tied together where problems are made (data/problem.ts).
  return sentence ? (sentence as (details: ErrorDetails) => string)(problem.details) : problem.code;
}

/** One line a problem: `file:row:column: what is wrong, what would be right`; `file:` alone for a whole file. */
export function formatProblem(problem: Problem, language: Language): string {
  const place = [problem.file];
  if (problem.row > 0) place.push(String(problem.row));
  if (problem.row > 0 && problem.column !== '') place.push(problem.column);
  return `${place.join(':')}: ${formatProblemSentence(problem, language).replace(/\s*[\r\n]+\s*/g, ' ')}`;
}
