import { plural } from '../plural';

/** English words of the diagram of a network on the screen. */
export const diagram = {
  hint: 'Diagram: arrow keys go along ties to neighbours, Page Down and Page Up to the next and the previous by measure, Home and End to the highest and the lowest, letters to a name; Enter shows only the surroundings of a node, E lists its records, T shows the table; + and − enlarge and reduce, 0 shows everything, Shift with arrow keys moves the view. With a pointer: drag a node to move it, a double click puts it back; drag with Shift to select several; Ctrl with the wheel or two fingers enlarge.',
  recordsHint: 'E lists the records',
  enlarged: (factor: string) => `Enlarged ${factor} times`,
  whole: 'The whole diagram is shown',
  selected: (n: number, text: string) => `${text} ${plural(n, 'node', 'nodes')} selected`,
  moved: (name: string) => `${name} was moved`,
};

export type DiagramWords = typeof diagram;
