import type { ReportedSize } from '../../model/alliance';
import type { Text } from '../../text/text';
import { reportedValue } from '../reportedValue';
import type { AlliancesState } from '../state/alliancesState';
import type { AllianceLine, AlliancesModel } from './alliancesModel';
import { isShare } from './shares';

/** Short name of an alliance for labels: its abbreviation where it has one and the name is long. */
export function labelName({ history }: Pick<AllianceLine, 'history'>, text: Text): string {
  const name = text.name(history.names);
  const { shortName } = history;
  return shortName !== null && (text.language === 'en' ? name.length > 24 : name.length > 12)
    ? shortName
    : name;
}

/** A number with what it counts. */
export function counted(value: string, what: string): string {
  return `${value} ${what}`;
}

/** Words beside a mark: reported, founders, or counted from a list that a source gives. */
export function reportLabel(size: ReportedSize, text: Text): string {
  const words = text.words.alliances;
  const date = text.edtf(size.on, true);
  const value = reportedValue(size, text);
  if (size.qualifier === 'derived') return words.derivedLabel(text.number(size.value), date);
  return size.basis === 'founding' ? words.foundersLabel(value, date) : words.reportedLabel(value, date);
}

/** What is counted, in words: members, countries, regions or countries of a group. */
export function measureName(
  { group }: Pick<AlliancesModel, 'group'>,
  { measure }: AlliancesState,
  text: Text,
): string {
  const words = text.words.alliances;
  return measure === 'group' && group !== null
    ? words.measureGroup(text.name(group.names))
    : (words.measures[measure] ?? measure);
}

/** The same within a sentence. */
export function measureInText(
  model: Pick<AlliancesModel, 'group'>,
  state: AlliancesState,
  text: Text,
): string {
  const name = measureName(model, state, text);
  return state.measure === 'group'
    ? name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : name.toLowerCase();
}

/** A counted value with its unit sign: a share where the measure is one. */
export function valueText(value: number, state: AlliancesState, text: Text): string {
  return isShare(state) ? text.share(value / 100, value > 0 && value < 10 ? 1 : 0) : text.number(value);
}
