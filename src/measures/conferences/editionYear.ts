import type { Edition } from '../../model/conference';
import type { Day } from '../../model/spell';

const millisecondsADay = 86_400_000;

export function yearOfDay(day: Day): number {
  return new Date(day * millisecondsADay).getUTCFullYear();
}

/** Year in which an edition began; `null` without a date, or with one that can mean several years. */
export function editionYear({ startBounds: { low, high } }: Edition): number | null {
  if (low === null || high === null) return null;
  const year = yearOfDay(low);
  return yearOfDay(high) === year ? year : null;
}

/** Neither announced nor cancelled, and not after the closing date of the data. */
export function isHeld({ status, startBounds }: Edition, closingDay: Day): boolean {
  return status === null && (startBounds.low === null || startBounds.low <= closingDay);
}

/** Said beforehand, and no source says that it was held. */
export function isAnnounced(edition: Edition, closingDay: Day): boolean {
  return edition.status !== 'cancelled' && !isHeld(edition, closingDay);
}
