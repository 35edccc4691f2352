import type { LayoutInput, Positions } from '../../../charts/network/layout/layoutInput';

export type LayoutTask = LayoutInput;
export type FromLayout =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly positions: Positions };
