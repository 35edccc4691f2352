import type { Profile } from '../../model/profile';
import { coverageModel, type CoverageData } from '../coverage/coverageModel';
import type { Figure } from '../figure';
import { hasYears, memberGrowth, profileCoverage, profileTies } from '../profile/profileFigures';
import { profileMap } from '../profile/profileMap';
import { rankedTwice, rankLines } from '../profile/rankLines';
import { possibleFilters } from '../state/possibleState';
import { formatState } from '../state/stateSchema';
import { profilesState, type ProfilesState } from '../state/viewStates';
import { mapGeometry } from './mapGeometry';
import { nothingToDraw } from './nothingToDraw';
import { readState } from './readState';
import { subjectData } from './subjectData';
import { toRefused } from './toRefused';
import type { DrawInput, ViewDrawing } from './viewDrawing';

interface Drawn {
  readonly profile: Profile;
  readonly data: CoverageData;
  readonly filters: ProfilesState;
}

type Draw = (input: DrawInput, drawn: Drawn) => Promise<Figure | null> | Figure | null;

/** What the ties of an entity are drawn from; `null` where no country is reached, or a filter leaves no ties. */
function tiesOf({ spec, source, text }: DrawInput, { profile, data, filters }: Drawn) {
  const state = profileCoverage(profile.key, filters);
  const model = coverageModel(data, state);
  const hasTies = filters.evidence !== 'reported' && model.now.summary.breadth > 0;
  return hasTies ? { spec, data, model, state, text, info: source.info } : null;
}

/** By what stands first on a page: the first of them that can be drawn is the main figure. */
const figures: Readonly<Record<string, Draw>> = {
  map: async (input, drawn) => {
    const ties = tiesOf(input, drawn);
    return ties === null
      ? null
      : profileMap({ ...ties, ...(await mapGeometry(input.source, drawn.data.countries)) });
  },
  ties: (input, drawn) => {
    const ties = hasYears(drawn.profile.kind) ? tiesOf(input, drawn) : null;
    return ties === null ? null : profileTies(ties);
  },
  growth: ({ spec, source, text }, { data, filters }) => {
    const { history } = data;
    return history === null ? null : memberGrowth({ spec, data, history, filters, text, info: source.info });
  },
  ranks: ({ spec, source, text }, { profile: { rankings } }) =>
    rankedTwice(rankings).length === 0 ? null : rankLines({ spec, rankings, text, info: source.info }),
};

/** The countries that an entity reaches, its ties by year, the members of an alliance, and places in rankings. */
export const profiles: ViewDrawing = {
  figures: Object.keys(figures),
  draw: async (asked) => {
    const { spec, source } = asked;
    const read = readState(profilesState, spec);
    const filters = read.state;
    const [profile, groups] = await Promise.all([
      source.answer('profile', { key: filters.of }),
      source.answer('country-groups', {}),
    ]);
    if (profile === null) throw nothingToDraw(spec, spec.figure);
    const { key, names } = profile;
    const data = await subjectData(source, { key, names }, filters.type);
    const state = formatState(profilesState, filters);
    for (const name of spec.figure === '' ? Object.keys(figures) : [spec.figure]) {
      const input = { ...asked, spec: { ...spec, figure: name, state } };
      const figure = (await figures[name]?.(input, { profile, data, filters })) ?? null;
      if (figure === null) continue;
      const unknown = possibleFilters(filters, groups).refused;
      return { figure, refused: [...read.refused, ...toRefused(unknown)] };
    }
    throw nothingToDraw(spec, spec.figure);
  },
};
