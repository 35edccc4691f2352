import { drawingPart } from '../../../charts/drawing';
import TieRows from '../../../charts/tieRows/TieRows.svelte';
import { tieRowsScene } from '../../../charts/tieRows/tieRowsScene';
import type { Figure } from '../../figure';
import type { NetworkInput } from '../networkInput';
import type { NetworkTie } from '../networkModel';
import { emptyNetwork, frameOf, framedNotes, framedSubtitle, framedTitle } from './networkFrame';
import { shownTies } from './shownTies';
import { tieFacts } from './tieFacts';
import { tieTable } from './tieTable';
import {
  channelsText,
  nodeName,
  strongestFirst,
  tieLabel,
  tieMark,
  weightText,
  yearsText,
  tieValue,
} from './tieWords';

/** Ties that are drawn: those of two records or more, and as many others as make a list. */
const mostShown = 42;
const fewestShown = 10;

function listedOf(ranked: readonly NetworkTie[]): NetworkTie[] {
  const several = ranked.filter(({ groups }) => groups.length > 1).length;
  return ranked.slice(0, Math.min(mostShown, Math.max(fewestShown, several)));
}

function titleOf(ranked: readonly NetworkTie[], input: NetworkInput): string {
  const { state, text } = input;
  const words = text.words.networkForms.ties;
  const [first] = ranked;
  if (first === undefined) return words.titleQuestion;
  const top = ranked.filter(({ weight }) => weight >= first.weight - 1e-9);
  const names = [nodeName(first.source, input), nodeName(first.target, input)] as const;
  if (state.weight === 'shared')
    return top.length === 1 ? words.titleWeight(...names, tieValue(first, input)) : words.titleQuestion;
  if (top.length === 1) return words.title(...names, text.number(first.weight));
  return first.weight === 1
    ? words.titleOnce
    : words.titleSeveral(text.number(top.length), text.number(first.weight));
}

/** The strongest ties in rows; all of them in the table. */
export function tiesFigure(input: NetworkInput): Figure {
  const { model, state, text } = input;
  const words = text.words.networkForms;
  const shown = shownTies(input);
  const ranked = strongestFirst(shown.ties);
  const title = framedTitle(shown, titleOf(ranked, input), input);
  if (ranked.length === 0) return emptyNetwork(input, title, words.empty);
  const byKey = new Map(ranked.map((tie) => [tie.key, tie]));
  const listed = listedOf(ranked);
  return {
    ...frameOf(input, shown.ties),
    title,
    subtitle: framedSubtitle([], input) + text.words.join.clause + words.ties.subtitle,
    notes: framedNotes(shown, input),
    summary: [title, ...listed.map((tie) => tieLabel(tie, false, input))].join(text.words.join.sentence),
    markKeys: listed.map(({ key }) => key),
    mark: (key) => {
      const tie = byKey.get(key);
      return tie === undefined ? null : tieMark(key, tie, false, input);
    },
    table: tieTable(shown.ties, input),
    layout: ({ width, height, isBounded = false, palette, textSize }) => [
      drawingPart(
        'tie-rows',
        TieRows,
        tieRowsScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          all: ranked.length,
          more: (n) =>
            (ranked.slice(-n).every(({ groups }) => groups.length === 1)
              ? words.ties.moreOnce
              : words.ties.more)(n, text.number(n)),
          legend: {
            dot: listed.some(({ isDated }) => isDated) ? words.ties.dot : null,
            ring: listed.some(({ isDated }) => !isDated) ? words.ties.ring : null,
            bar: state.weight === 'records' ? words.ties.bar : words.ties.barShared,
          },
          rows: listed.map((tie) => {
            const facts = tieFacts(tie, model);
            return {
              key: tie.key,
              label: tieLabel(tie, false, input),
              first: nodeName(tie.source, input),
              second: nodeName(tie.target, input),
              weight: tie.weight,
              value: weightText(tie.weight, input),
              detail: [channelsText(facts, model, text), yearsText(facts, text)].join(text.words.join.clause),
              isOpen: !tie.isDated,
            };
          }),
        }),
      ),
    ],
  };
}
