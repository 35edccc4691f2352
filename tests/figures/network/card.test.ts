import { describe, expect, test } from 'vitest';
import { cardFigure } from '../../../src/figures/network/card/cardFigure';
import { cardMeasures } from '../../../src/figures/network/card/cardMeasures';
import { tieCourses } from '../../../src/figures/network/card/tieCourse';
import { networkPlace } from '../../../src/figures/profile/networkPlace';
import { languages } from '../../../src/model/language';
import { networkModes } from '../../../src/model/network';
import { loadText } from '../../../src/text/loadText';
import { toIso } from '../../../src/text/dates';
import { palette } from '../../../src/theme/palette';
import { cardOf, networkInput, intervalsOf } from '../fixture/network';
import { shippedNetwork } from './shippedNetwork';

const text = await loadText('en');
const academy = 'organisation:CHN-0';
const courseOf = (link: string, key: string, other: string) =>
  tieCourses(networkInput(link, text).model, key).find((course) => course.other.key === other);

describe('the ties of a node', () => {
  test('stand in the order in which they began, those without a date last', () => {
    const courses = tieCourses(networkInput('', text).model, academy);
    expect(courses.map(({ other }) => other.key.split(':')[1])).toEqual([
      'KAZ-0', 'UZB-0', 'PAK-0', 'GBR-0', 'PAK-1', 'SGP-0', 'FRA-0', 'MYS-1',
    ]);
    expect(courses.slice(-2).map(({ begins }) => begins)).toEqual(['unknown', 'unknown']);
  });

  test('end with their last event, and go on where something is in force', () => {
    const forums = courseOf('', academy, 'organisation:GBR-0');
    expect(forums?.events.map(toIso)).toEqual(['2016-11-15', '2017-11-15', '2018-11-15', '2019-11-15']);
    expect([toIso(forums?.known ?? 0), toIso(forums?.to ?? 0)]).toEqual(['2016-11-15', '2019-11-15']);
    expect(forums?.counts).toEqual([['conference', 4]]);
    expect(courseOf('', academy, 'organisation:KAZ-0')?.to).toBeNull();
  });

  test('count a tie that has ended on a date on which it was in force, or among all begun', () => {
    const chord = (link: string) => courseOf(link, 'organisation:DEU-0', 'organisation:GBR-0');
    expect(chord('')).toBeUndefined();
    expect(chord('date=2019-01-01')?.to).toBeNull();
    expect(toIso(chord('time=until')?.known ?? 0)).toBe('2016-05-04');
  });

  test('began by the day on which a source knew of them, where no record says since when', async () => {
    const shipped = await shippedNetwork();
    const courses = tieCourses(networkInput('nodes=countries', text, shipped).model, 'country:CHN');
    const states = courses.find(({ other }) => other.key === 'country:USA');
    expect(states?.begins).not.toBe('unknown');
    expect(states?.known).toBeLessThan(shipped.closingDay);
    for (const { begins, tie } of courses.filter(({ begins }) => begins === 'unknown'))
      expect([begins, tie.firstDay]).toEqual(['unknown', shipped.closingDay]);
  });

  test('say what ties two alliances, and a body with an alliance', () => {
    expect(cardOf('nodes=alliances', 'alliance:silk', text).mark('alliance:island')?.value).toBe('1 shared member');
    expect(cardOf('nodes=with-alliances', academy, text).mark('alliance:silk')?.value).toBe('1 membership');
  });
});

