import { drawingPart } from '../../../charts/drawing';
import RankTable from '../../../charts/rankTable/RankTable.svelte';
import { rankTableScene } from '../../../charts/rankTable/rankTableScene';
import type { RankTableRow } from '../../../charts/rankTable/rankTableInput';
import type { Figure, Mark } from '../../figure';
import { sourceLine } from '../../sourceLine';
import type { ExternalInput } from './externalInput';
import { placeTable } from './placeTable';
import type { UnitRow } from './unitRows';

export interface TableFigureInput {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly rowHead: string;
  readonly columns: readonly string[];
  readonly changeHead: string | null;
  readonly rows: readonly RankTableRow[];
  readonly marks: readonly Mark[];
  /** What the table twin lists. */
  readonly places: readonly Pick<UnitRow, 'unit' | 'ranking' | 'places'>[];
}

/** A figure whose drawing is a table of places; every place opens its records. */
export function tableFigure(input: ExternalInput, shown: TableFigureInput): Figure {
  const { spec, text, info } = input;
  const { rows } = shown;
  const marks = new Map(shown.marks.map((mark) => [mark.key, mark]));
  const recordIds = [...new Set(shown.marks.flatMap((mark) => mark.recordIds))];
  const { join } = text.words;
  return {
    spec,
    title: shown.title,
    subtitle: shown.subtitle,
    notes: shown.notes,
    boundaryNote: null,
    source: sourceLine(input.info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: rows
      .map(
        ({ name, cells }) =>
          name +
          join.colon +
          cells.map((cell) => `${shown.columns[cell.column] ?? ''} ${cell.text}`).join(join.clause),
      )
      .join(join.sentence),
    markKeys: rows.flatMap(({ cells }) => cells.map(({ key }) => key)),
    markRows: rows.map(({ cells }) => cells.map(({ key }) => key)),
    mark: (key) => marks.get(key) ?? null,
    recordIds,
    table: placeTable(shown.places, input),
    layout: ({ width, height, palette, textSize, isBounded = false }) => [
      drawingPart(
        'rank-table',
        RankTable,
        rankTableScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          rowHead: shown.rowHead,
          columns: shown.columns,
          changeHead: shown.changeHead,
          rows,
        }),
      ),
    ],
  };
}
