import type { Session } from './session.svelte';

/** The state of the profile of an entity, such as `of=country:CHN`. */
export function entityQuery(key: string): string {
  return `of=${encodeURIComponent(key).replaceAll('%3A', ':')}`;
}

/** Address of the profile of an entity. */
export function entityLink(session: Session, key: string): string {
  return session.route.link('profiles', entityQuery(key));
}
