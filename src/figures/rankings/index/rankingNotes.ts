import { usualChoices } from '../../../measures/index/robustness/choiceFactors';
import type { RobustnessChoices } from '../../../model/indexDefinition';
import type { Text } from '../../../text/text';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { isCopeland, kindWord } from './indexPhrases';
import { latestRows } from './latestRows';
import { isSelection } from './selection';
import { shareText } from './shareText';
import { usableDraws } from './usableDraws';

/** What is drawn beside plain bars, and so is explained. */
export interface DrawnSigns {
  readonly imputed: number;
  readonly trimmed: number;
  readonly hasOpen: boolean;
  readonly hasBelow: boolean;
  readonly hasBracket: boolean;
  readonly hasChange: boolean;
  /** Ranked units with a pillar that is not known. */
  readonly unknown: number;
  /** Ranked units. */
  readonly ranked: number;
}

/** What the draws of a robustness analysis vary, in words. */
export function variedWords(choices: RobustnessChoices, text: Text): string {
  const words = text.words.rankings.notes;
  const { weights } = choices;
  const weightWords =
    weights === undefined
      ? []
      : [weights.method === 'uniform' ? words.weights(text.share(weights.share)) : words.weightsFreely];
  const several = (['normalisation', 'aggregation', 'imputation', 'winsorisationLimit'] as const).flatMap(
    (choice) => ((choices[choice]?.length ?? 0) > 0 ? [words[choice]] : []),
  );
  const what = [
    ...weightWords,
    ...several,
    ...(choices.leaveOutPillar === true ? [words.leaveOutPillar] : []),
  ];
  return what.length === 0 ? '' : words.vary(text.enumerate(what));
}

/** Units without a rank; the share that is asked for where it is one for all. */
function unrankedNote({ model, text }: RankingsInput): string[] {
  const shown = new Set(latestRows(model.result));
  const unranked = model.result.unranked.filter(({ row }) => shown.has(row));
  if (unranked.length === 0) return [];
  const shares = new Set(unranked.map(({ threshold }) => threshold));
  const [share = 0] = shares;
  return [
    text.words.rankings.notes.unranked(
      unranked.length,
      text.number(unranked.length),
      shares.size === 1 ? text.share(share) : null,
    ),
  ];
}

/** Indicators that are so uneven that their logarithms are taken. */
function logNote({ model, text }: RankingsInput): string[] {
  const { tree, treatments } = model.result;
  const names = treatments.flatMap(({ node, method }) => {
    const own = tree.nodes[node];
    return method === 'log' && own !== undefined ? [nodeWords(own, text).title] : [];
  });
  return names.length === 0 ? [] : [text.words.rankings.notes.log(text.enumerate(names))];
}

/** Indicators that are left out, because they cannot tell these units apart. */
function withoutSpreadNote({ model, text }: RankingsInput): string[] {
  const names = model.original.nodes
    .filter(({ id }) => model.leftOut.includes(id))
    .map((node) => nodeWords(node, text).title);
  return names.length === 0 ? [] : [text.words.rankings.notes.withoutSpread(text.enumerate(names))];
}

/** Draws that do not count: said first where they are many. */
function leftOutNote({ intervals, text }: RankingsInput, isFirst: boolean): string[] {
  if (intervals === null) return [];
  const { leftOut, draws, isManyLeftOut } = usableDraws(intervals);
  const words = text.words.rankings.notes;
  if (leftOut === 0 || isManyLeftOut !== isFirst) return [];
  return isFirst
    ? [words.manyLeftOut(shareText(leftOut / draws, text), text.number(leftOut), text.number(draws))]
    : [words.leftOut(leftOut, text.number(leftOut))];
}

function signWords({ imputed, trimmed }: DrawnSigns, text: Text): string[] {
  const words = text.words.rankings.notes;
  return [
    ...(imputed === 0 ? [] : [words.imputed(text.number(imputed))]),
    ...(trimmed === 0 ? [] : [words.trimmed(text.number(trimmed))]),
  ];
}

/** What has to be known to read a ranking, in the order of importance. */
export function rankingNotes(input: RankingsInput, signs: DrawnSigns): string[] {
  const { model, intervals, text } = input;
  const words = text.words.rankings.notes;
  const { nodes } = model.result.tree;
  const isSum = nodes[0]?.aggregation === 'arithmetic' || isCopeland(model);
  const kind = kindWord(model.definition.unit, signs.ranked, text);
  const unknownKind = kindWord(model.definition.unit, signs.unknown, text);
  return [
    ...leftOutNote(input, true),
    ...(isSelection(input, signs.ranked) ? [words.selection(text.number(signs.ranked), kind)] : []),
    ...(nodes.some(({ question }) => question !== undefined) ? [words.lower] : []),
    ...(intervals === null
      ? []
      : [
          words.interval(
            text.number(intervals.draws),
            String(intervals.seed),
            variedWords(model.definition.robustness ?? usualChoices, text),
          ),
          ...leftOutNote(input, false),
        ]),
    ...(signs.hasBracket ? [words.bracket] : []),
    ...withoutSpreadNote(input),
    ...unrankedNote(input),
    ...(signs.unknown === 0
      ? []
      : [words.unknownParts(signs.unknown, text.number(signs.unknown), unknownKind)]),
    ...(isSum ? [] : [words.shares]),
    ...(signs.imputed + signs.trimmed > 0 ? [words.marked(text.enumerate(signWords(signs, text)))] : []),
    ...(signs.trimmed > 0 ? [words.pulledIn] : []),
    ...logNote(input),
    ...(signs.hasOpen ? [words.open] : []),
    ...(signs.hasBelow ? [words.below] : []),
    ...(signs.hasChange ? [words.change] : []),
  ];
}
