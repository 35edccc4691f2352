import { dayOfIso } from '../../days';
import { filterPhrase } from '../../filterPhrase';
import { definitionWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';

type Scoped = Pick<RankingsInput, 'model' | 'state' | 'text' | 'info' | 'groups'>;

/** The day that the values are of, in words. */
export function indexDay({ state, text, info }: Pick<RankingsInput, 'state' | 'text' | 'info'>): string {
  return text.day(state.date === '' ? info.closingDay : dayOfIso(state.date));
}

/** What a subtitle ends with: the index, and of what date and which filters it is; a panel is of its last period. */
export function indexScope(input: Scoped): string {
  const { model, state, text } = input;
  const { periods } = model.result;
  const date = periods === null ? indexDay(input) : [...periods].sort().at(-1);
  return (
    text.words.indexChecks.scope(definitionWords(model.definition, text).title, date ?? '') +
    filterPhrase(state, input.groups, text)
  );
}
