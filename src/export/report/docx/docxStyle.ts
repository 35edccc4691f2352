import { convertMillimetersToTwip, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';
import type { Language } from '../../../model/language';
import type { Palette } from '../../../theme/palette';

const officeLanguage: Readonly<Record<Language, { value: string; eastAsia: string }>> = {
  en: { value: 'en-GB', eastAsia: 'zh-CN' },
  'zh-Hans': { value: 'zh-CN', eastAsia: 'zh-CN' },
  'zh-Hant': { value: 'zh-TW', eastAsia: 'zh-TW' },
};
const eastAsian: Readonly<Record<Language, string>> = {
  en: 'Microsoft YaHei',
  'zh-Hans': 'Microsoft YaHei',
  'zh-Hant': 'Microsoft JhengHei',
};

/** Fonts and language of a run: names of fonts that office programs have, nothing embedded. */
export function runLanguage(language: Language) {
  const latin = 'Arial';
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: eastAsian[language] },
    language: officeLanguage[language],
  };
}

/** A4 with margins that leave 170 mm. */
export const pageProperties = {
  page: {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: {
      top: convertMillimetersToTwip(25),
      bottom: convertMillimetersToTwip(20),
      left: convertMillimetersToTwip(20),
      right: convertMillimetersToTwip(20),
      header: convertMillimetersToTwip(12),
      footer: convertMillimetersToTwip(9),
    },
  },
} as const;

/** Names of the styles beside those of headings. */
export const styleIds = {
  caption: 'Caption',
  second: 'SecondTitle',
  subtitle: 'FigureSubtitle',
  drawing: 'FigureDrawing',
  note: 'FigureNote',
  cell: 'TableCell',
  running: 'Running',
} as const;

export const sourceList = 'sources';

const halfPoints = (points: number) => Math.round(points * 2);
const twips = (points: number) => Math.round(points * 20);

/** The styles of a report, in the sizes of its pages. */
export function documentStyles(
  language: Language,
  { colour }: Palette,
): Pick<IPropertiesOptions, 'styles' | 'numbering'> {
  const ink = colour.ink.slice(1);
  const quiet = colour.ink2.slice(1);
  const line = language === 'en' ? 1.15 : 1.25;
  const spacing = (before: number, after = 0) => ({
    before: twips(before),
    after: twips(after),
    line: Math.round(240 * line),
    // Left out, it means an exact height to some programs, which cuts drawings off.
    lineRule: LineRuleType.AUTO,
  });
  const bold = (points: number) => ({
    ...runLanguage(language),
    size: halfPoints(points),
    bold: true,
    color: ink,
  });
  const plain = (points: number, color: string) => ({
    ...runLanguage(language),
    size: halfPoints(points),
    color,
  });
  const own = (id: string, name: string, points: number, color: string, before: number) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: plain(points, color),
    paragraph: { spacing: spacing(before) },
  });
  return {
    styles: {
      default: {
        document: {
          run: plain(10, ink),
          paragraph: { spacing: spacing(6) },
        },
        title: { run: bold(20), paragraph: { spacing: spacing(0, 6), keepNext: true } },
        heading1: { run: bold(15), paragraph: { spacing: spacing(20, 2), keepNext: true } },
        heading2: { run: bold(12.5), paragraph: { spacing: spacing(16, 2), keepNext: true } },
        caption: {
          run: { ...bold(12), italics: false },
          paragraph: { spacing: spacing(16), keepNext: true, keepLines: true },
        },
      },
      paragraphStyles: [
        { ...own(styleIds.second, 'Second Title', 10, ink, 2), run: bold(10) },
        own(styleIds.subtitle, 'Figure Subtitle', 9, quiet, 2),
        own(styleIds.drawing, 'Figure Drawing', 10, ink, 4),
        own(styleIds.note, 'Figure Note', 8, quiet, 3),
        { ...own(styleIds.cell, 'Table Cell', 8, ink, 0), paragraph: { spacing: { before: 20, after: 20 } } },
        own(styleIds.running, 'Running', 8, quiet, 0),
      ],
    },
    numbering: {
      config: [
        {
          reference: sourceList,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: twips(24), hanging: twips(24) }, spacing: spacing(3) } },
            },
          ],
        },
      ],
    },
  };
}
