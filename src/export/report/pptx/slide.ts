import type { Language } from '../../../model/language';

/** A slide 16:9 in px, as figures are laid out for it. */
export const slide = {
  width: 1280,
  height: 720,
  margin: 48,
  inner: 1184,
  bottom: 672,
  numberY: 682,
} as const;
export const pxAnInch = 96;
export const pointsAPx = 0.75;
/** Least size of text on a slide in px. */
export const smallestText = 14;

/** A box of text on a slide, in px. */
export interface SlideText {
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly isBold: boolean;
  readonly colour: string;
  readonly language: Language;
  /** The title of the slide, by which it is found and read out. */
  readonly isTitle?: boolean;
}

export interface SlidePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fonts that office programs have for a language. */
export const slideFont: Readonly<Record<Language, string>> = {
  en: 'Arial',
  'zh-Hans': 'Microsoft YaHei',
  'zh-Hant': 'Microsoft JhengHei',
};

export const officeLanguage: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
};
