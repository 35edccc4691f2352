import type { Topology, GeometryCollection } from 'topojson-specification';

/**
 * The base map of an installation, prepared at build time: one geometry a country, its id the
 * country's id; shapes that belong to no country keep an id that begins with `-`.
 */
export interface BaseMap {
  readonly topology: Topology<{ countries: GeometryCollection }>;
  /** Who made the map, as every map says it, by language. */
  readonly credit: Readonly<Record<'en' | 'zh-Hans' | 'zh-Hant', string>>;
  /** The sentence on boundaries that every map carries, by language. */
  readonly note: Readonly<Record<'en' | 'zh-Hans' | 'zh-Hant', string>>;
  /** Map approval number, where the installation has one. */
  readonly approval: string | null;
}
