import type { ExportSize } from '../../theme/exportSizes';

/** Sizes of type and margin of a figure's document in px. */
export interface DocumentSizes {
  readonly margin: number;
  readonly title: number;
  /** The title in a second language. */
  readonly secondTitle: number;
  readonly subtitle: number;
  readonly body: number;
  readonly label: number;
  readonly isNarrow: boolean;
}

/** Type sizes of the targets, never under the smallest text a target allows. */
export function documentSizes({ kind, minText }: ExportSize): DocumentSizes {
  const small = Math.ceil(minText * 10) / 10;
  const shared = { body: small, label: small, isNarrow: false };
  switch (kind) {
    case 'slide':
      return { ...shared, margin: 48, title: 28, secondTitle: 22, subtitle: 16 };
    case 'square':
      return { ...shared, margin: 48, title: 40, secondTitle: 32, subtitle: 24 };
    case 'column':
      return { ...shared, margin: 8, title: 13, secondTitle: 12, subtitle: small, isNarrow: true };
    case 'page':
      return { ...shared, margin: 12, title: 17, secondTitle: 14, subtitle: 12 };
  }
}
