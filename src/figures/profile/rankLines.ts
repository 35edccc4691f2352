import { drawingPart } from '../../charts/drawing';
import RankLines from '../../charts/ranks/RankLines.svelte';
import { isLooseStep, rankLinesScene } from '../../charts/ranks/rankLinesScene';
import type { FigureSpec } from '../../model/figureSpec';
import type { RankingHistory, RankingPosition, SourceName } from '../../model/profile';
import type { Text } from '../../text/text';
import type { Figure, PackageInfo } from '../figure';

export interface RankLinesInput {
  readonly spec: FigureSpec;
  readonly rankings: readonly RankingHistory[];
  readonly text: Text;
  readonly info: PackageInfo;
}

type Ranked = RankingPosition & { readonly rank: number };

const ranked = ({ positions }: RankingHistory) =>
  positions.filter((position): position is Ranked => position.rank !== null);

/** Rankings that can be drawn as a line: with a rank in at least two editions. */
export function rankedTwice(rankings: readonly RankingHistory[]): RankingHistory[] {
  return rankings
    .filter((ranking) => new Set(ranked(ranking).map(({ at }) => at)).size >= 2)
    .sort(
      (a, b) => ranked(b).length - ranked(a).length || (a.names[0] ?? '').localeCompare(b.names[0] ?? ''),
    );
}

/** The name of an edition: its year, and its own name where it has one. */
export function editionName(
  { edition, label }: Pick<RankingPosition, 'edition' | 'label'>,
  text: Text,
): string {
  return label === null ? edition : edition + text.words.join.paren(label);
}

function titles(sources: readonly (SourceName | null)[]): string[] {
  return [...new Set(sources.flatMap((source) => (source === null ? [] : [source.title])))];
}

/** Rank by edition, a panel a ranking: no ranking continues another, and an edition without a rank stays open. */
export function rankLines({ spec, rankings, text, info }: RankLinesInput): Figure {
  const words = text.words.profiles.rankings;
  const chosen = rankedTwice(rankings);
  const points = chosen.flatMap((ranking) =>
    ranked(ranking).map((position, i) => ({ key: `${ranking.id}/${i}`, ranking, position })),
  );
  const isLoose = chosen.some((ranking) =>
    ranked(ranking).some(({ at }, i, all) => isLooseStep(all[i - 1]?.at ?? at, at)),
  );
  const [best] = chosen;
  const own = best === undefined ? [] : ranked(best);
  const [first, last] = [own[0], own.at(-1)];
  const label = ({ ranking, position }: (typeof points)[number]) =>
    [text.name(ranking.names), editionName(position, text), words.rankOf(text.number(position.rank))].join(
      text.words.join.clause,
    );
  return {
    spec,
    title:
      best === undefined || first === undefined || last === undefined
        ? words.title
        : words.lineTitle(
            text.name(best.names),
            text.number(first.rank),
            editionName(first, text),
            text.number(last.rank),
            editionName(last, text),
          ),
    subtitle: words.lineSubtitle,
    notes: [words.lineNote, ...(isLoose ? [text.words.externalRankings.notes.loose] : [])],
    boundaryNote: null,
    source: text.list(titles(points.map(({ position }) => position.source))),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: points.map(label).join(text.words.join.sentence),
    markKeys: points.map(({ key }) => key),
    mark: (key) => {
      const point = points.find((candidate) => candidate.key === key);
      if (point === undefined) return null;
      const { ranking, position } = point;
      return {
        key,
        title: text.name(ranking.names),
        value: words.rankOf(text.number(position.rank)),
        change: null,
        rows:
          position.score === null
            ? []
            : [[text.words.data.fields.score ?? '', text.number(position.score)] as const],
        lines: [
          editionName(position, text),
          ...[ranking.publisher, position.source?.title].filter((line) => line != null),
        ],
        recordIds: [],
      };
    },
    recordIds: [],
    table: {
      columns: ['ranking_id', 'edition', 'rank', 'score', 'source_id'].map((key) => ({
        key,
        title: text.words.data.fields[key] ?? key,
        isNumeric: key === 'rank' || key === 'score',
      })),
      rows: points.map(({ ranking, position }) => [
        text.name(ranking.names),
        editionName(position, text),
        position.rank,
        position.score,
        position.source?.title ?? null,
      ]),
    },
    layout: ({ width, palette, textSize }) => [
      drawingPart(
        'rank-lines',
        RankLines,
        rankLinesScene({
          width,
          palette,
          textSize,
          panels: chosen.map((ranking) => ({
            title: text.name(ranking.names),
            editions: ranking.editions.map(({ at }) => at),
            points: points
              .filter((point) => point.ranking === ranking)
              .map((point) => ({
                key: point.key,
                label: label(point),
                at: point.position.at,
                rank: point.position.rank,
                text: text.number(point.position.rank),
              })),
          })),
        }),
      ),
    ],
  };
}
