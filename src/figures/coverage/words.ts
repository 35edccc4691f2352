import type { CountryCoverage } from '../../measures/coverage/countryStates';
import type { LegendWords } from '../../charts/map/levelLegend';
import type { Country } from '../../model/country';
import type { LocalName } from '../../text/names';
import type { Text } from '../../text/text';
import type { CoverageState } from '../state/viewStates';
import type { ChannelTies, CoverageAt, CoverageData, CoverageModel } from './coverageModel';
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
  const isAll = model.group === null && state.group !== 'own' && model.filterGroup === null;
  // A title travels alone, so it says which ties it speaks of.
  const isChosen = state.channel.length > 0 || model.part !== null;
  const subject = subjectPhrase(data, state, text, true);
  const head =
    data.subjectNames === null && !isChosen
      ? words.titleAll(reached, size, isAll)
      : words.titleReach(
          isChosen ? subject + text.words.join.paren(channelPhrase(model, state, text)) : subject,
          reached,
          size,
          isAll,
        );
  const regions = emptiestRegions(byRegion(model.now.countries, data.countries, gapRegion), 3);
  return regions.length === 0
    ? head
    : head + words.titleGaps(text.enumerate(regions.map(({ id }) => regionName(data, id, text))));
}

export function channelPhrase(model: CoverageModel, state: CoverageState, text: Text): string {
  const words = text.words.channel;
  const names = model.channels.map((channel) => words[channel] ?? channel);
  if (model.part !== null && model.channels.includes('conference')) {
    const part = channelName({ channel: 'conference', part: model.part }, text);
    const others = model.channels.filter((channel) => channel !== 'conference');
    return text.list([...others.map((channel) => words[channel] ?? channel), part]);
  }
  return state.channel.length === 0 ? text.words.coverage.allChannels : text.list(names);
}

/** Name of a channel, or of a part in its conferences. */
export function channelName({ channel, part }: ChannelTies, text: Text): string {
  return text.words.channel[part ?? channel] ?? channel;
}

/** The date of a figure, or its span. */
export function datePhrase({ day, from }: CoverageAt, text: Text): string {
  return from === null ? text.day(day) : text.words.reach.span(text.day(from), text.day(day));
}

/** Names of countries as a map writes them. */
export function localNames(countries: readonly Country[], text: Text): (countryId: string) => LocalName {
  const namesOf = new Map(countries.map(({ id, names }) => [id, names]));
  return (countryId) => {
    const names = namesOf.get(countryId);
    return names === undefined ? { text: '', language: text.language } : text.localName(names);
  };
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
