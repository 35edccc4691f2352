import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../src/export/calendar';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const forum: CalendarEvent = {
  id: 'wic-tt-2016',
  title: 'Internet High-level Think Tank Forum; 互联网高端智库论坛, 2016',
  first: day('2016-11-17'),
  last: day('2016-11-19'),
  place: 'Wuzhen, China',
  description: 'Run by an academy; with “Brookings”\\\nSource: a page\nhttps://example.org/a?b=1,2;3',
  url: 'https://example.org/a?b=1,2;3',
  isTentative: false,
};

/** What another program reads from a file. */
function read(file: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

describe('a calendar file', () => {
  test('is read by another program as it was written, with commas, semicolons, line breaks and Chinese', () => {
    const [event] = read(calendarFile([forum], 'Conferences', day('2026-11-22')));
    expect(event?.summary).toBe(forum.title);
    expect(event?.location).toBe(forum.place);
    expect(event?.description).toBe(forum.description);
    expect(event?.uid).toBe('wic-tt-2016@think-tank-atlas');
  });

  test('has whole days, and an end that is the day after the last', () => {
    const [event] = read(calendarFile([forum], 'Conferences', day('2026-11-22')));
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, '2016-11-17']);
    expect([event?.endDate.isDate, event?.endDate.toString()]).toEqual([true, '2016-11-20']);
    expect(calendarFile([forum], '', 0)).toContain('\r\nDTSTART;VALUE=DATE:20161117\r\n');
  });

  test('has the address of the source, and keeps nobody busy', () => {
    const [event] = read(calendarFile([forum], '', 0));
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://example.org/a?b=1%2C2%3B3');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    const [without] = read(calendarFile([{ ...forum, url: null }], '', 0));
    expect(without?.component.getFirstPropertyValue('url')).toBeNull();
  });

  test('says of an announced edition that it is tentative', () => {
    const status = (isTentative: boolean) =>
      read(calendarFile([{ ...forum, isTentative }], '', 0))[0]?.component.getFirstPropertyValue('status');
    expect([status(true), status(false)]).toEqual(['TENTATIVE', 'CONFIRMED']);
  });

  test('is the same for the same data, whatever the clock says', () => {
    const [once, again] = [calendarFile([forum], 'A', 20_000), calendarFile([forum], 'A', 20_000)];
    expect(once).toBe(again);
    expect(once).toContain('DTSTAMP:20241004T000000Z');
  });

  test('ends every line with CRLF and has none over 75 octets, whatever the text', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .map((one) => one.replace(/[\p{C}\r\n]/gu, ' ').trim());
    fc.assert(
      fc.property(text, text, fc.nat(30_000), fc.nat(5), (title, place, first, more) => {
        const event = { ...forum, title: `a${title}`, place, first, last: first + more };
        const file = calendarFile([event], '', 0);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [back] = read(file);
        expect(back?.summary).toBe(event.title);
        expect(back?.endDate.subtractDate(back.startDate).toSeconds()).toBe((more + 1) * 86_400);
      }),
      { numRuns: 60 },
    );
  });

  test('without events is an empty calendar', () => {
    expect(read(calendarFile([], 'Conferences', 0))).toEqual([]);
  });
});
