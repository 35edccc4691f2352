import type { PackageInfo } from '../figures/figure';
import { orderedSpec, type FigureSpec } from '../model/figureSpec';
import type { ReportDefinition } from '../model/report';

/** What every file says of itself: the figure or the report it was made of, and the data. */
export type FileMetadata = { readonly dataHash: string; readonly version: string } & (
  { readonly spec: FigureSpec } | { readonly report: ReportDefinition }
);

export function figureMetadata(spec: FigureSpec, info: PackageInfo): FileMetadata {
  return { spec: orderedSpec(spec), dataHash: info.dataHash, version: info.version };
}

export function reportMetadata(report: ReportDefinition, info: PackageInfo): FileMetadata {
  return { report, dataHash: info.dataHash, version: info.version };
}

/** The metadata as JSON in ASCII, so that it survives every container. */
export function metadataText(metadata: FileMetadata): string {
  return JSON.stringify(metadata).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
