import { drawingPart } from '../../charts/drawing';
import Places from '../../charts/conferences/Places.svelte';
import { placesScene, type HostPlace } from '../../charts/conferences/placesScene';
import SizeLegend from '../../charts/symbols/SizeLegend.svelte';
import { sizeLegend } from '../../charts/symbols/sizeLegend';
import type { Text } from '../../text/text';
import type { BaseMap } from '../../model/baseMap';
import type { GeometryOf } from '../coverage/geometryCache';
import type { Figure, LayoutSize, Mark } from '../figure';
import { filterPhrase, withFilters } from '../filterPhrase';
import { sourceLine } from '../sourceLine';
import { recordIdsOf, type ConferencesInput } from './conferencesInput';
import type { EditionFacts } from './conferencesModel';
import { seriesName } from './editionMark';
import { countryNames } from './editionWords';
import { placesOf, type Place } from './places';
import { yearRange } from './seriesWords';

export interface PlacesInput extends ConferencesInput {
  readonly base: BaseMap;
  readonly geometryOf: GeometryOf;
}

const mostSeries = 4;

const yearsOf = (editions: readonly EditionFacts[]) => editions.flatMap(({ year }) => year ?? []);

/** Each year in which editions were held at a place, once. */
const yearList = ({ editions }: Place, text: Text) =>
  text.list([...new Set(yearsOf(editions))].sort((a, b) => a - b).map(String));

/** Host cities on a map: the area of a circle is the number of editions held there. */
export function placesFigure(input: PlacesInput): Figure {
  const { spec, data, model, state, text, info, base, geometryOf } = input;
  const words = text.words.conferences;
  const nameOf = countryNames(data.countries, text);
  const places = placesOf(input);
  const placed = places.flatMap(({ editions }) => editions);
  const recordIds = recordIdsOf(placed);
  const cities = places.filter(({ isCity }) => isCity);
  const countries = new Set(places.flatMap(({ countryId }) => countryId ?? []));
  const virtual = model.editions.filter(({ edition }) => edition.format === 'virtual').length;
  const unknown = model.editions.filter(
    ({ edition, isAnnounced }) => !isAnnounced && edition.format !== 'virtual' && edition.countryId === null,
  ).length;
  const labelOf = ({ name, isCity, countryId, editions }: Place) =>
    [
      isCity || countryId === null ? name.text : words.places.cityUnknown(name.text),
      words.editions(editions.length, text.number(editions.length)),
      yearRange(yearsOf(editions), text),
    ].join(text.words.join.clause);
  const [top] = cities;
  const title =
    top === undefined
      ? words.places.titleQuestion
      : words.places.title(
          cities.length,
          text.number(cities.length),
          countries.size,
          text.number(countries.size),
          top.name.text,
          text.number(top.editions.length),
        );
  const markOf = (key: string): Mark | null => {
    const place = places.find((candidate) => candidate.key === key);
    if (place === undefined) return null;
    const names = [...new Set(place.editions.map((facts) => seriesName(facts, input)))];
    return {
      key,
      title: place.name.text,
      value: words.editions(place.editions.length, text.number(place.editions.length)),
      change: null,
      rows: [],
      lines: [
        yearList(place, text),
        ...(place.isCity && place.countryId !== null ? [nameOf(place.countryId)] : [words.places.noCity]),
        ...names.slice(0, mostSeries),
        ...(names.length > mostSeries ? [words.moreSeries(text.number(names.length - mostSeries))] : []),
      ],
      recordIds: recordIdsOf(place.editions),
      entity: place.entity,
    };
  };
  const notes = [words.places.note];
  if (virtual > 0) notes.push(words.places.noteVirtual(virtual, text.number(virtual)));
  if (unknown > 0) notes.push(words.places.noteUnknown(unknown, text.number(unknown)));
  const approval = base.approval === null ? [] : [text.words.figure.approval(base.approval)];
  return {
    spec,
    title,
    subtitle:
      withFilters(
        words.places.subtitle(placed.length, text.number(placed.length)),
        filterPhrase(state, data.groups, text),
      ) + words.places.area,
    notes,
    boundaryNote: [base.credit[text.language], base.note[text.language], ...approval].join(
      text.language === 'en' ? ' ' : '',
    ),
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: words.timeline.summary(title, places.slice(0, 10).map(labelOf).join(text.words.join.sentence)),
    markKeys: places.map(({ key }) => key),
    mark: markOf,
    recordIds,
    table: {
      columns: [
        { key: 'place', title: words.places.columns.place, isNumeric: false },
        { key: 'country', title: words.timeline.columns.country, isNumeric: false },
        { key: 'editions', title: words.places.columns.editions, isNumeric: true },
        { key: 'first', title: words.places.columns.first, isNumeric: true },
        { key: 'last', title: words.places.columns.last, isNumeric: true },
        { key: 'years', title: words.places.columns.years, isNumeric: false },
        { key: 'series', title: words.timeline.columns.series, isNumeric: false },
        { key: 'id', title: words.timeline.columns.id, isNumeric: false },
      ],
      rows: places.map((place) => {
        const years = yearsOf(place.editions);
        return [
          place.isCity ? place.name.text : words.places.cityUnknown(place.name.text),
          place.countryId === null ? null : nameOf(place.countryId),
          place.editions.length,
          years.length === 0 ? null : Math.min(...years),
          years.length === 0 ? null : Math.max(...years),
          years.length === 0 ? null : yearList(place, text),
          text.list([...new Set(place.editions.map((facts) => seriesName(facts, input)))]),
          place.entity,
        ];
      }),
      rowEntities: places.map(({ entity }) => entity),
    },
    layout: (size: LayoutSize) => {
      const { palette, textSize, isNarrow } = size;
      const width = size.drawingWidth ?? size.width;
      const hasCountries = places.some(({ isCity }) => !isCity);
      return [
        drawingPart(
          'conference-places',
          Places,
          placesScene({
            geometry: geometryOf(width),
            palette,
            isNarrow,
            textSize,
            places: places.map((place): HostPlace => ({
              key: place.key,
              label: labelOf(place),
              caption: place.isCity
                ? `${place.name.text} ${text.number(place.editions.length)}`
                : words.places.countryCaption(place.name.text, text.number(place.editions.length)),
              language: place.name.language,
              longitude: place.longitude,
              latitude: place.latitude,
              amount: place.editions.length,
              isCity: place.isCity,
            })),
          }),
        ),
        drawingPart(
          'size-legend',
          SizeLegend,
          sizeLegend({
            width: size.width,
            mapWidth: width,
            palette,
            isNarrow,
            textSize,
            title: words.places.legend,
            largest: Math.max(1, ...places.map(({ editions }) => editions.length)),
            formatCount: (count) => text.number(count),
            states: hasCountries
              ? [
                  {
                    shape: 'circle',
                    fill: palette.colour.surface,
                    stroke: palette.colour.accent,
                    label: words.places.noCity,
                  },
                ]
              : [],
          }),
        ),
      ];
    },
  };
}
