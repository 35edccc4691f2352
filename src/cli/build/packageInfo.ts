import type { ReadPackage } from '../../data/readPackage';
import type { Manifest } from '../../model/manifest';
import { packageHash } from './packageHash';

/** What a package says of itself: the same in a site and in a file that was made without one. */
export function packageInfo(
  { descriptor }: ReadPackage,
  files: ReadonlyMap<string, Uint8Array>,
): Manifest['package'] {
  return {
    title: descriptor.title ?? descriptor.name ?? 'data package',
    version: descriptor.version ?? '',
    closingDay: descriptor.closingDate ?? 0,
    dataHash: packageHash(files),
  };
}
