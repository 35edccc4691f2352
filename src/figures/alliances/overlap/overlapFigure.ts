import type { AllianceMember } from '../../../model/allianceBody';
import type { CountryGroup } from '../../../model/country';
import type { FigureSpec } from '../../../model/figureSpec';
import type { Day } from '../../../model/spell';
import type { Text } from '../../../text/text';
import type { Figure, PackageInfo } from '../../figure';
import { filterPhrase } from '../../filterPhrase';
import { evidenceShare, sourceLine } from '../../sourceLine';
import type { AlliancesState } from '../../state/alliancesState';
import type { ChosenAlliance } from '../chosenAlliance';
import { emptyFigure } from '../emptyFigure';
import { someNames } from '../someNames';
import { combinationsForm } from './combinationsForm';
import type { FormInput, OverlapForm } from './form';
import { listForm } from './listForm';
import { matrixForm } from './matrixForm';
import { namedShare } from './namedShare';
import { overlapModel, recordsIn, type OverlapModel } from './overlapModel';

export interface OverlapFigureInput {
  readonly spec: FigureSpec;
  readonly alliances: readonly ChosenAlliance[];
  /** Answer of `alliance-members` for the same alliances. */
  readonly members: readonly AllianceMember[];
  readonly date: Day;
  readonly state: AlliancesState;
  readonly groups: readonly CountryGroup[];
  readonly text: Text;
  readonly info: PackageInfo;
}

const forms: Readonly<Record<AlliancesState['form'], (input: FormInput) => OverlapForm>> = {
  combinations: combinationsForm,
  matrix: matrixForm,
  list: listForm,
};

function notesOf(model: OverlapModel, { state, text }: OverlapFigureInput): string[] {
  const words = text.words.overlap;
  const possible = model.sets.reduce((sum, set) => sum + set.possible, 0);
  const hasSeatless = model.sets.some(({ history }) =>
    history.members.some(({ countryId }) => countryId === null),
  );
  return [
    state.form === 'matrix' ? words.noteIndex : words.noteLowerBound,
    ...(possible === 0 ? [] : [words.notePossible(possible, text.number(possible))]),
    ...(state.shared === 'countries' && hasSeatless ? [words.noteSeats] : []),
    ...(model.filled === model.sets.length
      ? []
      : [words.noteLargest(text.number(model.sets.length), text.number(model.filled))]),
    ...(model.empty.length === 0 ? [] : [words.noteEmpty(someNames(model.empty, text))]),
  ];
}

function reasonOf({ state, text, alliances }: OverlapFigureInput): string {
  const words = text.words.overlap;
  if (state.evidence === 'reported') return words.noReported;
  return alliances.length < 2 ? words.choose : words.tooFew;
}

/** What alliances share on a day: members that certainly belong then, or the countries of these. */
export function overlapFigure(input: OverlapFigureInput): Figure {
  const { spec, state, groups, text, info, date } = input;
  const words = text.words.overlap;
  const model = overlapModel({ ...input, closingDay: info.closingDay }, state);
  if (state.evidence === 'reported' || model.sets.length < 2)
    return emptyFigure({
      spec,
      text,
      info,
      title: words.titleQuestion[state.shared],
      subtitle: words.subtitleCombinations[state.shared](text.day(date)),
      reason: reasonOf(input),
    });
  const recordIds = recordsIn(model.sets, model.all);
  const form = forms[state.form]({ model, state, text });
  const isFiltered = state.type !== 'all' || groups.some(({ id }) => id === state.countries);
  const { named, reported } = namedShare([...model.sets, ...model.empty], state.shared, date);
  const { whatMembers, whatCountries } = text.words.figure;
  return {
    ...form,
    spec,
    subtitle: form.subtitle + filterPhrase({ ...state, period: '' }, groups, text),
    notes: notesOf(model, input),
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence:
      isFiltered || state.evidence !== 'both'
        ? null
        : evidenceShare(named, reported, state.shared === 'members' ? whatMembers : whatCountries, text),
    dataDate: text.day(info.closingDay),
    recordIds,
  };
}
