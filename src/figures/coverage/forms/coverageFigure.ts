import type { Figure } from '../../figure';
import type { CoverageState } from '../../state/viewStates';
import type { CoverageFigureInput } from '../coverageBase';
import { coverageBase } from '../coverageBase';
import { coverageMap, levelShading } from '../coverageMap';
import { changeFigure } from './changeFigure';
import { flowFigure } from './flowFigure';
import { overlapFigure, type PairInput } from './overlapFigure';
import { pairFigure } from './pairFigure';
import { symbolFigure } from './symbolFigure';
import { tileLayout } from './tileFigure';

type Form = CoverageState['form'];

const forms: Readonly<Record<'single' | 'pair' | 'change' | 'overlap', readonly Form[]>> = {
  single: ['map', 'symbols', 'flows', 'tiles', 'table'],
  pair: ['map', 'symbols', 'table'],
  change: ['map', 'tiles', 'table'],
  overlap: ['map', 'tiles', 'table'],
};

/** Forms that draw the earth, so that a view of it can leave something out. */
export const mapForms: readonly Form[] = ['map', 'symbols', 'flows'];

export type CoverageKind = keyof typeof forms;

/** What a state asks to see: an overlap needs a second subject, a change a second date. */
export function coverageKind({ show, versus, compare }: CoverageState): CoverageKind {
  if (versus !== '') return show === 'ties' || show === 'change' ? 'pair' : 'overlap';
  return show === 'change' && compare !== 'none' ? 'change' : 'single';
}

/** Forms that can show it. */
export function formsOf(state: CoverageState): readonly Form[] {
  return forms[coverageKind(state)];
}

/** The form that is drawn: the one asked for, or a map where that cannot show it. */
export function shownForm(state: CoverageState): Form {
  return formsOf(state).includes(state.form) ? state.form : 'map';
}

function tiles(input: CoverageFigureInput): Figure {
  return {
    ...coverageBase(input),
    boundaryNote: null,
    layout: tileLayout(input, levelShading(input), ({ state }) => state === 'value'),
  };
}

/**
 * The main figure of coverage in the form that its state asks for; a form that cannot show it is drawn
 * as a map. `null` where flows have no seat to start from.
 */
export function coverageFigure(input: CoverageFigureInput, other: PairInput['other'] | null): Figure | null {
  const kind = coverageKind(input.state);
  const form = shownForm(input.state);
  const hasMap = mapForms.includes(form);
  const asked = { ...input, state: { ...input.state, form }, ...(hasMap ? {} : { inSight: null }) };
  if (kind === 'change') return changeFigure(asked);
  if (other !== null && kind !== 'single') {
    const pair = { ...asked, other };
    return kind === 'overlap' ? overlapFigure(pair) : pairFigure(pair);
  }
  switch (form) {
    case 'symbols':
      return symbolFigure(asked);
    case 'flows':
      return flowFigure(asked);
    case 'tiles':
      return tiles(asked);
    default:
      return coverageMap(asked);
  }
}
