import { create, type Font } from 'fontkit';
import type { Platform } from '../platform';
import { faceOrder, isAsked, type FaceName, type FontId, type FontWeight } from './fontFiles';
import { isWithoutShape, splitRuns, type TextRun } from './splitRuns';
import { unpackWoff } from './unpackWoff';

/** A text as it is to be set: which language its marks are of and how bold it is. */
export interface TextSample {
  readonly text: string;
  readonly language: string;
  readonly weight: FontWeight;
}

/** A font file, unpacked and read. */
export interface OpenFont {
  readonly id: FontId;
  /** The file in TrueType form. */
  readonly bytes: Uint8Array;
  readonly font: Font;
  readonly characters: ReadonlySet<number>;
}

/** A part of a text with the font that has all its characters; `null` where no font has them. */
export interface FontRun extends TextRun<FaceName> {
  readonly font: OpenFont | null;
}

/** The font files of the export, each opened when a text first needs it. */
export class Fonts {
  private readonly open = new Map<FontId, OpenFont>();
  private readonly opening = new Map<FontId, Promise<void>>();

  constructor(private readonly platform: Platform) {}

  /** Opens what the texts need; `runs` knows no other files. */
  async prepare(samples: Iterable<TextSample>): Promise<void> {
    const list = [...samples];
    for (;;) {
      const missing = new Set<FontId>();
      for (const sample of list) this.split(sample, missing);
      if (missing.size === 0) return;
      await Promise.all([...missing].map((id) => this.read(id)));
    }
  }

  /** The parts of a text, each in one font, in reading order. */
  runs(sample: TextSample): readonly FontRun[] {
    return this.split(sample, new Set()).map((run) => ({
      ...run,
      font: run.face === null ? null : (this.open.get(`${run.face}-${sample.weight}`) ?? null),
    }));
  }

  private split({ text, language, weight }: TextSample, missing: Set<FontId>): readonly TextRun<FaceName>[] {
    return splitRuns(text, language, (character, isChinese) => {
      const code = character.codePointAt(0) ?? 0;
      for (const face of faceOrder(language, isChinese)) {
        if (!isAsked(face, code)) continue;
        const id: FontId = `${face}-${weight}`;
        const font = this.open.get(id);
        if (font === undefined) {
          missing.add(id);
          return null;
        }
        if (font.characters.has(code)) return face;
      }
      return null;
    });
  }

  private read(id: FontId): Promise<void> {
    const already = this.opening.get(id);
    if (already !== undefined) return already;
    const reading = this.platform.fontBytes(id).then((woff) => {
      const bytes = unpackWoff(woff);
      // The reader takes any bytes; its types name those of Node.
      const font = create(bytes as Buffer) as Font;
      this.open.set(id, { id, bytes, font, characters: new Set(font.characterSet) });
    });
    this.opening.set(id, reading);
    reading.catch(() => this.opening.delete(id));
    return reading;
  }
}

const ofPlatform = new WeakMap<Platform, Fonts>();

/** The fonts of a platform, shared by everything that is exported, so that each file is read once. */
export function fontsOf(platform: Platform): Fonts {
  const fonts = ofPlatform.get(platform) ?? new Fonts(platform);
  ofPlatform.set(platform, fonts);
  return fonts;
}

/** Characters of a text that no font of the export has, each once. */
export async function missingGlyphs(
  text: string,
  platform: Platform,
  language = 'en',
): Promise<readonly string[]> {
  const fonts = fontsOf(platform);
  const sample: TextSample = { text, language, weight: 400 };
  await fonts.prepare([sample]);
  const lost = fonts.runs(sample).filter(({ font }) => font === null);
  return [...new Set(lost.flatMap((run) => [...run.text]))].filter((character) => !isWithoutShape(character));
}
