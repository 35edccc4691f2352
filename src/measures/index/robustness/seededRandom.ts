import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A stream of numbers from 0 up to 1, with 53 random bits each: the same seed gives the same stream everywhere
 * (xoroshiro128+, Blackman and Vigna 2021).
 */
export function seededRandom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  // The first states of neighbouring seeds are alike.
  for (let step = 0; step < 20; step++) generator.next();
  return () => uniformFloat64(generator);
}
