import type { Text } from '../../../text/text';
import type { DataCell, DataTable } from '../../figure';
import type { RetentionModel } from './retentionModel';

/** Steps of every curve, one a row. */
export function tableOf({ curves }: RetentionModel, text: Text): DataTable {
  const { heads } = text.words.tenure.retention;
  const rows = curves.flatMap(({ history, steps }) =>
    steps.map((step): DataCell[] => [
      text.name(history.names),
      history.id,
      step.time,
      step.atRisk,
      step.events,
      step.censored,
      step.survival,
      step.standardError,
      step.lower,
      step.upper,
    ]),
  );
  const numeric = ([key, title]: readonly [string, string]) => ({ key, title, isNumeric: true });
  return {
    columns: [
      { key: 'alliance', title: heads.alliance, isNumeric: false },
      { key: 'alliance_id', title: text.words.overlap.heads.code, isNumeric: false },
      ...(
        [
          ['time', heads.time],
          ['at_risk', heads.atRisk],
          ['events', heads.events],
          ['censored', heads.censored],
          ['survival', heads.survival],
          ['std_error', heads.error],
          ['lower', heads.lower],
          ['upper', heads.upper],
        ] as const
      ).map(numeric),
    ],
    rows,
    rowEntities: rows.map(([, id]) => `alliance:${id}`),
  };
}

/** What the test found, and how many memberships are left out. */
export function totalsOf({ test, undated }: RetentionModel, text: Text): (readonly [string, number])[] {
  const { totals } = text.words.tenure.retention;
  const tested =
    test === null
      ? []
      : ([
          [totals.chiSquared, test.chiSquared],
          [totals.degrees, test.degreesOfFreedom],
          [totals.p, test.pValue],
        ] as const);
  return [...tested, [totals.undated, undated]];
}
