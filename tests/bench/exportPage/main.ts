import { browserPlatform } from '../../../src/export/platforms/browser';
import { drawnSize } from '../../../src/export/svg/drawnSize';

/** What is timed in the page: painting an SVG and nothing else, and the files of the export. */
export interface ExportBench {
  /** Milliseconds from the SVG to the bytes of a PNG, by the browser alone. */
  paint(svg: string, scale: number): Promise<number>;
  /** Milliseconds from the SVG to the bytes of the exported PNG. */
  png(svg: string, scale: number): Promise<number>;
  /** Milliseconds and bytes of the PDF. */
  pdf(svg: string): Promise<{ milliseconds: number; bytes: number }>;
}

async function paint(svg: string, scale: number): Promise<void> {
  const { width, height } = drawnSize(svg);
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  await blob?.arrayBuffer();
  URL.revokeObjectURL(url);
}

const metadata = '{"spec":{}}';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const bench: ExportBench = {
  paint: (svg, scale) => timed(() => paint(svg, scale)),
  async png(svg, scale) {
    const { figurePng } = await import('../../../src/export/png/figurePng');
    const options = { ...drawnSize(svg), millimetres: null, scale, metadata };
    return timed(() => figurePng(svg, options, browserPlatform));
  },
  async pdf(svg) {
    const { figurePdf } = await import('../../../src/export/pdf/figurePdf');
    const start = performance.now();
    const bytes = await figurePdf(svg, { title: 'Map', language: 'en', metadata, day: 0 }, browserPlatform);
    return { milliseconds: performance.now() - start, bytes: bytes.length };
  },
};

Object.assign(window, { bench });
