import type { FigureFile } from '../../export/figureFile';
import type { FigureSpec } from '../../model/figureSpec';
import { browserSvg } from '../../export/svg/browserSvg';
import type { Figure } from '../../figures/figure';
import { breathe } from './breathe';

/** What a drawing of one figure depends on besides: its look, and what of its words is left out. */
const keyOf = ({ figure, size, theme, contents = 'whole', second }: FigureFile) =>
  JSON.stringify([
    [size.id, size.height, theme, contents, second?.text.language],
    contents === 'drawing'
      ? null
      : [figure.title, figure.notes, figure.boundaryNote, figure.source, figure.evidence === null],
  ]);

/** Drawings of figures as the files have them, each made once, one after the other. */
export class FigurePictures {
  /** By the spec of a figure, which stays the same object where words of it are left out. */
  private readonly urls = new Map<FigureSpec, Map<string, Promise<string>>>();
  private readonly pause = breathe();
  private last: Promise<unknown> = Promise.resolve();

  /** Address of the SVG, for as long as this page is open or until `keepOnly`. @throws {ExportError} */
  url(file: FigureFile): Promise<string> {
    const { spec } = file.figure;
    const ofFigure = this.urls.get(spec) ?? new Map<string, Promise<string>>();
    this.urls.set(spec, ofFigure);
    const key = keyOf(file);
    const known = ofFigure.get(key);
    if (known !== undefined) return known;
    const made = this.last.then(async () => {
      await this.pause();
      return URL.createObjectURL(new Blob([browserSvg(file)], { type: 'image/svg+xml' }));
    });
    this.last = made.catch(() => undefined);
    ofFigure.set(key, made);
    return made;
  }

  /** Lets go of the drawings of all other figures. */
  keepOnly(figures: readonly Figure[]): void {
    const specs = new Set(figures.map(({ spec }) => spec));
    for (const [spec, pictures] of this.urls) {
      if (specs.has(spec)) continue;
      this.urls.delete(spec);
      for (const picture of pictures.values())
        void picture.then((url) => URL.revokeObjectURL(url)).catch(() => undefined);
    }
  }
}
