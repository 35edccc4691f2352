import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { TextMark } from '../scene';
import type { GradeColumn, GradesInput } from './gradesInput';

interface GradeKeys {
  readonly height: number;
  /** Texts from 0 down. */
  readonly texts: readonly TextMark[];
}

const between = 16;

/** Names of numbered columns in a list of as many columns as have room, read downwards. */
export function gradeKeys(
  columns: readonly GradeColumn[],
  { width, textSize, palette }: Pick<GradesInput, 'width' | 'textSize' | 'palette'>,
): GradeKeys {
  const line = Math.round(textSize * 1.35);
  const numberRoom = 6 + Math.max(0, ...columns.map(({ number }) => textWidth(number, textSize, true)));
  const widest = Math.max(0, ...columns.map(({ name }) => textWidth(name, textSize, true)));
  const across = Math.max(1, Math.min(4, Math.floor((width + between) / (numberRoom + widest + between))));
  const down = Math.ceil(columns.length / across);
  const step = (width + between) / across;
  const texts = columns.flatMap(({ number, name, isSorted }, i): TextMark[] => {
    const x = Math.floor(i / down) * step;
    const y = (i % down) * line + textSize + 2;
    const shared = { y, size: textSize, weight: isSorted ? 700 : 400 } as const;
    return [
      { ...shared, x, text: number, colour: palette.colour.ink3 },
      {
        ...shared,
        x: x + numberRoom,
        text: clipText(name, step - between - numberRoom, textSize, isSorted),
        colour: palette.colour.ink2,
      },
    ];
  });
  return { height: down * line + 4, texts };
}