describe('the card', () => {
  test('names the first tie, and counts the others', () => {
    expect(cardOf('', academy, text).title).toBe(
      'China Policy Institute: tied with Kazakhstan Policy Institute since 2014, and with 7 others',
    );
  });

  test('tells what is evidenced from what is reported', () => {
    const figure = cardOf('', academy, text);
    const dated = figure.table.rows.map((row) => row[figure.table.columns.findIndex(({ key }) => key === 'evidence')]);
    expect(dated).toEqual([...Array<string>(6).fill('evidenced'), 'reported', 'reported']);
    const [part] = figure.layout({ width: 600, height: null, palette: palette('light'), textSize: 12, isNarrow: false });
    const scene = part?.scene as unknown as { dots: { isFilled: boolean }[] };
    expect(scene.dots.filter(({ isFilled }) => !isFilled)).toHaveLength(2);
    expect(figure.evidence?.share).toBe(6 / 8);
  });

  test('draws at most twelve ties and has all in its table', async () => {
    const shipped = await shippedNetwork();
    const figure = cardOf('', 'organisation:ttcsp', text, shipped);
    expect(figure.table.rows.length).toBeGreaterThan(12);
    const [part] = figure.layout({ width: 420, height: null, palette: palette('light'), textSize: 12, isNarrow: true });
    const scene = part?.scene as unknown as { rows: unknown[]; texts: { text: string }[] };
    expect(scene.rows).toHaveLength(12);
    expect(scene.texts.at(-1)?.text).toBe(`${figure.table.rows.length - 12} more ties in the table`);
  });

  test('shows the forums of the academy with Brookings in the shipped records', async () => {
    const shipped = await shippedNetwork();
    const figure = cardOf('', 'organisation:chinese-academy-of-cyberspace-studies', text, shipped);
    const mark = figure.mark('organisation:brookings-institution');
    expect([mark?.value, mark?.change]).toEqual(['4 conferences', '2016–2019']);
    expect(mark?.recordIds).toHaveLength(4);
    const announced = figure.mark('organisation:university-of-edinburgh');
    expect([announced?.change, announced?.lines]).toEqual(['2021, reported', ['reported']]);
    for (const contact of ['oecd', 'france-strategie', 'european-political-strategy-centre'])
      expect(figure.mark(`organisation:${contact}`)?.change).toBe('no date on record');
  });

  test('has a sentence for a node without ties, one that is not there now, and none for one that never was', () => {
    expect(cardOf('', 'organisation:UZB-0', text).markKeys.length).toBeGreaterThan(0);
    expect(cardOf('type=university&ties=conference', 'organisation:MYS-1', text).notes).toEqual([text.words.brokers.card.none]);
    expect(cardOf('date=2005-01-01', academy, text).notes).toEqual([text.words.brokers.card.absent]);
    expect(cardFigure(networkInput('', text), 'organisation:__proto__')).toBeNull();
  });

  test('has measures with ranks, the chosen one first, and how sure the one by betweenness is', () => {
    const input = networkInput('size=degree', text);
    const measures = cardMeasures(input, academy, intervalsOf(input));
    expect(measures[0]).toMatchObject({ id: 'degree', value: '8', rank: '1', of: '29' });
    expect(measures.find(({ id }) => id === 'betweenness')?.rank).toMatch(/^1 \(1(–\d+)?\)$/);
    expect(cardMeasures(input, 'organisation:nobody', null)).toEqual([]);
  });

  test.each(languages)('in %s speaks in whole words of every node', async (language) => {
    const words = await loadText(language);
    for (const mode of networkModes) {
      const input = networkInput(`nodes=${mode}`, words);
      for (const { key } of input.model.nodes) {
        const figure = cardFigure(input, key);
        for (const said of [figure?.title, figure?.subtitle, ...(figure?.notes ?? []), figure?.summary])
          expect(said).toMatch(/^(?!.*(undefined|NaN|null|Infinity)).{4,}$/s);
      }
    }
  });
});

describe('the place in the network on a profile', () => {
  test('has the strongest ties first', () => {
    const place = networkPlace(networkInput('', text), academy);
    expect(place?.strongest).toHaveLength(5);
    expect(place?.strongest[0]).toMatchObject({ key: 'organisation:GBR-0', what: '4 conferences', years: '2016–2019' });
    expect(place?.ties).toBe(8);
    expect(place?.community?.nodes).toBeGreaterThan(3);
    expect(place?.measures.map(({ id }) => id)).toEqual(['degree', 'betweenness', 'closeness', 'constraint']);
    expect(place?.further.map(({ id }) => id)).toContain('effectiveSize');
  });

  test('is none without a tie', () => {
    expect(networkPlace(networkInput('', text), 'organisation:nobody')).toBeNull();
  });
});
