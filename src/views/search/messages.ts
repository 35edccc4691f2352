import type { Language } from '../../model/language';
import type { Entities } from '../../query/questions/entities';
import type { Found, Hit, SearchRequest } from './hit';

/** What the page says to the search worker. */
export type ToSearch =
  | { readonly kind: 'fetch'; readonly url: string }
  | { readonly kind: 'build'; readonly answer: Entities }
  | { readonly kind: 'find'; readonly id: number; readonly request: SearchRequest }
  | {
      readonly kind: 'list';
      readonly id: number;
      readonly keys: readonly string[];
      readonly language: Language;
    };

/** What the search worker says to the page. */
export type FromSearch =
  | { readonly kind: 'ready'; readonly entities: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'found'; readonly id: number; readonly found: Found }
  | { readonly kind: 'listed'; readonly id: number; readonly hits: readonly Hit[] };
