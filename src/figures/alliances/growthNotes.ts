import { stillFillingFrom } from '../../measures/growth/filling';
import type { Text } from '../../text/text';
import { yearOf } from '../days';
import type { AlliancesState } from '../state/alliancesState';
import { isContext, type AllianceLine, type AlliancesModel } from './alliancesModel';
import { eventsOf } from './annotations';
import type { NamedSeries } from './growthSeries';
import { labelName } from './labels';
import { isRelative } from './shares';
import { someNames } from './someNames';
import { lineFit } from './lineFit';
import { mostPanels } from './panelLines';

/** Labels of the alliances that a note is about. */
const names = (lines: readonly AllianceLine[], text: Text) =>
  someNames(lines, text, (line) => labelName(line, text));

/** How open and undated memberships are counted. */
function namedNotes({ lines, closingDay }: AlliancesModel, text: Text): string[] {
  const words = text.words.alliances;
  const notes = [words.noteOpen(text.day(closingDay))];
  const undated = lines
    .filter((line) => !isContext(line))
    .flatMap(({ history }) => history.members.filter(({ isDated }) => !isDated));
  const read = undated.filter(({ startHigh }) => startHigh === closingDay).length;
  if (undated.length > read) notes.push(words.noteUndated);
  if (read > 0) notes.push(words.noteRead(read, text.number(read), text.day(closingDay)));
  return notes;
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
  const hasNamed = state.evidence !== 'reported';
  const notes: string[] = [];
  if (hasNamed) notes.push(model.hasReported ? words.note : words.noteBand);
  if (!model.hasReported && state.evidence !== 'evidenced') notes.push(words.noteNoReports);
  if (hasNamed) notes.push(...namedNotes(model, text));
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
  if (isRelative(state)) notes.push(words.noteRelative);
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
  if (state.panels === 'each' && lines.length > mostPanels)
    notes.push(words.notePanels(mostPanels, lines.length));
  else if (state.panels === 'one' && spoken.length < lines.length)
    notes.push(words.noteContext(lines.length - spoken.length));
  return notes;
}
