import type { CountryCoverage } from '../../measures/coverage/countryStates';
import type { LegendWords } from '../../charts/map/mapLegend';
import type { Text } from '../../text/text';
import type { CoverageState } from '../state/viewStates';
import type { CoverageData, CoverageModel } from './coverageModel';
import { regionName } from './regionName';
import { byRegion, emptiestRegions, gapRegion } from './regions';

/** The subject as a phrase: at the start of a title, or within a sentence. */
export function subjectPhrase(
  data: CoverageData,
  state: CoverageState,
  text: Text,
  isTitle: boolean,
): string {
  const words = text.words.coverage;
  if (data.subjectNames === null) return isTitle ? words.all : words.allBodies;
  const name = text.name(data.subjectNames);
  if (!state.subject.startsWith('country:')) return name;
  return isTitle ? words.ofCountry(name) : words.bodiesIn(name);
}

/** The finding as a sentence: breadth and where the gaps are, or a question where nothing is reached. */
export function coverageTitle(
  data: CoverageData,
  model: CoverageModel,
  state: CoverageState,
  text: Text,
): string {
  const words = text.words.coverage;
  const { breadth, groupSize } = model.now.summary;
  if (breadth === 0) return words.titleQuestion(subjectPhrase(data, state, text, false));
  const reached = text.number(breadth);
  const size = text.number(groupSize);
  const head =
    data.subjectNames === null
      ? words.titleAll(reached, size)
      : words.titleReach(subjectPhrase(data, state, text, true), reached, size);
  const regions = emptiestRegions(byRegion(model.now.countries, data.countries, gapRegion), 3);
  return regions.length === 0
    ? head
    : head + words.titleGaps(text.enumerate(regions.map(({ id }) => regionName(data, id, text))));
}

export function channelPhrase(model: CoverageModel, state: CoverageState, text: Text): string {
  const words = text.words.channel;
  const names = model.channels.map((channel) => words[channel] ?? channel);
  return state.channel.length === 0 ? text.words.coverage.allChannels : text.list(names);
}

/** The value of a country as words: ties with their bounds, or the state it is in. */
export function valueWords({ state, ties }: CountryCoverage, text: Text): string {
  return state === 'value'
    ? text.words.coverage.tieCount(ties, text.number(ties))
    : (text.words.coverage.states[state] ?? state);
}

export function legendWords(text: Text): LegendWords {
  const words = text.words.coverage.legend;
  return {
    title: words.title,
    countsTitle: words.counts,
    noneRecorded: words.noneRecorded,
    notKnown: words.notKnown,
    outside: words.outside,
    home: words.home,
    dot: words.dot,
    range: (low, high) => text.range(low, high),
    count: (n) => text.number(n),
    paren: text.words.join.paren,
  };
}
