import type { LineMark } from '../scene';

export interface NodeMark {
  readonly key: string;
  /** Position of the node in the input, which has its label. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: string;
  /** Size of the marker, which has the area of a circle of the radius. */
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity: number;
}

export interface TieMark extends LineMark {
  readonly key: string;
  /** Position of the tie in the input, which has its label. */
  readonly index: number;
  readonly opacity: number;
  /** Stands in the middle of the tie: a source says that it exists, and no record of it is dated. */
  readonly ring: { readonly x: number; readonly y: number; readonly radius: number } | null;
}
