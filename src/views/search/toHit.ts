import type { Language } from '../../model/language';
import { localName } from '../../text/names';
import { emphasise } from './emphasis';
import type { SearchEntity } from './entityList';
import type { Hit, MarkedText } from './hit';
import { compact, normalise } from './normalise';

/** The other name or the code that the query means, where the name shown does not have it. */
function otherName(entity: SearchEntity, shown: string, query: string): MarkedText | null {
  const codes = entity.kind === 'country' ? [entity.id, ...entity.codes] : [...entity.codes, entity.id];
  const code = codes.find((text) => compact(normalise(text)) === compact(query));
  if (code !== undefined) return { text: code, language: 'en', marks: [[0, code.length]] };
  for (const { text, language } of entity.spellings) {
    if (text === shown) continue;
    const { marks, isWhole } = emphasise(text, query);
    if (isWhole && marks.length > 0) return { text, language, marks };
  }
  return null;
}

/** An entity as a result in the language of the reader; without marks where there is no query. */
export function toHit(entity: SearchEntity, query: string, language: Language): Hit {
  const name = localName(entity.names, language);
  const { marks, isWhole } = query === '' ? { marks: [], isWhole: true } : emphasise(name.text, query);
  return {
    key: entity.key,
    kind: entity.kind,
    name: { ...name, marks },
    also: isWhole ? null : otherName(entity, name.text, query),
    country: entity.country?.names ?? null,
    city: entity.city?.names ?? null,
    region: entity.region,
    date: entity.date,
    detail: entity.detail,
    records: entity.records,
  };
}
