import type { FirstWords } from './first/en';
import type { RestWords } from './rest/en';

/** A dictionary: every language has the keys and kinds of words of English, so that a missing word does not compile. */
export type Words = FirstWords & RestWords;
