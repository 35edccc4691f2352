import { fold } from '../../text/fold';
import type { Language } from '../../model/language';
import type { LocalName } from '../../text/names';
import type { EntityKind } from '../../model/profile';
import { entityLink } from '../state/entityLink';
import { filterQuery } from '../state/filters';
import { viewNames } from '../state/route.svelte';
import type { Session } from '../state/session.svelte';
import { contextOf } from './context';
import type { Found, Hit, MarkedText } from './hit';

/** A text in its language, cut where it begins or ends to be marked. */
export interface Pieces {
  readonly language: Language;
  readonly list: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** A line that can be chosen. */
export interface Option {
  readonly name: Pieces;
  readonly also: Pieces | null;
  readonly context: readonly LocalName[];
  /** Address that it leads to, or `null` for a line that lists more of a kind. */
  readonly href: string | null;
  /** The entity that it opens, or the kind that it lists. */
  readonly key: string | null;
  readonly kind: EntityKind | null;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** How many of how many are shown, where that is not all. */
  readonly count: string | null;
  readonly options: readonly Option[];
}

function piecesOf({ text, language, marks }: MarkedText): Pieces {
  const ends = [0, ...marks.flat(), text.length];
  const list = ends.slice(1).map((end, i) => ({ text: text.slice(ends[i], end), isMarked: i % 2 === 1 }));
  return { language, list: list.filter((piece) => piece.text !== '') };
}

function optionOf(hit: Hit, session: Session): Option {
  return {
    name: piecesOf(hit.name),
    also: hit.also === null ? null : piecesOf(hit.also),
    context: contextOf(hit, session.text),
    href: entityLink(session, hit.key),
    key: hit.key,
    kind: null,
  };
}

/** Results by kind; a kind of which more was found ends with a line that lists it alone. */
export function resultSections(found: Found, session: Session): Section[] {
  const { words, number, language } = session.text;
  return found.groups.map(({ kind, total, hits }) => {
    const isAll = hits.length === total;
    const all = words.search.all(number(total));
    const more: Option = {
      name: piecesOf({ text: all, language, marks: [] }),
      also: null,
      context: [],
      href: null,
      key: null,
      kind,
    };
    return {
      id: kind,
      title: words.search.groups[kind] ?? kind,
      count: isAll ? null : words.search.first(number(hits.length), number(total)),
      options: [
        ...hits.map((hit) => optionOf(hit, session)),
        ...(isAll || found.groups.length === 1 ? [] : [more]),
      ],
    };
  });
}

/** Entities that were opened before. */
export function recentSection(hits: readonly Hit[], session: Session): Section[] {
  const options = hits.map((hit) => optionOf(hit, session));
  return options.length === 0
    ? []
    : [{ id: 'recent', title: session.text.words.search.recent, count: null, options }];
}

/** Views whose name, in the reader's language or in English, has a word that begins with the query. */
export function viewSection(query: string, session: Session): Section[] {
  const { words, language } = session.text;
  const wanted = fold(query);
  if (wanted === '') return [];
  const isMeant = (name: string) => ` ${fold(name)}`.includes(` ${wanted}`);
  const options = viewNames
    .filter((view) => isMeant(words.nav[view]) || isMeant(view))
    .map((view): Option => {
      const name = words.nav[view];
      const marks: MarkedText['marks'] = fold(name).startsWith(wanted) ? [[0, wanted.length]] : [];
      const href = session.route.link(view, filterQuery(session.route.query));
      return {
        name: piecesOf({ text: name, language, marks }),
        also: null,
        context: [],
        href,
        key: null,
        kind: null,
      };
    });
  return options.length === 0
    ? []
    : [{ id: 'view', title: words.search.groups.view ?? '', count: null, options }];
}
