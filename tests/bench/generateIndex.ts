import type { IndexDefinition } from '../../src/model/indexDefinition';
import type { IndexValues } from '../../src/measures/index/indexValues';
import { seededRandom } from './random';

export interface IndexSize {
  readonly units: number;
  readonly pillars: number;
  /** Indicators under each pillar. */
  readonly indicators: number;
  /** Share of the values that are missing. */
  readonly missing: number;
}

/** An index with made-up values in which indicators of a pillar go together, as they do in real ones. */
export function generateIndex({ units, pillars, indicators, missing }: IndexSize, seed = 1) {
  const random = seededRandom(seed);
  const places = Array.from({ length: units }, (_, unit) => unit);
  const columns = new Map<string, Float64Array>();
  const nodes: IndexDefinition['nodes'][number][] = [{ id: 'index', parent: null }];
  const strength = places.map(() => random());
  for (let pillar = 0; pillar < pillars; pillar++) {
    const id = `pillar${pillar}`;
    nodes.push({ id, parent: 'index', weight: 1 + pillar });
    const own = strength.map((value) => 0.6 * value + 0.4 * random());
    for (let i = 0; i < indicators; i++) {
      const name = `${id}indicator${i}`;
      nodes.push({ id: name, parent: id, weight: 1 + (i % 2) });
      columns.set(
        name,
        Float64Array.from(own, (value) => (random() < missing ? NaN : 100 * (0.6 * value + 0.4 * random()))),
      );
    }
  }
  const definition: IndexDefinition = {
    id: 'generated',
    unit: 'unit',
    title: { en: 'Generated' },
    availability: 0,
    nodes,
  };
  const values: IndexValues = {
    units: places.map((unit) => `unit${unit}`),
    periods: null,
    columns,
    groups: new Map(),
  };
  return { definition, values };
}
