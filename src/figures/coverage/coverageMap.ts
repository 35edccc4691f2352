import type { BaseMap } from '../../model/baseMap';
import type { CountryCoverage } from '../../measures/coverage/countryStates';
import { choroplethScene } from '../../charts/map/choroplethScene';
import { mapLegend } from '../../charts/map/mapLegend';
import { notableRegions, type RegionNote } from '../../charts/map/regionNotes';
import type { DrawingPart } from '../../charts/drawing';
import type { Text } from '../../text/text';
import type { Figure, LayoutSize, Mark, PackageInfo } from '../figure';
import type { FigureSpec } from '../../model/figureSpec';
import { filterPhrase } from '../filterPhrase';
import { evidenceShare, sourceLine } from '../sourceLine';
import { yearsOf, type CoverageState } from '../state/viewStates';
import type { CoverageData, CoverageModel } from './coverageModel';
import { coverageTable } from './coverageTable';
import type { GeometryOf } from './geometryCache';
import { regionName } from './regionName';
import { byRegion, mapRegion } from './regions';
import { channelPhrase, coverageTitle, legendWords, subjectPhrase, valueWords } from './words';

export interface CoverageFigureInput {
  readonly spec: FigureSpec;
  readonly data: CoverageData;
  readonly model: CoverageModel;
  readonly state: CoverageState;
  readonly text: Text;
  readonly info: PackageInfo;
  readonly base: BaseMap;
  readonly geometryOf: GeometryOf;
}

/** From west to east within bands of 20 degrees from north to south: a path that arrow keys can follow. */
function readingOrder(input: CoverageFigureInput): string[] {
  return input.data.countries
    .filter(({ id }) => id !== 'ATA')
    .map(({ id, latitude, longitude }) => ({ id, band: Math.floor((90 - latitude) / 20), longitude }))
    .sort((a, b) => a.band - b.band || a.longitude - b.longitude)
    .map(({ id }) => id);
}

function notesOf({ data, model, text, state }: CoverageFigureInput): string[] {
  const words = text.words.coverage;
  const years = yearsOf(state.period);
  const notes = [words.note, words.noteUndated];
  if (years !== null) notes.push(words.noteEvents(String(years.from)));
  if (model.reported !== null && data.subjectNames !== null) {
    const { size, named } = model.reported;
    notes.push(
      words.gapReported(
        text.name(data.subjectNames),
        text.number(size.value),
        text.number(named),
        text.edtf(size.on),
      ),
    );
  }
  return notes;
}

function regionNotesOf(input: CoverageFigureInput): RegionNote[] {
  const regions = byRegion(input.model.now.countries, input.data.countries, mapRegion);
  return notableRegions.flatMap((id) => {
    const region = regions.find((candidate) => candidate.id === id);
    if (region === undefined || region.reached / region.size >= 0.5) return [];
    const { text } = input;
    return [
      {
        regionId: id,
        title: regionName(input.data, id, text),
        detail: text.words.coverage.ofRegion(text.number(region.reached), text.number(region.size)),
      },
    ];
  });
}

function markOf({ data, model, text }: CoverageFigureInput, key: string): Mark | null {
  const id = key.replace(/^area-/, '');
  const country = model.now.countries.find(({ countryId }) => countryId === id);
  const names = data.countries.find((candidate) => candidate.id === id)?.names;
  if (country === undefined || names === undefined) return null;
  const words = text.words.coverage;
  const reached = model.now.countries
    .filter(({ state }) => state === 'value')
    .sort((a, b) => b.ties - a.ties);
  const rank = 1 + reached.filter(({ ties }) => ties > country.ties).length;
  const isNew = model.gained.includes(id) && model.before !== null;
  const lines = country.state === 'value' ? [words.rank(text.number(rank), text.number(reached.length))] : [];
  if (country.possible > country.ties) lines.push(words.upTo(text.number(country.possible)));
  return {
    key,
    title: text.name(names),
    value: valueWords(country, text),
    change: isNew && model.before !== null ? words.newSince(text.day(model.before.day, true)) : null,
    rows:
      country.state === 'value'
        ? model
            .byChannel(id)
            .map(({ channel, ties }) => [text.words.channel[channel] ?? channel, text.number(ties)] as const)
        : [],
    lines,
    recordIds: country.state === 'value' ? model.recordIds([id]) : [],
  };
}

function summaryOf({ data, model, text }: CoverageFigureInput): string {
  const words = text.words.coverage;
  const { breadth, groupSize } = model.now.summary;
  const top = [...model.now.countries].sort((a, b) => b.ties - a.ties)[0];
  const names = data.countries.find(({ id }) => id === top?.countryId)?.names;
  const highest =
    top !== undefined && top.ties > 0 && names !== undefined
      ? words.highest(text.name(names), text.number(top.ties))
      : '';
  return words.summary(
    text.number(breadth),
    text.number(groupSize),
    highest,
    text.number(
      model.now.countries.filter(({ state }) => state === 'none-recorded' || state === 'zero').length,
    ),
  );
}

/** The coverage map: fills from the model, outlines from the cache. */
export function coverageMap(input: CoverageFigureInput): Figure {
  const { spec, data, model, state, text, info, base, geometryOf } = input;
  const words = text.words;
  const recordIds = model.recordIds();
  const namesOf = new Map(data.countries.map(({ id, names }) => [id, names]));
  const localName = (id: string) => {
    const names = namesOf.get(id);
    return names === undefined ? { text: '', language: text.language } : text.localName(names);
  };
  const describe = (country: CountryCoverage) =>
    localName(country.countryId).text + words.join.clause + valueWords(country, text);
  const regionNotes = regionNotesOf(input);
  const reported = model.reported;
  const mapParts = [words.figure.baseMap, base.note[text.language]];
  if (base.approval !== null) mapParts.push(words.figure.approval(base.approval));
  return {
    spec,
    title: coverageTitle(data, model, state, text),
    subtitle:
      words.coverage.subtitle(
        subjectPhrase(data, state, text, false),
        channelPhrase(model, state, text),
        text.day(model.now.day),
      ) + filterPhrase(state, data.groups, text),
    notes: notesOf(input),
    boundaryNote: mapParts.join(text.language === 'en' ? ' ' : ''),
    source: sourceLine(info, recordIds.length, text),
    evidence: evidenceShare(
      reported?.named ?? 0,
      reported?.size.value ?? null,
      words.figure.whatCountries,
      text,
    ),
    dataDate: text.day(info.closingDay),
    summary: summaryOf(input),
    markKeys: readingOrder(input).filter((id) =>
      model.now.countries.some(({ countryId, state: value }) => countryId === id && value !== 'outside'),
    ),
    mark: (key) => markOf(input, key),
    recordIds,
    table: coverageTable(data, model, text),
    layout: ({ width, drawingWidth = width, palette, textSize, isNarrow }: LayoutSize): DrawingPart[] => {
      const geometry = geometryOf(drawingWidth);
      const scene = choroplethScene({
        geometry,
        coverage: model.now.countries,
        palette,
        isNarrow,
        textSize,
        nameOf: localName,
        formatCount: (count) => text.number(count),
        describe,
        notes: regionNotes,
      });
      const legend = mapLegend({
        width,
        coverage: model.now.countries.filter(({ countryId }) => geometry.anchors.has(countryId)),
        palette,
        isNarrow,
        textSize,
        words: legendWords(text),
        hasDots: scene.dots.length > 0,
      });
      return [
        { kind: 'choropleth', scene },
        { kind: 'map-legend', scene: legend },
      ];
    },
  };
}
