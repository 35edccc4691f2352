import { drawingPart } from '../../charts/drawing';
import Message from '../../charts/message/Message.svelte';
import { messageScene } from '../../charts/message/messageScene';
import type { FigureSpec } from '../../model/figureSpec';
import type { Text } from '../../text/text';
import type { Figure, PackageInfo } from '../figure';
import { sourceLine } from '../sourceLine';

interface EmptyInput {
  readonly spec: FigureSpec;
  readonly text: Text;
  readonly info: PackageInfo;
  readonly title: string;
  readonly subtitle: string;
  /** Why there is nothing to draw. */
  readonly reason: string;
}

/** A figure that has nothing to draw, and says why. */
export function emptyFigure({ spec, text, info, title, subtitle, reason }: EmptyInput): Figure {
  return {
    spec,
    title,
    subtitle,
    notes: [reason],
    boundaryNote: null,
    source: sourceLine(info, 0, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: reason,
    markKeys: [],
    mark: () => null,
    recordIds: [],
    table: { columns: [], rows: [] },
    layout: ({ width, palette, textSize }) => [
      drawingPart('message', Message, messageScene(reason, width, textSize, palette)),
    ],
  };
}
