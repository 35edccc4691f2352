import type { Text } from '../../../text/text';
import type { DataTable } from '../../figure';
import type { AuditSection } from './auditSection';

/** Everything on an audit sheet, one thing a row; keys of steps do not change with the language. */
export function auditTable(sections: readonly AuditSection[], text: Text): DataTable {
  const { columns, kinds } = text.words.indexChecks.audit;
  return {
    columns: [
      { key: 'id', title: text.words.indexChecks.columns.id, isNumeric: false },
      { key: 'section', title: columns.section, isNumeric: false },
      { key: 'kind', title: columns.kind, isNumeric: false },
      { key: 'name', title: columns.name, isNumeric: false },
      { key: 'value', title: columns.value, isNumeric: false },
    ],
    rows: sections.flatMap(({ id, title, choice, facts, checks }) => [
      [id, title, kinds.choice, null, choice],
      ...facts.map(({ name, value }) => [id, title, kinds.fact, name, value]),
      ...checks.map(({ isPassed, text: said }) => [
        id,
        title,
        isPassed === null ? kinds.unknown : isPassed ? kinds.check : kinds.warning,
        null,
        said,
      ]),
    ]),
  };
}
