import type { RefusedPart } from '../../figures/state/refused';
import type { Session } from './session.svelte';

/** Values of one key that a notice names; further ones are counted. */
const mostNamed = 3;

/** Tells the reader which parts of a link were not followed. */
export function noteRefused({ notices, text }: Session, refused: readonly RefusedPart[]): void {
  for (const { key, values, reason } of refused) {
    const more = values.length - mostNamed;
    const named = text.list(values.slice(0, mostNamed));
    const all = more > 0 ? `${named}, +${text.number(more)}` : named;
    const { unknownId, badValue } = text.words.notice;
    notices.add((reason === 'unknown' ? unknownId : badValue)(key, all));
  }
}
