import { setFlagsFromString } from 'node:v8';
import { checkPackage, hasErrors } from '../../data/checkPackage';
import { compile } from '../../data/compile';
import { readPackage } from '../../data/readPackage';
import { directCalculations } from '../../figures/draw/directCalculations';
import type { FigureSource, SourceFiles } from '../../figures/draw/figureSource';
import type { PackageInfo } from '../../figures/figure';
import type { Connection } from '../../query/connection';
import { openTables } from '../../query/node/openTables';
import { ask, type Question, type QuestionParameters } from '../../query/question';
import { questions, type AnswerOf, type ParametersOf, type QuestionId } from '../../query/questions';
import { formatProblem } from '../../text/problems/formatProblem';
import { baseMapFolder } from '../build/baseMapFolder';
import { packageInfo } from '../build/packageInfo';
import { readFolder } from '../readFolder';
import { readIndices } from '../readIndices';
import { preparedMaps } from './preparedMaps';
import { preparedNetworks } from './preparedNetworks';

export interface PackageSource {
  readonly source: FigureSource;
  close(): Promise<void>;
}

/**
 * A data package as figures are drawn from it, without a site: its tables in the engine, its indices, its
 * base map and usual networks as a site would have them.
 *
 * @param baseMap folder with a base map, in place of that of the package
 * @returns `null` for a package with errors, which are then listed on standard error
 * @throws {DataError} where the folder cannot be read
 */
export async function packageSource(
  folder: string,
  baseMap: string | undefined,
): Promise<PackageSource | null> {
  const files = await readFolder(folder);
  const mapFolder = baseMapFolder(folder, baseMap);
  const pack = readPackage(files);
  const indices = readIndices(files);
  const problems = [...checkPackage(pack), ...indices.problems];
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) process.stderr.write(`${formatProblem(problem, 'en')}\n`);
  if (hasErrors(problems)) return null;
  const info = packageInfo(pack, files);
  // Few and short questions: to compile the engine's code a second time, for speed, would cost more than it gains.
  setFlagsFromString('--liftoff-only');
  const connection = await openTables(compile(pack).tables);
  const answer = keptAnswers(connection);
  const load: { readonly [Name in keyof SourceFiles]: () => Promise<SourceFiles[Name]> } = {
    baseMap: async () => (await maps()).first,
    detailedBaseMap: async () => (await maps()).detailed,
    networks: () => preparedNetworks(connection, info.closingDay),
    indices: () => Promise.resolve(indices.definitions),
  };
  const maps = once(() => preparedMaps(mapFolder, connection));
  const loaded = new Map<keyof SourceFiles, Promise<SourceFiles[keyof SourceFiles]>>();
  return {
    source: sourceOf(info, answer, <Name extends keyof SourceFiles>(name: Name) => {
      const known = loaded.get(name) ?? load[name]();
      loaded.set(name, known);
      return known as Promise<SourceFiles[Name]>;
    }),
    close: () => connection.close(),
  };
}

function sourceOf(
  info: PackageInfo,
  answer: FigureSource['answer'],
  file: FigureSource['file'],
): FigureSource {
  return {
    info,
    answer,
    file,
    ownIndex: () => Promise.resolve(null),
    calculations: directCalculations,
  };
}

/** Asks each question with the same parameters once. */
function keptAnswers(connection: Connection): FigureSource['answer'] {
  const kept = new Map<string, Promise<unknown>>();
  return <Id extends QuestionId>(id: Id, parameters: ParametersOf<Id>): Promise<AnswerOf<Id>> => {
    const key = `${id} ${JSON.stringify(parameters)}`;
    const question = questions[id] as unknown as Question<QuestionParameters, AnswerOf<Id>>;
    const known = kept.get(key) ?? ask(connection, question, parameters as QuestionParameters);
    kept.set(key, known);
    return known as Promise<AnswerOf<Id>>;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
