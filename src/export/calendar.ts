import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../model/spell';

/** An edition with a first day, as an event of a calendar. */
export interface CalendarEvent {
  /** Stays the same from one file to the next, so that a calendar replaces what it has. */
  readonly id: string;
  readonly title: string;
  readonly first: Day;
  /** Last day, which belongs to it. */
  readonly last: Day;
  readonly place: string;
  readonly description: string;
  /** Address of the source; `null` where none is on record. */
  readonly url: string | null;
  readonly isTentative: boolean;
}

const millisecondsADay = 86_400_000;
const dateOf = (day: Day) => new Date(day * millisecondsADay);

/** The library escapes marks of lists, which a value of type URI must not have: they are given as octets. */
const uriOf = (url: string) => url.replaceAll(',', '%2C').replaceAll(';', '%3B');

/**
 * An iCalendar file (RFC 5545) of all-day events: `DTEND` is the day after the last, as the standard
 * has it; nobody is busy on them. The stamp is a day of the data and not of the clock, so that the same data give the same file.
 */
export function calendarFile(events: readonly CalendarEvent[], name: string, stamp: Day): string {
  const calendar = ical({ name, prodId: { company: 'Think-Tank Atlas', product: 'conferences' } });
  for (const { id, title, first, last, place, description, url, isTentative } of events)
    calendar.createEvent({
      id: `${id}@think-tank-atlas`,
      stamp: dateOf(stamp),
      start: dateOf(first),
      end: dateOf(last + 1),
      allDay: true,
      summary: title,
      location: place === '' ? null : place,
      description: description === '' ? null : description,
      url: url === null ? null : uriOf(url),
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    });
  return `${calendar.toString()}\r\n`;
}
