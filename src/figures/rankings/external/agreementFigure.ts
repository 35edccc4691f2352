import Agreement from '../../../charts/agreement/Agreement.svelte';
import type { AgreementPoint } from '../../../charts/agreement/agreementInput';
import { agreementScene } from '../../../charts/agreement/agreementScene';
import { drawingPart } from '../../../charts/drawing';
import type { RankedUnit } from '../../../model/externalRanking';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure, Mark } from '../../figure';
import { sourceLine } from '../../sourceLine';
import { agreementTitle, comparedEdition, isFew } from './agreementWords';
import type { ExternalInput } from './externalInput';
import type { Overlap, OverlapUnit, OwnRanks } from './overlap';
import { placeMark } from './placeWords';
import { foreign, nameOf } from './unitName';

/** An external ranking beside an index: rank against rank among those in both. `null` = no ranking shares a unit. */
export function agreementFigure(
  input: ExternalInput,
  own: OwnRanks,
  overlap: Overlap | null,
  chosen: readonly RankedUnit[],
): Figure {
  const { text, info } = input;
  const all = text.words.externalRankings;
  const words = all.agreement;
  const spec = { ...input.spec, figure: 'agreement' };
  if (overlap === null)
    return emptyFigure({
      spec,
      text,
      info,
      title: words.noneTitle,
      subtitle: all.bump.subtitle,
      reason: words.none(own.name),
    });
  const { ranking, units, comparison } = overlap;
  const edition = comparedEdition(overlap, input);
  const n = text.number(units.length);
  const number = (value: number | null) => (value === null ? words.unknown : text.number(value, 2));
  const label = ({ unit, ownAmong, publishedAmong }: OverlapUnit) =>
    words.mark(nameOf(unit, text).text, text.number(ownAmong), text.number(publishedAmong), n);
  const points = units.map((one): AgreementPoint => {
    const name = nameOf(one.unit, text);
    return {
      key: one.unit.key,
      label: label(one),
      name: name.text,
      ...foreign(name.language, text),
      x: one.ownAmong,
      y: one.publishedAmong,
      isChosen: chosen.some(({ key }) => key === one.unit.key),
    };
  });
  const mark = (key: string): Mark | null => {
    const one = units.find(({ unit }) => unit.key === key);
    if (one === undefined) return null;
    const place = placeMark(
      {
        key,
        unitName: nameOf(one.unit, text).text,
        ranking,
        edition: overlap.edition,
        place: one.place,
        entity: one.unit.hasProfile ? key : null,
      },
      input,
    );
    return {
      ...place,
      rows: [
        [words.ownAmong, text.number(one.ownAmong)],
        [words.externalAmong, text.number(one.publishedAmong)],
        [words.own, words.ofAll(text.number(one.own))],
      ],
    };
  };
  const recordIds = units.flatMap(({ place }) => place.recordIds);
  return {
    spec,
    title: agreementTitle(overlap, input),
    subtitle: words.subtitle(own.name, ranking.name, edition),
    notes: [
      words.statistics(n, number(comparison.spearman), number(comparison.kendall)),
      ...(isFew(overlap) ? [all.notes.few(n)] : []),
      ...(own.rankingIndicators.length > 0
        ? [all.notes.builtIn(text.list(own.rankingIndicators), own.rankingIndicators.length)]
        : []),
      all.notes.scaleOfAgreement,
      all.notes.within,
      all.notes.which,
      all.notes.incomplete,
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: units.map(label).join(text.words.join.sentence),
    markKeys: units.map(({ unit }) => unit.key),
    mark,
    recordIds,
    table: {
      columns: [
        { key: 'unit_id', title: all.heads.id, isNumeric: false },
        { key: 'unit', title: all.heads.unit, isNumeric: false },
        { key: 'rank_index', title: words.own, isNumeric: true },
        { key: 'rank_external', title: words.external, isNumeric: true },
        { key: 'rank_index_in_both', title: words.ownAmong, isNumeric: true },
        { key: 'rank_external_in_both', title: words.externalAmong, isNumeric: true },
      ],
      rows: units.map(({ unit, own: ownRank, published, ownAmong, publishedAmong }) => [
        unit.id,
        nameOf(unit, text).text,
        ownRank,
        published,
        ownAmong,
        publishedAmong,
      ]),
      rowEntities: units.map(({ unit }) => (unit.hasProfile ? unit.key : null)),
    },
    totals: [
      [words.n, units.length],
      [words.spearman, comparison.spearman ?? words.unknown],
      [words.kendall, comparison.kendall ?? words.unknown],
    ],
    layout: ({ width, height, palette, textSize, isBounded = false }) => [
      drawingPart(
        'agreement',
        Agreement,
        agreementScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          points,
          xTitle: words.axisOwn(own.name),
          yTitle: words.axisExternal(ranking.name, edition),
          equal: words.equal,
          formatRank: (rank) => text.number(rank),
        }),
      ),
    ],
  };
}
