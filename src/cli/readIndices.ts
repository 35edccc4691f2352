import { decode } from '../data/decode';
import { nearest } from '../data/nearest';
import { makeProblem } from '../data/problem';
import { catalogue } from '../figures/rankings/catalogue/catalogue';
import { parseDefinition } from '../measures/index/parseDefinition';
import type { IndexDefinition } from '../model/indexDefinition';
import type { Language } from '../model/language';
import type { Problem } from '../model/problem';
import { formatIndexProblem } from '../text/formatIndexProblem';
import { indexProblems as english } from '../text/words/indexProblems/en';
import { indexProblems as simplified } from '../text/words/indexProblems/zhHans';
import { indexProblems as traditional } from '../text/words/indexProblems/zhHant';
import { indicesFolder } from './readFolder';

const words = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional };

/** The indices of a package, and what is wrong with their files. */
export interface PackageIndices {
  readonly definitions: readonly IndexDefinition[];
  readonly problems: readonly Problem[];
}

/** Questions that the records do not answer for the units of a definition. */
function unknownQuestions(file: string, { unit, nodes }: IndexDefinition): Problem[] {
  const known = [...catalogue.values()].filter(({ kind }) => kind === unit).map(({ id }) => id);
  return nodes.flatMap(({ id, question }) =>
    question === undefined || known.includes(question)
      ? []
      : [
          makeProblem(
            'error',
            'index-question',
            { file },
            { node: id, question, unit, suggestion: nearest(question, known) },
          ),
        ],
  );
}

function readIndex(file: string, bytes: Uint8Array, language: Language): PackageIndices {
  const decoded = decode(file, bytes);
  if ('problem' in decoded) return { definitions: [], problems: [decoded.problem] };
  let json: unknown;
  try {
    json = JSON.parse(decoded.text);
  } catch {
    return { definitions: [], problems: [makeProblem('error', 'invalid-json', { file }, { line: null })] };
  }
  const { definition, problems } = parseDefinition(json);
  const found = problems.map((problem) =>
    makeProblem(
      problem.severity,
      'index-definition',
      { file },
      { problem: formatIndexProblem(words[language], problem) },
    ),
  );
  if (definition === null) return { definitions: [], problems: found };
  return { definitions: [definition], problems: [...found, ...unknownQuestions(file, definition)] };
}

/**
 * The index definitions in the folder `indices` of a package, in the order of their files.
 *
 * @param files contents by path within the package
 */
export function readIndices(
  files: ReadonlyMap<string, Uint8Array>,
  language: Language = 'en',
): PackageIndices {
  const definitions: IndexDefinition[] = [];
  const problems: Problem[] = [];
  const fileOf = new Map<string, string>();
  for (const [file, bytes] of files) {
    if (!file.startsWith(`${indicesFolder}/`)) continue;
    const read = readIndex(file, bytes, language);
    problems.push(...read.problems);
    for (const definition of read.definitions) {
      const { id } = definition;
      const other = fileOf.get(id);
      if (other !== undefined) problems.push(makeProblem('error', 'index-twice', { file }, { id, other }));
      fileOf.set(id, file);
      definitions.push(definition);
    }
  }
  return { definitions, problems };
}
