import { stillFillingFrom } from '../../measures/growth/filling';
import type { Text } from '../../text/text';
import { yearOf } from '../days';
import type { AlliancesState } from '../state/alliancesState';
import { isContext, type AllianceLine, type AlliancesModel } from './alliancesModel';
import { eventsOf } from './annotations';
import type { NamedSeries } from './growthSeries';
import { labelName } from './labels';
import { lineFit } from './lineFit';

const mostNames = 6;

function names(lines: readonly AllianceLine[], text: Text): string {
  const listed = lines.slice(0, mostNames).map((line) => labelName(line, text));
  const more = lines.length - listed.length;
  return text.list(more > 0 ? [...listed, text.words.alliances.further(more)] : listed);
}

/** What is said of the marks: how they are read, what is left out and why. */
export function growthNotes(
  model: AlliancesModel,
  state: AlliancesState,
  text: Text,
  series: readonly NamedSeries[],
): string[] {
  const words = text.words.alliances;
  const { lines } = model;
  const notes = model.hasReported ? [words.note] : [words.noteBand];
  if (!model.hasReported && state.evidence !== 'evidenced') notes.push(words.noteNoReports);
  notes.push(words.noteOpen(text.day(model.closingDay)), words.noteUndated);
  const spoken = lines.filter((line) => !isContext(line));
  if (state.scale !== 'aligned' && state.evidence !== 'reported')
    notes.push(words.noteFilling(String(yearOf(stillFillingFrom(model.closingDay)))));
  if (state.scale === 'aligned') {
    const unaligned = lines.filter(({ age }) => age === null);
    if (unaligned.length > 0) notes.push(words.noteNoFounding(names(unaligned, text)));
  }
  if (state.scale === 'index') {
    const shown = new Set(series.map(({ id }) => id));
    const left = lines.filter(({ history }) => !shown.has(history.id));
    if (left.length > 0) notes.push(words.noteNoBase(names(left, text)));
  }
  if (state.scale === 'relative') notes.push(words.noteRelative);
  if (state.axis === 'log') notes.push(words.noteLog);
  if (state.measure === 'group') notes.push(words.noteGroup);
  const undated = spoken.reduce((sum, { history }) => sum + history.undatedSizes, 0);
  if (model.hasReported && undated > 0) notes.push(words.noteUndatedSizes(undated, text.number(undated)));
  if (spoken.some((line) => eventsOf(line, state).length > 0)) notes.push(words.noteEvents);
  if (state.fit !== 'none') {
    const unfitted = spoken.filter((line) => 'problem' in (lineFit(line, state) ?? { problem: '' }));
    notes.push(words.noteFit(words.fits[state.fit] ?? state.fit));
    if (unfitted.length > 0) notes.push(words.noteNoFit(names(unfitted, text)));
  }
  if (spoken.length < lines.length) notes.push(words.noteContext(lines.length - spoken.length));
  return notes;
}
