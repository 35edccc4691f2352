export const fontWeights = [400, 700] as const;
export type FontWeight = (typeof fontWeights)[number];

interface Face {
  readonly package: 'noto-sans' | 'noto-sans-sc' | 'noto-sans-tc' | 'noto-sans-kr' | 'noto-sans-arabic';
  /** Part of the file name that says which characters it has. */
  readonly subset: string;
  /** Code points for which the file is opened at all; what it has is read from the file itself. */
  readonly asked: string;
}

/** Han, kana, full-width forms, and the marks that Chinese sets in a width of its own. */
const chinese = 'b7 2014 2018-2019 201c-201d 2026 2e80-a4cf f900-faff fe30-fe4f ff00-ffef 20000-3ffff';

/**
 * The faces of the export, in the order in which a character is looked for. A file is fetched when a text has a
 * character of its range. The numbered ones hold marks and symbols that the files of the languages lack.
 */
const faces = {
  latin: { package: 'noto-sans', subset: 'latin', asked: '0-2ff 2000-206f 20ac 2122 2212 2215 fffd' },
  latinExt: {
    package: 'noto-sans',
    subset: 'latin-ext',
    asked: '100-2ff 304 308 329 1d00-1dbf 1e00-1e9f 1ef2-1eff 2020 20a0-20c0 2113',
  },
  vietnamese: {
    package: 'noto-sans',
    subset: 'vietnamese',
    asked: '102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 300-329 1ea0-1ef9',
  },
  greek: { package: 'noto-sans', subset: 'greek', asked: '370-3ff' },
  cyrillic: { package: 'noto-sans', subset: 'cyrillic', asked: '301 400-45f 490-491 4b0-4b1 2116' },
  cyrillicExt: { package: 'noto-sans', subset: 'cyrillic-ext', asked: '460-52f a640-a69f' },
  arabic: {
    package: 'noto-sans-arabic',
    subset: 'arabic',
    asked: '600-6ff 750-77f 8a0-8ff fb50-fdff fe70-feff',
  },
  korean: { package: 'noto-sans-kr', subset: 'korean', asked: '1100-11ff 3130-318f ac00-d7af' },
  simplified: { package: 'noto-sans-sc', subset: 'chinese-simplified', asked: chinese },
  traditional: { package: 'noto-sans-tc', subset: 'chinese-traditional', asked: chinese },
  traditionalComma: { package: 'noto-sans-tc', subset: '119', asked: 'ff0c ff1a' },
  traditionalBrackets: { package: 'noto-sans-tc', subset: '118', asked: 'ff01 ff08-ff09 ff1f' },
  traditionalSemicolon: { package: 'noto-sans-tc', subset: '115', asked: 'ff1b ff5e' },
  marks: { package: 'noto-sans-sc', subset: '91', asked: '2001-2061 2070-207b' },
  mathematics: { package: 'noto-sans-tc', subset: '90', asked: '207c-218f 2194-2318 2460-24ff' },
  arrows: { package: 'noto-sans-tc', subset: '106', asked: '2190-2191 2193 25cb' },
  stars: { package: 'noto-sans-sc', subset: '109', asked: '2192 2605' },
  triangles: { package: 'noto-sans-sc', subset: '102', asked: '203b 25b2' },
  discs: { package: 'noto-sans-sc', subset: '105', asked: '25bc 25cf' },
  shapes: { package: 'noto-sans-sc', subset: '88', asked: '2550-2650' },
  ticks: { package: 'noto-sans-sc', subset: '87', asked: '2651-279c' },
} as const satisfies Readonly<Record<string, Face>>;

export type FaceName = keyof typeof faces;
export type FontId = `${FaceName}-${FontWeight}`;

const names = Object.keys(faces) as readonly FaceName[];
const alphabets = names.slice(0, names.indexOf('simplified'));
const symbols = names.slice(names.indexOf('marks'));
const simplified: readonly FaceName[] = ['simplified'];
const traditional = names.slice(names.indexOf('traditional'), names.indexOf('marks'));

function parseRanges(asked: string): readonly (readonly [number, number])[] {
  return asked.split(' ').map((range) => {
    const [first = '', last = first] = range.split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

const ranges = new Map(names.map((name) => [name, parseRanges(faces[name].asked)]));

/** Whether a face may have a character, so that its file is worth opening. */
export function isAsked(face: FaceName, code: number): boolean {
  return (ranges.get(face) ?? []).some(([first, last]) => code >= first && code <= last);
}

/** Faces in order of preference in a text of a language; Chinese first where a character is set as Chinese. */
export function faceOrder(language: string, isChinese: boolean): readonly FaceName[] {
  const han = language === 'zh-Hant' ? [...traditional, ...simplified] : [...simplified, ...traditional];
  return isChinese ? [...han, ...alphabets, ...symbols] : [...alphabets, ...han, ...symbols];
}

export const fontIds: readonly FontId[] = names.flatMap((name) =>
  fontWeights.map((weight): FontId => `${name}-${weight}`),
);

/** The file of a font in its package, as it is imported: `@fontsource/…/….woff`. */
export function fontPath(id: FontId): string {
  const [name, weight] = id.split('-') as [FaceName, string];
  const face = faces[name];
  return `@fontsource/${face.package}/files/${face.package}-${face.subset}-${weight}-normal.woff`;
}
