import { beforeAll, describe, expect, test } from 'vitest';
import type { AllianceEvent } from '../../src/model/allianceEvent';
import { ask } from '../../src/query/question';
import { allianceEvents } from '../../src/query/questions/allianceEvents';
import { rows } from '../../src/query/columns';
import { sql } from '../../src/query/sql';
import { day } from './openPackage';
import { shippedPackage } from './shippedPackage';

let events: readonly AllianceEvent[];
beforeAll(async () => {
  events = await ask(await shippedPackage(), allianceEvents, {});
});

describe('the dated events of the shipped alliances', () => {
  test('have the founding of the ILSTC association with its day and record', () => {
    expect(events.find(({ allianceId, kind }) => allianceId === 'ilstc-tta' && kind === 'founding')).toEqual({
      allianceId: 'ilstc-tta',
      kind: 'founding',
      on: '2023-05-17',
      bounds: { low: day('2023-05-17'), high: day('2023-05-17') },
      names: [null, null, null],
      recordId: 'alliances/ilstc-tta',
      entity: 'alliance:ilstc-tta',
    });
  });

  test('have the meeting of the ZGC alliance in Guiyang, by its conference', () => {
    const meetings = events.filter(({ allianceId, kind }) => allianceId === 'zgcta' && kind === 'meeting');
    expect(meetings.map(({ entity }) => entity)).toContain('conference:zgcta-2023');
    expect(meetings.find(({ entity }) => entity === 'conference:zgcta-2023')?.on).toBe('2023-11-18');
  });

  test('have every dated chair, in time, and nothing without a date or only announced', async () => {
    const [count] = rows<{ n: number }>(
      await (
        await shippedPackage()
      ).run(sql`select count(*)::integer as n from memberships where role = 'chair' and "from" is not null`),
    );
    expect(events.filter(({ kind }) => kind === 'chair')).toHaveLength(count?.n ?? -1);
    for (const { bounds } of events) expect(bounds.low === null && bounds.high === null).toBe(false);
    const announced = rows<{ id: string }>(
      await (
        await shippedPackage()
      ).run(sql`select 'conferences/' || conference_id as id from conferences where status = 'announced'`),
    ).map(({ id }) => id);
    expect(events.filter(({ recordId }) => announced.includes(recordId))).toEqual([]);
  });
});
