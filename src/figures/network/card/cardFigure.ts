import { drawingPart } from '../../../charts/drawing';
import TieLines from '../../../charts/tieLines/TieLines.svelte';
import { tieLinesScene } from '../../../charts/tieLines/tieLinesScene';
import { toIso } from '../../../text/dates';
import type { Text } from '../../../text/text';
import { emptyFigure } from '../../alliances/emptyFigure';
import { firstDayOf, tickYears, yearOf } from '../../days';
import type { Figure, Mark } from '../../figure';
import { sourceLine } from '../../sourceLine';
import { placeOf } from '../brokers/nodeRows';
import type { NetworkNode } from '../networkNodes';
import type { NetworkInput } from '../networkInput';
import { networkEvidence, windowPhrase } from '../networkWords';
import { tieCourses, type TieCourse } from './tieCourse';
import { courseYears, tiedBy } from './tieWords';

/** Rows on the screen; the table has all ties. */
const mostRows = 12;

/** City and country of a node, or what kind of thing it is. */
function seatOf(node: NetworkNode, { data, text }: NetworkInput): string {
  const place = placeOf(node, data, text);
  return text.list(
    [node.cityNames === null ? null : text.name(node.cityNames), place].filter((part) => part !== null),
  );
}

function titleOf(name: string, courses: readonly TieCourse[], text: Text): string {
  const words = text.words.brokers.card;
  const [first] = courses;
  if (first === undefined) return words.titleNone(name);
  if (first.begins === 'unknown')
    return words.titleUndated(name, courses.length, text.number(courses.length));
  const others = courses.length - 1;
  return (first.begins === 'by' ? words.titleBy : words.title)(
    name,
    text.name(first.other.names),
    String(yearOf(first.known)),
    others,
    text.number(others),
  );
}

/** The ties of one node through time: a row a partner. `null` where the network never had such a node. */
export function cardFigure(input: NetworkInput, key: string): Figure | null {
  const { model, text, info } = input;
  const spec = { ...input.spec, figure: 'card' };
  const words = text.words.brokers.card;
  const node = model.base.nodes.find((candidate) => candidate.key === key);
  if (node === undefined) return null;
  const name = text.name(node.names);
  const courses = tieCourses(model, key);
  const title = titleOf(name, courses, text);
  const subtitle = [seatOf(node, input), words.subtitle, windowPhrase(model.window, text)]
    .filter(Boolean)
    .join(text.words.brokers.card.separator);
  if (courses.length === 0)
    return emptyFigure({
      spec,
      text,
      info,
      title,
      subtitle,
      reason: model.positionOf(key) < 0 ? words.absent : words.none,
    });
  const undated = courses.filter(({ begins }) => begins === 'unknown').length;
  const isReported = ({ tie }: TieCourse) => !tie.isDated;
  const reported = courses.filter(({ tie, begins }) => !tie.isDated && begins !== 'unknown').length;
  const what = (course: TieCourse) =>
    tiedBy(course, model, text) + text.words.join.clause + courseYears(course, text);
  const rowLabel = (course: TieCourse) => words.row(text.name(course.other.names), what(course));
  const last = Math.max(model.window.day, ...courses.map(({ known }) => known));
  const first = firstDayOf(yearOf(Math.min(...courses.map(({ known }) => known))));
  const domain = [Math.min(first, last - 2 * 365), last] as const;
  const recordIds = [...new Set(courses.flatMap(({ tie }) => tie.recordIds))];
  const ends = { ...model, ties: courses.map(({ tie }) => tie) };
  return {
    spec,
    title,
    subtitle,
    notes: [
      words.notes.events,
      ...(reported === 0 ? [] : [words.notes.reported(reported, text.number(reported))]),
      ...(undated === 0 ? [] : [words.notes.undated(undated, text.number(undated))]),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: networkEvidence({ model: ends, text }),
    dataDate: text.day(info.closingDay),
    summary: words.summary(title, courses.slice(0, mostRows).map(rowLabel).join(text.words.join.sentence)),
    markKeys: courses.slice(0, mostRows).map(({ other }) => other.key),
    mark: (markKey): Mark | null => {
      const course = courses.find(({ other }) => other.key === markKey);
      if (course === undefined) return null;
      return {
        key: markKey,
        title: text.name(course.other.names),
        value: tiedBy(course, model, text),
        change: courseYears(course, text),
        rows: [],
        lines: [words.evidence[isReported(course) ? 'reported' : 'evidenced']],
        recordIds: course.tie.recordIds,
        entity: markKey,
      };
    },
    recordIds,
    table: {
      columns: (['id', 'label', 'what', 'from', 'to', 'evidence', 'records'] as const).map((column) => ({
        key: column,
        title: words.heads[column],
        isNumeric: column === 'records',
      })),
      rows: courses.map((course) => [
        course.other.key,
        text.name(course.other.names),
        tiedBy(course, model, text),
        course.begins === 'unknown' ? null : toIso(course.known),
        course.to === null ? null : toIso(course.to),
        words.evidence[isReported(course) ? 'reported' : 'evidenced'],
        course.tie.recordIds.length,
      ]),
      rowEntities: courses.map(({ other }) => other.key),
    },
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'tie-lines',
        TieLines,
        tieLinesScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          mostRows,
          domain,
          ticks: tickYears(domain[0], domain[1], isNarrow ? 4 : 8).map((year) => ({
            at: firstDayOf(year),
            text: String(year),
          })),
          more: (n) => words.more(n, text.number(n)),
          rows: courses.map((course) => ({
            key: course.other.key,
            label: rowLabel(course),
            name: text.name(course.other.names),
            language: text.localName(course.other.names).language,
            from: course.known,
            to: course.to,
            points: course.events,
            isReported: isReported(course),
            note: what(course),
          })),
        }),
      ),
    ],
  };
}
