import CommunityFlows from '../../../charts/communityFlows/CommunityFlows.svelte';
import { communityFlowsScene } from '../../../charts/communityFlows/communityFlowsScene';
import { drawingPart } from '../../../charts/drawing';
import { communityChanges } from '../../../measures/network/communityChanges';
import { compareCommunities } from '../../../measures/network/compareCommunities';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure, Mark } from '../../figure';
import { sourceLine } from '../../sourceLine';
import type { NetworkInput } from '../networkInput';
import { networkSubtitle } from '../networkWords';
import { besideOrigins, communityBands, communityColumn } from './communityColumns';
import { communitiesByKey, communityEnds, leastNamed, mostNamed, type DatedNetwork } from './communityEnds';
import { changeTags } from './changeTags';
import { numberedLike } from './numberedLike';

/** Names that a tooltip lists. */
const mostListed = 8;
const likeness = [
  [0.8, 'same'],
  [0.5, 'much'],
  [0.2, 'some'],
  [-Infinity, 'little'],
] as const;

/** How the communities of an earlier date became those of the date of the network. */
export function communitiesChangeFigure(input: NetworkInput, before: DatedNetwork): Figure {
  const { data, model, analysis, text, info } = input;
  const spec = { ...input.spec, figure: 'change' };
  const words = text.words.brokers.change;
  const [dateThen, dateNow] = [before.model.window.day, model.window.day].map((day) => text.day(day));
  const subtitle = words.subtitle(
    dateThen ?? '',
    dateNow ?? '',
    text.number(leastNamed),
    text.number(mostNamed),
  );
  if (before.model.ties.length === 0 || model.ties.length === 0)
    return emptyFigure({
      spec,
      text,
      info,
      title: words.titleQuestion,
      subtitle,
      reason: model.ties.length === 0 ? words.noneNow : words.none(dateThen ?? ''),
    });
  const earlier = numberedLike(before, { model, analysis });
  const [ofThen, ofNow] = [communitiesByKey(earlier), communitiesByKey({ model, analysis })];
  const keys = [...new Set([...ofThen.keys(), ...ofNow.keys()])].sort();
  const comparison = compareCommunities(
    keys.map((key) => ofThen.get(key) ?? -1),
    keys.map((key) => ofNow.get(key) ?? -1),
  );
  const changes = communityChanges(comparison.flows, leastNamed);
  const then = communityEnds(data, earlier, new Set([...changes.split, ...changes.gone]), text);
  const now = communityEnds(
    data,
    { model, analysis },
    new Set([...changes.merged, ...changes.fresh, ...changes.pieces.keys()]),
    text,
  );
  const tags = changeTags(changes, then.ends, now.ends, text);
  const absent = (of: ReadonlyMap<string, number>) => keys.filter((key) => !of.has(key));
  const left = communityColumn('then', then, absent(ofThen), dateThen ?? '', tags.then, text);
  const right = communityColumn(
    'now',
    { ends: besideOrigins(now.ends, left) },
    absent(ofNow),
    dateNow ?? '',
    tags.now,
    text,
  );
  const bands = communityBands(left, right, text);
  const parts = [
    [changes.kept.length, words.kept],
    [changes.merged.length, words.merged],
    [changes.split.length, words.split],
    [changes.fresh.length, words.fresh],
    [changes.gone.length, words.gone],
  ] as const;
  const said = parts.flatMap(([n, say]) => (n === 0 ? [] : [say(n, text.number(n))]));
  const undatedOf = ({ ties }: DatedNetwork['model']) => ties.filter(({ isDated }) => !isDated).length;
  const undated = Math.max(0, undatedOf(model) - undatedOf(before.model));
  const rand = comparison.adjustedRand;
  const names = new Map(
    [...before.model.nodes, ...model.nodes].map((node) => [node.key, text.name(node.names)]),
  );
  const recordsOf = (of: ReadonlySet<string>, { model: { ties, nodes } }: DatedNetwork) =>
    ties
      .filter(({ source, target }) => of.has(nodes[source]?.key ?? '') && of.has(nodes[target]?.key ?? ''))
      .flatMap(({ recordIds }) => recordIds);
  const marks = [
    ...left.map((end) => ({ ...end, records: recordsOf(end.keys, before) })),
    ...bands.map((band) => ({
      ...band,
      records: [...recordsOf(band.keys, before), ...recordsOf(band.keys, input)],
    })),
    ...right.map((end) => ({ ...end, records: recordsOf(end.keys, input) })),
  ];
  const listed = (of: ReadonlySet<string>) => {
    const all = [...of].map((key) => names.get(key) ?? key);
    const rest = all.length - mostListed;
    return text.list([...all.slice(0, mostListed), ...(rest > 0 ? [words.more(text.number(rest))] : [])]);
  };
  const recordIds = [...new Set([...before.model.ties, ...model.ties].flatMap((tie) => tie.recordIds))];
  const nameIn = (column: typeof left, key: string) =>
    column.find(({ keys: own, isOutside }) => own.has(key) && !isOutside)?.name ?? null;
  return {
    spec,
    title: said.length === 0 ? words.titleQuestion : words.title(dateThen ?? '', text.list(said)),
    subtitle: words.withNetwork(subtitle, networkSubtitle(input)),
    notes: [
      rand === null
        ? words.randNone
        : words.rand(
            text.number(rand, 2),
            words.alike[likeness.find(([least]) => rand >= least)?.[1] ?? 'little'],
            comparison.matched,
            text.number(comparison.matched),
          ),
      words.rules,
      ...(undated === 0 ? [] : [words.noteDated(undated, text.number(undated))]),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: marks.map(({ label }) => label).join(text.words.join.sentence),
    markKeys: marks.map(({ key }) => key),
    markRows: [left, bands, right].map((row) => row.map(({ key }) => key)),
    mark: (key): Mark | null => {
      const found = marks.find((mark) => mark.key === key);
      if (found === undefined) return null;
      return {
        key,
        title: found.label,
        value: words.count(found.nodes, text.number(found.nodes)),
        change: null,
        rows: [],
        lines: [listed(found.keys)],
        recordIds: [...new Set(found.records)],
      };
    },
    recordIds,
    table: {
      columns: (['id', 'label', 'then', 'now'] as const).map((key) => ({
        key,
        title: words.columns[key],
        isNumeric: false,
      })),
      rows: keys.map((key) => [key, names.get(key) ?? key, nameIn(left, key), nameIn(right, key)]),
      rowEntities: keys,
    },
    totals: [
      [words.totals.rand, rand ?? ''],
      [words.totals.matched, comparison.matched],
    ],
    layout: ({ width, height, palette, textSize, isBounded = false }) => [
      drawingPart(
        'community-flows',
        CommunityFlows,
        communityFlowsScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          before: left,
          after: right,
          flows: bands,
          heads: [dateThen ?? '', dateNow ?? ''],
        }),
      ),
    ],
  };
}
