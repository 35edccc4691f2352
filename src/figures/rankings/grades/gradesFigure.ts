import Grades from '../../../charts/grades/Grades.svelte';
import type { GradeColumn, GradeRow } from '../../../charts/grades/gradesInput';
import { gradesScene } from '../../../charts/grades/gradesScene';
import { drawingPart } from '../../../charts/drawing';
import { gradeLetters } from '../../../measures/index/grades';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { filterPhrase, withFilters } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import { indexEvidence, indexRecords } from '../index/indexEvidence';
import { dateWords, kindWord } from '../index/indexPhrases';
import { partKey } from '../index/rankingMarks';
import { definedChoices } from '../definedChoices';
import { definitionWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { cellLabel, gradeMark, gradeText } from './gradeMark';
import { gradeAt, gradeModel, type GradeModel } from './gradeModel';
import { gradesTable } from './gradesTable';
import { gradesTitle } from './gradesTitle';

/** Rows that are drawn unless all are asked for. */
const usualRows = 20;

function subtitle({ indicators, rows }: GradeModel, input: RankingsInput): string {
  const { model, state, groups, text } = input;
  return withFilters(
    text.words.rankGrades.subtitle(
      definitionWords(model.definition, text).title,
      text.number(rows.length),
      kindWord(model.definition.unit, rows.length, text),
      text.words.rankings.indicators(indicators.length, text.number(indicators.length)),
      dateWords(input),
    ),
    filterPhrase(state, groups, text),
  );
}

/** The first rows or all, and the chosen unit even where it comes further down. */
function drawnRows({ rows }: GradeModel, { state }: RankingsInput) {
  const most = state.rows === 'all' ? rows.length : usualRows;
  return rows.filter(({ isChosen }, i) => i < most || isChosen);
}

function chartRows(grades: GradeModel, input: RankingsInput): GradeRow[] {
  return drawnRows(grades, input).map((row) => ({
    key: row.key,
    name: row.name.text,
    language: row.name.language,
    isChosen: row.isChosen,
    cells: grades.indicators.map((indicator) => {
      const letter = gradeAt(indicator, row);
      return {
        key: partKey(row.key, indicator.id),
        label: cellLabel(indicator, row, grades, input),
        column: indicator.id,
        shade: letter === null ? null : gradeLetters.indexOf(letter),
        text: gradeText(indicator, row),
        isOpen:
          grades.marks.isKnown(indicator.node, row.row) && grades.marks.isReported(indicator.node, row.row),
      };
    }),
  }));
}

/** Indicators as grades A to E by fifths of their known values, without a total. */
export function gradesFigure(input: RankingsInput): Figure {
  const { text, info } = input;
  const spec = { ...input.spec, figure: 'grades' };
  const words = text.words.rankGrades;
  const grades = gradeModel(input);
  const title = gradesTitle(grades, input);
  const [first] = grades.indicators;
  if (first === undefined || grades.rows.length === 0)
    return emptyFigure({
      spec,
      text,
      info,
      title,
      subtitle: subtitle(grades, input),
      reason: text.words.rankings.notRanked.note(
        text.share(definedChoices(input.model.definition).availability),
      ),
    });
  const rows = chartRows(grades, input);
  const columns = grades.indicators.map(
    ({ id, number, words: { title: name }, pillarTitle, node, pillar }): GradeColumn => ({
      id,
      number,
      name,
      group: pillarTitle,
      isSorted: node === grades.sortedBy || pillar === grades.sortedBy,
    }),
  );
  const sorted = grades.indicators.find(
    ({ node, pillar }) => node === grades.sortedBy || pillar === grades.sortedBy,
  );
  const asked = new Set(
    grades.indicators.filter(({ pillar }) => pillar === (sorted ?? first).pillar).map(({ id }) => id),
  );
  const numbers = grades.rows.map(({ row }) => row);
  const recordIds = indexRecords(input, grades.marks, numbers);
  const has = (isSo: (cell: GradeRow['cells'][number]) => boolean) =>
    rows.some(({ cells }) => cells.some(isSo));
  const markRows = rows.map(({ cells }) => cells.map(({ key }) => key));
  return {
    spec,
    title,
    subtitle: subtitle(grades, input),
    notes: [
      words.note,
      ...(has(({ text: shown }) => shown === '–') ? [words.noteMissing] : []),
      ...(has(({ text: shown }) => shown === '=') ? [words.noteNone] : []),
      ...(has(({ isOpen }) => isOpen) ? [words.noteReported] : []),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: indexEvidence(input, grades.marks, numbers),
    dataDate: text.day(info.closingDay),
    summary: [
      title,
      ...rows.map(
        ({ name, cells }) => name + text.words.join.colon + cells.map((cell) => cell.text).join(' '),
      ),
    ].join(text.words.join.sentence),
    markKeys: markRows.flat(),
    markRows,
    mark: (key) => gradeMark(key, grades, input),
    recordIds,
    table: gradesTable(grades, input),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'grades',
        Grades,
        gradesScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          rows,
          columns,
          pillarsFirst: [
            ...columns.filter(({ id }) => asked.has(id)),
            ...columns.filter(({ id }) => !asked.has(id)),
          ],
          more: (shown, drawn) => [
            ...(drawn.length < columns.length
              ? [
                  words.few(
                    text.number(drawn.length),
                    text.number(columns.length),
                    text.list([...new Set(drawn.map(({ group }) => group))]),
                  ),
                ]
              : []),
            ...(shown < grades.rows.length
              ? [words.more(text.number(shown), text.number(grades.rows.length))]
              : []),
          ],
        }),
      ),
    ],
  };
}
