import type { FigureFile } from '../../export/figureFile';
import { browserPlatform } from '../../export/platforms/browser';
import { writeFigure, type FigureFormat, type WrittenFile } from '../../export/writeFigure';
import { drawFigure } from '../../figures/draw/drawFigure';
import type { Figure } from '../../figures/figure';
import type { Language } from '../../model/language';
import type { Source } from '../../model/record';
import { loadText } from '../../text/loadText';
import type { Text } from '../../text/text';
import type { ExportSize } from '../../theme/exportSizes';
import type { ExportTheme } from '../../theme/exportThemes';
import { figureSourceOf } from '../state/figureSource';
import type { Session } from '../state/session.svelte';

/** What a file is to look like, with everything decided. */
export interface FileChoice {
  readonly size: ExportSize;
  readonly theme: ExportTheme;
  /** The main language, then the second where there is one. */
  readonly languages: readonly Language[];
}

interface Worded {
  readonly figure: Figure;
  readonly text: Text;
}

/** The files of one figure that is shown on the page. */
export class FigureFiles {
  private readonly drawn = new Map<Language, Promise<Worded>>();
  private read: Promise<readonly Source[]> | null = null;

  constructor(
    readonly figure: Figure,
    private readonly session: Session,
  ) {}

  /** The figure in a language: as it is shown, or drawn anew from its spec. @throws {AtlasError} */
  inLanguage(language: Language): Promise<Worded> {
    const known = this.drawn.get(language);
    if (known !== undefined) return known;
    const drawing = this.draw(language);
    this.drawn.set(language, drawing);
    // What failed once, such as a query while the database was starting, may work the next time.
    drawing.catch(() => this.drawn.delete(language));
    return drawing;
  }

  private async draw(language: Language): Promise<Worded> {
    const { figure, session } = this;
    if (language === figure.spec.language) return { figure, text: session.text };
    const [drawn, text] = await Promise.all([
      drawFigure({ ...figure.spec, language }, figureSourceOf(session)),
      loadText(language),
    ]);
    return { figure: drawn.figure, text };
  }

  /** @throws {AtlasError} where the figure cannot be drawn in one of the languages */
  async file({ size, theme, languages }: FileChoice): Promise<FigureFile> {
    const [first, second = null] = await Promise.all(languages.map((language) => this.inLanguage(language)));
    return {
      ...(first ?? (await this.inLanguage(this.figure.spec.language))),
      second,
      size,
      theme,
      info: this.session.info,
    };
  }

  /** Sources of the records behind the figure. @throws {QueryError} */
  sources(): Promise<readonly Source[]> {
    if (this.figure.recordIds.length === 0) return Promise.resolve([]);
    this.read ??= this.session.client.answer('record-sources', {
      recordIds: [...this.figure.recordIds],
    });
    this.read.catch(() => (this.read = null));
    return this.read;
  }

  /** @throws {AtlasError} */
  async write(
    format: FigureFormat,
    file: FigureFile,
    { scale, outlines }: { scale: number; outlines: boolean },
  ): Promise<WrittenFile> {
    const sources = hasSources(format) ? await this.sources() : [];
    return writeFigure(format, file, { scale, outlines, sources, platform: browserPlatform });
  }
}

/** Whether a format lists the sources of the records, which have to be read first. */
export const hasSources = (format: FigureFormat) => ['csv', 'xlsx', 'json', 'zip'].includes(format);
