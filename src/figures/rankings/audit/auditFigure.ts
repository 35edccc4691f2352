import Audit from '../../../charts/audit/Audit.svelte';
import { auditScene } from '../../../charts/audit/auditScene';
import { drawingPart } from '../../../charts/drawing';
import type { Figure } from '../../figure';
import { allRecords } from '../checks/allRecords';
import { indexFigure } from '../checks/indexFigure';
import { indexScope } from '../checks/indexScope';
import { sentences } from '../checks/sentences';
import { definitionWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { checkState, sectionName } from './auditNames';
import { unknownsOf, warningsOf, type AuditResults, type AuditSection } from './auditSection';
import { auditSheet } from './auditSheet';
import { auditTable } from './auditTable';

/** Pages of the sheet, by the sections on each: about as much on one as on the other. */
const pages: readonly (readonly [from: number, to: number])[] = [
  [0, 7],
  [7, 12],
];
export const auditPages = pages.length;

/** What the sheet comes to: how many checks give a warning. */
export function auditTitle({ model, text }: RankingsInput, sections: readonly AuditSection[]): string {
  const [warnings, unknowns] = [warningsOf(sections), unknownsOf(sections)];
  return text.words.indexChecks.audit.title(
    definitionWords(model.definition, text).title,
    warnings,
    text.number(warnings),
    unknowns,
    text.number(unknowns),
  );
}

/** A page of the audit sheet of an index, from 1. */
export function auditFigure(input: RankingsInput, results: AuditResults, page: number): Figure {
  const { text, model } = input;
  const words = text.words.indexChecks.audit;
  const all = auditSheet(input, results);
  const [from, to] = pages[page - 1] ?? [0, all.length];
  const sections = all.slice(from, to);
  const numbered = (section: AuditSection) => sectionName(all, section, text);
  const keyOf = ({ id }: AuditSection) => `step:${id}`;
  const factWords = ({ facts }: AuditSection) =>
    facts.map(({ name, value }) => text.words.indexChecks.named(name, value));
  const checkWords = ({ checks }: AuditSection) =>
    checks.map((check) => text.words.indexChecks.named(checkState(check, text), check.text));
  const label = (section: AuditSection) =>
    sentences([numbered(section), section.choice, ...factWords(section), ...checkWords(section)], text);
  const title = auditTitle(input, all);
  const summaryOf = (section: AuditSection) => {
    const own = warningsOf([section]);
    return words.summary(section.title, own, text.number(own));
  };
  return indexFigure(input, {
    figure: page === 1 ? 'audit' : `audit-${page}`,
    title: words.page(title, text.number(page), text.number(pages.length)),
    subtitle: words.subtitle(indexScope(input)),
    notes: [words.note],
    summary: sentences([title, ...sections.map(summaryOf)], text),
    markKeys: sections.map(keyOf),
    mark: (key) => {
      const section = sections.find((candidate) => keyOf(candidate) === key);
      if (section === undefined) return null;
      return {
        key,
        title: numbered(section),
        value: summaryOf(section),
        change: null,
        rows: section.facts.map(({ name, value }) => [name, value] as const),
        lines: checkWords(section),
        recordIds: [],
      };
    },
    recordIds: allRecords(model),
    table: auditTable(sections, text),
    layout: ({ width, height, palette, textSize, isBounded = false }) => [
      drawingPart(
        'audit',
        Audit,
        auditScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          blocks: sections.map((section) => ({
            key: keyOf(section),
            label: label(section),
            title: numbered(section),
            text: section.choice,
            facts: section.facts,
            checks: section.checks,
          })),
          more: (n) => words.more(n, text.number(n)),
        }),
      ),
    ],
  });
}
