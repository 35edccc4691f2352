import { midDay } from '../../measures/growth/rates';
import type { Text } from '../../text/text';
import type { AlliancesState } from '../state/alliancesState';
import { lineAge, type AllianceLine, type AlliancesModel } from './alliancesModel';
import { reportedValue } from '../reportedValue';
import { lineScale } from './lineScale';
import { measureInText, valueText } from './labels';
import { isRelative } from './shares';

function best<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return [...items].sort((a, b) => value(b) - value(a))[0];
}

/**
 * Largest reported size at one age: the greatest age by which half of the alliances that report, and
 * at least two, have a report as late. Each counts with its last report up to that age.
 */
function atSameAge(
  lines: readonly AllianceLine[],
  horizon: number,
): { line: AllianceLine; value: number; age: number } | null {
  const reports = lines.flatMap((line) => {
    const aged = line.reported.flatMap((size) => {
      const age = lineAge(line, midDay(size));
      return age === null || (horizon > 0 && age > horizon)
        ? []
        : [{ value: size.value, age: Math.max(0, age) }];
    });
    return aged.length === 0 ? [] : [{ line, aged, last: aged.at(-1)?.age ?? 0 }];
  });
  if (reports.length < 2) return null;
  const ages = reports.map(({ last }) => last).sort((a, b) => b - a);
  const age = ages[Math.max(1, Math.ceil(ages.length / 2) - 1)] ?? 0;
  const compared = reports
    .filter(({ line }) => (line.age ?? 0) >= age)
    .flatMap(({ line, aged }) => {
      const value = aged.findLast((report) => report.age <= age)?.value;
      return value === undefined ? [] : [{ line, value }];
    });
  const winner = best(compared, ({ value }) => value);
  return winner === undefined || compared.length < 2 ? null : { ...winner, age };
}

function titleOfNamed(
  { lines, group }: AlliancesModel,
  state: AlliancesState,
  measure: string,
  text: Text,
): string {
  const words = text.words.alliances;
  const last = ({ steps }: AllianceLine) => steps.at(-1)?.low ?? 0;
  const known = lines.filter((line) => last(line) > 0);
  const named = best(known, last);
  const isTied = known.filter((line) => named !== undefined && last(line) === last(named)).length > 1;
  if (named === undefined || isTied) return words.titleQuestion;
  const isOnly = known.length === 1;
  const name = text.name(named.history.names);
  const value = valueText(last(named), state, text);
  if (isRelative(state)) return words.titleRelative(name, value, measure, isOnly);
  if (state.measure === 'group' && group !== null)
    return words.titleGroup(name, value, text.name(group.names), isOnly);
  if (state.count === 'cumulative') return words.titleCumulative(name, value, measure, isOnly);
  return words.titleNamed(name, value, measure, isOnly);
}

function titleOfIndex(model: AlliancesModel, state: AlliancesState, text: Text): string {
  const words = text.words.alliances;
  const grown = model.lines.flatMap((line) => {
    const last = line.reported.length > 1 ? line.reported.at(-1) : undefined;
    const index = last && lineScale(line, model, state).reported(last.value);
    return index == null ? [] : [{ line, index }];
  });
  const winner = best(grown, ({ index }) => index);
  return winner === undefined
    ? words.titleQuestion
    : words.titleIndex(
        text.name(winner.line.history.names),
        text.number(winner.index, 0),
        state.base === '' ? '' : text.edtf(state.base),
      );
}

/** The finding as a sentence, or a question where no alliance stands out. */
export function growthTitle(model: AlliancesModel, state: AlliancesState, text: Text): string {
  const words = text.words.alliances;
  const measure = measureInText(model, state, text);
  if (state.scale === 'aligned' && model.hasReported) {
    const winner = atSameAge(model.lines, state.horizon);
    return winner === null
      ? words.titleQuestion
      : words.titleAligned(
          text.name(winner.line.history.names),
          text.number(winner.value),
          measure,
          text.number(winner.age, 1),
        );
  }
  if (state.scale === 'index') return titleOfIndex(model, state, text);
  const reporting = model.lines.filter(({ reported }) => reported.length > 0);
  const winner = best(reporting, ({ reported }) => reported.at(-1)?.value ?? 0);
  const last = winner?.reported.at(-1);
  if (winner === undefined || last === undefined) return titleOfNamed(model, state, measure, text);
  const title = reporting.length === 1 ? words.titleOne : words.titleAbsolute;
  return title(text.name(winner.history.names), reportedValue(last, text), measure, text.edtf(last.on));
}
