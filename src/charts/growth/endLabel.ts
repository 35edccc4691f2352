/** Words that belong to a point: the name at the end of a line, or the figure beside a mark. */
export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour: string;
  readonly order: number;
}
