import type { Calculations } from '../../draw/calculations';
import { FigureError } from '../../draw/figureError';
import type { FigureSource } from '../../draw/figureSource';
import { answerKey, calculationKey, fileKey, ownKey, type Recording } from './recording';
import type { forms, PartReader } from './parts';

/**
 * A source that answers as it did when the figure was frozen, in any language, size or theme.
 *
 * @param calculations for what was not calculated when the figure was frozen: they always give the same
 */
export function replayed(recording: Recording, parts: PartReader, calculations: Calculations): FigureSource {
  const find = (key: string, form: keyof typeof forms): unknown => {
    const hash = Object.hasOwn(recording.asked, key) ? recording.asked[key] : undefined;
    return hash === undefined ? undefined : parts.read(hash, form);
  };
  const kept = (key: string): Promise<never> => {
    const value = find(key, 'json');
    return value === undefined
      ? Promise.reject(new FigureError('not-kept', { asked: key }))
      : Promise.resolve(value as never);
  };
  const calculated = <Task, Result>(kind: string, calculate: (task: Task) => Promise<Result>) => {
    return async (task: Task): Promise<Result> =>
      (find(calculationKey(kind, task), 'values') as Result | undefined) ?? calculate(task);
  };
  return {
    info: recording.info,
    answer: (question, parameters) => kept(answerKey(question, parameters)),
    file: (name) => kept(fileKey(name)),
    ownIndex: (id) => kept(ownKey(id)),
    calculations: {
      layOut: calculated('layOut', (network) => calculations.layOut(network)),
      measure: calculated('measure', (task) => calculations.measure(task)) as Calculations['measure'],
      rank: calculated('rank', (task) => calculations.rank(task)) as Calculations['rank'],
    },
  };
}

/** The source of a frozen figure of which nothing was kept: every question is refused. */
export function notKept({ info, calculations }: FigureSource): FigureSource {
  const refuse = () => Promise.reject(new FigureError('not-kept'));
  return { info, answer: refuse, file: refuse, ownIndex: refuse, calculations };
}
