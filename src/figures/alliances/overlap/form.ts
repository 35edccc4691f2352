import type { Text } from '../../../text/text';
import type { Figure, Mark } from '../../figure';
import type { AlliancesState } from '../../state/alliancesState';
import type { OverlapModel } from './overlapModel';

export interface FormInput {
  readonly model: OverlapModel;
  readonly state: AlliancesState;
  readonly text: Text;
}

/** What a form of the overlap draws and says of its own. */
export type OverlapForm = Pick<
  Figure,
  'title' | 'subtitle' | 'summary' | 'markKeys' | 'mark' | 'table' | 'layout'
>;

/** Names that a tooltip has room for. */
const mostNames = 10;

/** Names of organisations or countries, the first few of many. */
export function nameLines(items: readonly string[], { model, text }: FormInput): string[] {
  const names = items.map((item) => text.name(model.names.get(item) ?? [item, null, null]));
  return names.length <= mostNames
    ? names
    : [...names.slice(0, mostNames), text.words.overlap.more(text.number(names.length - mostNames))];
}

/** Names of all of them in one cell of a table. */
export const nameCell = (items: readonly string[], { model, text }: FormInput) =>
  items.map((item) => text.name(model.names.get(item) ?? [item, null, null])).join('; ');

/** A mark without what most marks do not have. */
export function plainMark(mark: Omit<Mark, 'change' | 'rows'>): Mark {
  return { change: null, rows: [], ...mark };
}

/** The language of a name where it is not the language of the figure. */
export function foreign(names: Parameters<Text['localName']>[0], text: Text): string | undefined {
  const { language } = text.localName(names);
  return language === text.language ? undefined : language;
}
