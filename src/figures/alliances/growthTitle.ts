import { midDay } from '../../measures/growth/rates';
import type { Text } from '../../text/text';
import type { AlliancesState } from '../state/viewStates';
import { lineAge, type AllianceLine, type AlliancesModel } from './alliancesModel';
import { reportedValue } from './growthSeries';

function best<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return [...items].sort((a, b) => value(b) - value(a))[0];
}

/** Largest reported size at the greatest age at which at least two alliances have reported. */
function atSameAge(lines: readonly AllianceLine[]): { line: AllianceLine; value: number; age: number } | null {
  const aged = lines.flatMap((line) =>
    line.reported.flatMap((size) => {
      const age = lineAge(line, midDay(size));
      return age === null ? [] : [{ line, value: size.value, age: Math.max(0, age) }];
    }),
  );
  const known = [...new Set(aged.map(({ line }) => line))].map((line) => Math.max(...aged.filter((a) => a.line === line).map(({ age }) => age)));
  if (known.length < 2) return null;
  const age = Math.floor([...known].sort((a, b) => b - a)[1] ?? 0);
  const reached = aged.filter((entry) => entry.age <= age + 0.5);
  const winner = best(reached, ({ value }) => value);
  return winner === undefined ? null : { ...winner, age };
}

/** The finding as a sentence, or a question where no alliance stands out. */
export function growthTitle(model: AlliancesModel, state: AlliancesState, text: Text): string {
  const words = text.words.alliances;
  const measure = (words.measures[state.measure] ?? '').toLowerCase();
  if (state.scale === 'aligned') {
    const winner = atSameAge(model.lines);
    return winner === null
      ? words.titleQuestion
      : words.titleAligned(text.name(winner.line.history.names), text.number(winner.value), measure, text.number(winner.age));
  }
  if (state.scale === 'index') {
    const grown = model.lines.flatMap((line) => {
      const first = line.reported[0]?.value ?? 0;
      const last = line.reported.at(-1)?.value ?? 0;
      return line.reported.length > 1 && first > 0 ? [{ line, index: (last / first) * 100 }] : [];
    });
    const winner = best(grown, ({ index }) => index);
    return winner === undefined ? words.titleQuestion : words.titleIndex(text.name(winner.line.history.names), text.number(winner.index));
  }
  const reporting = model.lines.filter(({ reported }) => reported.length > 0);
  const winner = best(reporting, ({ reported }) => reported.at(-1)?.value ?? 0);
  const last = winner?.reported.at(-1);
  if (winner !== undefined && last !== undefined) {
    return words.titleAbsolute(text.name(winner.history.names), reportedValue(last, text), measure, text.edtf(last.on));
  }
  const named = best(
    model.lines.filter(({ steps }) => (steps.at(-1)?.low ?? 0) > 0),
    ({ steps }) => steps.at(-1)?.low ?? 0,
  );
  return named === undefined
    ? words.titleQuestion
    : words.titleNamed(text.name(named.history.names), text.number(named.steps.at(-1)?.low ?? 0), measure);
}
