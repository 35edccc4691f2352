import { stringify } from 'devalue';
import type { QuestionParameters } from '../../../query/question';
import type { FigureSource } from '../../draw/figureSource';
import type { PackageInfo } from '../../figure';
import { forms, hashOf, isHash, type Form, type Parts } from './parts';

/** What a figure was drawn from: the data, and the hash of the answer to everything that was asked. */
export interface Recording {
  readonly info: PackageInfo;
  readonly asked: Readonly<Record<string, string>>;
}

/** A recording with its parts; the recording itself is the part that `key` names. */
export interface Recorded {
  readonly key: string;
  readonly parts: Parts;
}

/** A source that keeps what is asked of another one. */
export interface Recorder {
  readonly source: FigureSource;
  /** Everything that was answered so far. */
  recorded(): Recorded;
}

/** Parameters in one order, so that the same question is the same text. */
export const answerKey = (question: string, parameters: QuestionParameters): string =>
  `answer ${question} ${JSON.stringify(Object.fromEntries(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))))}`;
export const fileKey = (name: string): string => `file ${name}`;
export const ownKey = (id: string): string => `own ${id}`;
export const calculationKey = (kind: string, task: unknown): string => `${kind} ${hashOf(stringify(task))}`;

/**
 * Wraps a source and keeps what it answers. What it hands out has gone through the form in which it is kept,
 * so that a figure cannot rest on anything that is lost there.
 */
export function recording(live: FigureSource): Recorder {
  const asked = new Map<string, string>();
  const parts = new Map<string, string>();
  const answered = new Map<string, Promise<unknown>>();
  /** Asks once, and gives what can be read of what was kept. */
  const once = <T>(key: string, ask: () => Promise<T>, form: Form): Promise<T> => {
    const known = answered.get(key);
    if (known !== undefined) return known as Promise<T>;
    const promise = ask().then((value) => {
      const text = form.write(value);
      const hash = hashOf(text);
      parts.set(hash, text);
      asked.set(key, hash);
      return form.read(text) as T;
    });
    answered.set(key, promise);
    promise.catch(() => answered.delete(key));
    return promise;
  };
  const calculated =
    <Task, Result>(kind: string, calculate: (task: Task) => Promise<Result>) =>
    (task: Task): Promise<Result> =>
      once(calculationKey(kind, task), () => calculate(task), forms.values);
  const { calculations } = live;
  return {
    source: {
      info: live.info,
      answer: (question, parameters) =>
        once(answerKey(question, parameters), () => live.answer(question, parameters), forms.json),
      file: (name) => once(fileKey(name), () => live.file(name), forms.json),
      ownIndex: (id) => once(ownKey(id), () => live.ownIndex(id), forms.json),
      calculations: {
        layOut: calculated('layOut', (network) => calculations.layOut(network)),
        measure: calculated('measure', (task) => calculations.measure(task)) as typeof calculations.measure,
        rank: calculated('rank', (task) => calculations.rank(task)) as typeof calculations.rank,
      },
    },
    recorded: () => {
      const sorted = [...asked].sort(([a], [b]) => (a < b ? -1 : 1));
      const text = JSON.stringify({ info: live.info, asked: Object.fromEntries(sorted) } satisfies Recording);
      const key = hashOf(text);
      return { key, parts: new Map([...parts, [key, text]]) };
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A part that is a recording; `null` where it is none. */
export function toRecording(value: unknown): Recording | null {
  if (typeof value !== 'object' || value === null) return null;
  const { info, asked } = value as Partial<Recording>;
  const isRecording =
    typeof info === 'object' &&
    isText(info.title) &&
    isText(info.version) &&
    isText(info.dataHash) &&
    Number.isInteger(info.closingDay) &&
    typeof asked === 'object' &&
    Object.values(asked).every((hash) => isText(hash) && isHash(hash));
  return isRecording ? { info, asked } : null;
}

/** The hashes of everything that a recording needs, itself included. */
export const partsOf = (key: string, { asked }: Recording): string[] => [
  ...new Set([key, ...Object.values(asked)]),
];
