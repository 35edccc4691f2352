import { coverageMap, levelShading, mapLayout } from '../coverage/coverageMap';
import type { CoverageFigureInput } from '../coverage/coverageBase';
import type { Figure } from '../figure';

const gatherings = ['conference', 'series', 'agreement'];

/**
 * The coverage map of one entity. Its target group is every country and region, which the notes say;
 * the countries of a conference, series or agreement are those that take part, not those reached.
 */
export function profileMap(input: CoverageFigureInput): Figure {
  const figure = coverageMap(input);
  const { text, data, model } = input;
  const words = text.words.profiles;
  const { breadth } = model.now.summary;
  const isGathering = gatherings.includes(input.state.subject.split(':')[0] ?? '');
  return {
    ...figure,
    title:
      isGathering && data.subjectNames !== null
        ? words.mapTitle(text.name(data.subjectNames), breadth, text.number(breadth))
        : figure.title,
    notes: [words.mapNote, ...figure.notes],
    // Most of the world has no part in a gathering, which is no finding.
    layout: isGathering ? mapLayout(input, levelShading(input), []) : figure.layout,
  };
}
