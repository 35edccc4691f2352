import type { Text } from '../../text/text';
import type { NativeChart, NativeSeries } from '../nativeChart';
import type { AlliancesState } from '../state/alliancesState';
import type { AlliancesModel } from './alliancesModel';
import type { NamedSeries } from './growthSeries';
import { labelName, measureInText } from './labels';
import { isShare } from './shares';

/**
 * Growth over time as a chart for office programs: steps of what is named, and marks of what is reported
 * that nothing joins. `null` for scales and forms that those programs cannot draw alike.
 */
export function growthNative(
  series: readonly NamedSeries[],
  model: AlliancesModel,
  state: AlliancesState,
  text: Text,
): NativeChart | null {
  if (state.scale !== 'absolute' || state.axis === 'log' || state.panels === 'each') return null;
  const words = text.words.alliances;
  const shown = series.filter(({ isContext }) => !isContext);
  const names = new Map(model.lines.map((line) => [line.history.id, labelName(line, text)]));
  const days = [
    ...new Set(
      shown.flatMap(({ steps, reported }) => [...steps, ...reported].map(({ at }) => Math.round(at))),
    ),
  ].sort((a, b) => a - b);
  if (days.length === 0) return null;
  const nameOf = (id: string, kind: string) => (names.get(id) ?? id) + text.words.join.paren(kind);
  const lines = shown.flatMap(({ id, steps }): NativeSeries[] => {
    const first = steps[0]?.at;
    const last = steps.at(-1)?.at;
    if (first === undefined || last === undefined) return [];
    const values = days.map((day) =>
      day < Math.round(first) || day > Math.round(last)
        ? null
        : (steps.findLast(({ at }) => Math.round(at) <= day)?.low ?? null),
    );
    return [{ name: nameOf(id, words.evidenced), group: id, mark: 'step', values }];
  });
  const reports = shown.flatMap(({ id, reported }): NativeSeries[] => {
    if (reported.length === 0) return [];
    const values = days.map((day) => reported.findLast(({ at }) => Math.round(at) === day)?.value ?? null);
    return [{ name: nameOf(id, words.reported), group: id, mark: 'points', values }];
  });
  return {
    kind: 'line',
    days,
    series: [...lines, ...reports],
    xTitle: text.words.profiles.ties.heads.year,
    yTitle: isShare(state) ? words.unitShare : measureInText(model, state, text),
    format: isShare(state) ? '0"%"' : '0',
  };
}
