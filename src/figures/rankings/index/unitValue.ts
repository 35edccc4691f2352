import type { IndexNode } from '../../../model/indexDefinition';
import type { Text } from '../../../text/text';
import { catalogue } from '../catalogue/catalogue';
import { valueText } from './scoreText';

type MeasuredNode = Pick<IndexNode, 'question' | 'unit'>;

/** Whether values of an indicator are percentages, places in a ranking, or numbers of what its unit says. */
export function valueKind({ question, unit }: MeasuredNode): 'percent' | 'place' | 'number' {
  const known = unit ?? catalogue.get(question ?? '')?.unit;
  if (known === 'percent' || known === '%') return 'percent';
  return known === 'place' ? 'place' : 'number';
}

/** A value of an indicator: `7.8%`, `place 44`, `12`. */
export function unitValue(value: number, node: MeasuredNode, text: Text): string {
  const plain = valueText(value, text);
  if (Number.isNaN(value)) return plain;
  const words = text.words.rankWhy;
  const kind = valueKind(node);
  if (kind === 'percent') return words.percent(plain);
  return kind === 'place' ? words.atPlace(plain) : plain;
}
