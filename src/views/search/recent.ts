import { parseEntityKey } from '../../model/profile';

const storageKey = 'think-tank-atlas-recent';
const most = 8;

/** Keys of the entities that were opened last, newest first. */
export function recentKeys(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    const isKey = (key: unknown): key is string => typeof key === 'string' && parseEntityKey(key) !== null;
    return Array.isArray(kept) ? kept.filter(isKey).slice(0, most) : [];
  } catch {
    return [];
  }
}

function keep(keys: readonly string[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(keys));
  } catch {
    // A browser that keeps nothing still finds everything.
  }
}

/** Puts an entity at the head of those that were opened. */
export function rememberEntity(key: string): void {
  keep([key, ...recentKeys().filter((other) => other !== key)].slice(0, most));
}

export function forgetEntities(): void {
  keep([]);
}
