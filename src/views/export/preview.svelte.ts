import type { FigureFile } from '../../export/figureFile';
import { browserPlatform } from '../../export/platforms/browser';
import { documentLayout } from '../../export/svg/documentLayout';
import type { FigureFormat, WrittenFile } from '../../export/writeFigure';
import type { FileChoice, FigureFiles } from './figureFiles';

/** What is asked for: the file that `Download` writes. */
export interface Wanted extends FileChoice {
  readonly format: FigureFormat;
  readonly scale: number;
  readonly outlines: boolean;
}

/** What the dialog shows of a file: its picture, its first lines or its first rows. */
export type Shown =
  | { readonly kind: 'picture'; readonly url: string }
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'rows' };

/** What is said of a file before it is written. */
export interface FileProblems {
  /** Height in px of a file that is higher than its size; `null` where all fits. */
  readonly tooTall: number | null;
  /** Height in mm of a file that grows with its words and is higher than a page has room for; else `null`. */
  readonly overPage: number | null;
  /** Characters that no font has. */
  readonly missing: readonly string[];
}

export interface Previewed {
  readonly wanted: Wanted;
  readonly file: FigureFile;
  /** Size of the layout in px. */
  readonly width: number;
  readonly height: number;
  readonly shown: Shown;
  /** The file itself, where it was written for the preview. */
  readonly written: WrittenFile | null;
  readonly problems: FileProblems;
}

/** Height in mm that a page of A4 has for a figure between its margins. */
export const pageRoom = 230;
const lineCount = 40;
const noticeable = 400;
/** Fonts are large: they are asked for when the first file needs them. */
const outlines = () => import('../../export/svg/outlines');
const fonts = () => import('../../export/fonts/fonts');
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Every text of an SVG, for the fonts. */
function textsOf(svg: string): string {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join('');
}

/** The file that is asked for, made anew with every choice; what was shown stays until then. */
export class Preview {
  current = $state.raw<Previewed | null>(null);
  isBusy = $state(false);
  /** It takes so long that it has to be said. */
  isSlow = $state(false);
  failed = $state<'drawing' | 'sources' | null>(null);
  private turn = 0;

  /** Shows a file as soon as it is made; an older request that is still under way is left. */
  async show(files: FigureFiles, wanted: Wanted): Promise<void> {
    const turn = ++this.turn;
    this.isBusy = true;
    this.failed = null;
    const timer = setTimeout(() => (this.isSlow = turn === this.turn), noticeable);
    let isDrawn = false;
    try {
      const file = await files.file(wanted);
      await browserPlatform.pause();
      if (turn !== this.turn) return;
      isDrawn = true;
      const next = await previewed(files, file, wanted);
      if (turn === this.turn) this.replace(next);
      else release(next);
    } catch {
      if (turn === this.turn) this.failed = isDrawn && isListed(wanted.format) ? 'sources' : 'drawing';
    } finally {
      clearTimeout(timer);
      if (turn === this.turn) this.isBusy = this.isSlow = false;
    }
  }

  private replace(next: Previewed | null): void {
    if (this.current !== null) release(this.current);
    this.current = next;
  }

  close(): void {
    this.turn += 1;
    this.replace(null);
  }
}

const isListed = (format: FigureFormat) => format === 'csv' || format === 'json';

function release({ shown }: Previewed): void {
  if (shown.kind === 'picture') URL.revokeObjectURL(shown.url);
}

async function previewed(files: FigureFiles, file: FigureFile, wanted: Wanted): Promise<Previewed> {
  const { width, height, isTooTall } = documentLayout(file);
  const { format } = wanted;
  const { millimetres, isBounded } = file.size;
  const metric = millimetres === null || isBounded ? 0 : (height / width) * millimetres;
  const isPicture = !isListed(format) && format !== 'xlsx';
  const written = format === 'svg' || isListed(format) ? await files.write(format, file, wanted) : null;
  const drawn = isPicture ? browserPlatform.drawSvg(file) : null;
  // Text that stays text is set in the fonts of whoever opens the file.
  const isSet = drawn !== null && (format !== 'svg' || wanted.outlines);
  const missing = isSet
    ? await (await fonts()).missingGlyphs(textsOf(drawn), browserPlatform, file.text.language)
    : [];
  return {
    wanted,
    file,
    width,
    height,
    written,
    shown: await shownOf(drawn, written, format),
    problems: {
      tooTall: isPicture && isTooTall ? height : null,
      overPage: isPicture && metric > pageRoom ? metric : null,
      missing,
    },
  };
}

async function shownOf(
  drawn: string | null,
  written: WrittenFile | null,
  format: FigureFormat,
): Promise<Shown> {
  if (drawn !== null) {
    const svg = written?.bytes ?? (await (await outlines()).outlineText(drawn, browserPlatform));
    return {
      kind: 'picture',
      url: URL.createObjectURL(new Blob([svg as BlobPart], { type: 'image/svg+xml' })),
    };
  }
  if (written === null || format === 'xlsx') return { kind: 'rows' };
  return { kind: 'lines', text: decode(written.bytes).split('\n').slice(0, lineCount).join('\n') };
}
