import { drawingPart } from '../../../charts/drawing';
import Upset from '../../../charts/upset/Upset.svelte';
import { upsetScene } from '../../../charts/upset/upsetScene';
import type { Combination } from '../../../measures/overlap/exclusiveCombinations';
import { foreign, nameCell, nameLines, plainMark, type FormInput, type OverlapForm } from './form';
import { recordsIn, type OverlapSet } from './overlapModel';
import { sharedTitle } from './overlapTitle';

const columnKey = ({ sets }: Combination) => `combination:${sets.join('-')}`;
const setKey = ({ history }: OverlapSet) => `set:${history.id}`;

/** Exact combinations of alliances as an UpSet plot. */
export function combinationsForm(input: FormInput): OverlapForm {
  const { model, state, text } = input;
  const { sets, combinations } = model;
  const words = text.words.overlap;
  const counted = (n: number) => words.counted[state.shared](n, text.number(n));
  const nameOf = ({ history }: OverlapSet) => text.name(history.names);
  const within = (combination: Combination) => combination.sets.flatMap((i) => sets[i] ?? []);
  const namesOf = (combination: Combination) => text.enumerate(within(combination).map(nameOf));
  const columnLabel = (combination: Combination) =>
    words.exactly(counted(combination.items.length), namesOf(combination));
  const setLabel = (set: OverlapSet) => words.inSet(nameOf(set), counted(set.items.size));
  const shared = combinations.filter((combination) => combination.sets.length > 1);
  return {
    title: sharedTitle(model, state, text),
    subtitle: words.subtitleCombinations[state.shared](text.day(model.date)),
    summary: words.summary(
      [...sets.map(setLabel), ...shared.map(columnLabel)].join(text.words.join.sentence),
    ),
    markKeys: [...combinations.map(columnKey), ...sets.map(setKey)],
    mark: (key) => {
      const combination = combinations.find((one) => columnKey(one) === key);
      if (combination !== undefined)
        return plainMark({
          key,
          title: namesOf(combination),
          value: counted(combination.items.length),
          lines: nameLines(combination.items, input),
          recordIds: recordsIn(within(combination), combination.items),
        });
      const set = sets.find((one) => setKey(one) === key);
      return set === undefined
        ? null
        : plainMark({
            key,
            title: nameOf(set),
            value: counted(set.items.size),
            lines: nameLines([...set.items], input),
            recordIds: recordsIn([set], set.items),
            entity: `alliance:${set.history.id}`,
          });
    },
    table: {
      columns: [
        { key: 'combination', title: words.heads.combination, isNumeric: false },
        { key: 'alliance_ids', title: words.heads.code, isNumeric: false },
        { key: 'alliances', title: words.heads.number, isNumeric: true },
        { key: 'count', title: words.heads.count, isNumeric: true },
        { key: 'names', title: words.heads.names, isNumeric: false },
      ],
      rows: combinations.map((combination) => [
        within(combination).map(nameOf).join('; '),
        within(combination)
          .map(({ history }) => history.id)
          .join('; '),
        combination.sets.length,
        combination.items.length,
        nameCell(combination.items, input),
      ]),
    },
    layout: ({ width, height, palette, textSize, isNarrow }) => [
      drawingPart(
        'upset',
        Upset,
        upsetScene({
          width,
          height,
          palette,
          textSize,
          isNarrow,
          sets: sets.map((set) => ({
            key: setKey(set),
            label: setLabel(set),
            name: nameOf(set),
            language: foreign(set.history.names, text),
            size: set.items.size,
          })),
          columns: combinations.map((combination) => ({
            key: columnKey(combination),
            label: columnLabel(combination),
            sets: combination.sets,
            size: combination.items.length,
          })),
          formatCount: (n) => text.number(n),
          more: (left) =>
            words.noteColumns(
              left.length,
              text.number(left.length),
              text.number(left.reduce((sum, { size }) => sum + size, 0)),
            ),
        }),
      ),
    ],
  };
}
