import { flushSync, mount, unmount } from 'svelte';
import { ExportError } from '../../model/errors';
import type { FigureFile } from '../figureFile';
import { canonicalSvg } from './canonicalSvg';
import FigureDocument from './FigureDocument.svelte';
import { figureProps } from './figureProps';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** SVG of a figure, drawn by the component that draws it on the screen. @throws {ExportError} */
export function browserSvg(file: FigureFile): string {
  const target = document.createElement('div');
  const component = mount(FigureDocument, { target, props: { ...figureProps(file) } });
  try {
    flushSync();
    const svg = target.querySelector('svg');
    if (svg === null) throw new ExportError('no-drawing', { figure: file.figure.spec.figure });
    return declaration + canonicalSvg(svg);
  } finally {
    void unmount(component);
  }
}
