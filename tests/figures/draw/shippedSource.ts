import { packageSource } from '../../../src/cli/figures/packageSource';
import type { FigureSource } from '../../../src/figures/draw/figureSource';

let opened: Promise<FigureSource> | undefined;

/** The shipped package as figures are drawn from it, opened once a test file. */
export function shippedSource(): Promise<FigureSource> {
  opened ??= packageSource('data', undefined).then((found) => {
    if (found === null) throw new Error('the package has errors');
    return found.source;
  });
  return opened;
}
