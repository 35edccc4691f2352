import type { Day } from '../../../model/spell';
import type { Text } from '../../../text/text';
import { mostColours } from '../alliancesModel';
import { someNames } from '../someNames';
import { leastExits, type RetentionModel } from './retentionModel';
import { formatP, leastMembers } from './retentionTitle';

/** How many left of whom no joining date is known; empty where none did. */
export function undatedExitNotes({ undatedExits }: RetentionModel, text: Text): string[] {
  const words = text.words.tenure.retention;
  return undatedExits === 0 ? [] : [words.noteUndatedExits(undatedExits, text.number(undatedExits))];
}

/** What a test between the alliances finds, or why there is none. */
function testNotes({ test, curves, exits }: RetentionModel, text: Text): string[] {
  const words = text.words.tenure.retention;
  if (curves.length < 2) return [];
  if (exits < leastExits) return [words.noteFewExits(text.number(exits), text.number(leastExits))];
  if (test === null) return [words.noteNoTest];
  const { chiSquared, degreesOfFreedom, pValue } = test;
  const few = curves.filter(({ durations }) => durations.length < leastMembers).length;
  return [
    words.noteLogRank(text.number(chiSquared, 2), text.number(degreesOfFreedom), formatP(pValue, text)),
    ...(few === 0 ? [] : [words.noteFew(few, text.number(few), text.number(leastMembers))]),
  ];
}

/** Notes under the curves: what was tested, what is left out and what is cut off. */
export function notesOf(model: RetentionModel, isCut: boolean, closingDay: Day, text: Text): string[] {
  const words = text.words.tenure.retention;
  const { undated, curves, leftOut, without } = model;
  const hasFlat = curves.some(({ durations }) => durations.every(({ isEvent }) => !isEvent));
  return [
    ...testNotes(model, text),
    ...(undated === 0 ? [] : [words.noteUndated(undated, text.number(undated))]),
    ...undatedExitNotes(model, text),
    ...(without.length === 0 ? [] : [words.noteWithout(someNames(without, text))]),
    ...(leftOut.length === 0 ? [] : [words.noteMost(text.number(mostColours), someNames(leftOut, text))]),
    words.noteOpen(text.day(closingDay)),
    words.noteSnapshots,
    ...(hasFlat ? [words.noteNoBand] : []),
    ...(isCut ? [words.noteCut] : []),
  ];
}
