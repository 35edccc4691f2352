/** Parts that the scenes of several charts share: plain data, nothing of the DOM. */

export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly weight?: 400 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Language of a name that is not in the language of the figure. */
  readonly language?: string;
  readonly halo?: string;
}

export interface LineMark {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
}

export interface RectMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly key?: string;
  readonly label?: string;
}

/** A mark that can be pointed at or focused: `key` finds it, `label` is what a screen reader says. */
export interface MarkName {
  readonly key: string;
  readonly label: string;
}
