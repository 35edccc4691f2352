/** Why a figure of a report is missing. */
export const reportDrawing = {
  unknownFigure: (figure: string, view: string, known: string) =>
    `The view "${view}" has no figure "${figure}"; it has ${known}.`,
  nothingToDraw: (view: string, state: string) =>
    `There is nothing to draw in the view "${view}"${state === '' ? '' : ` for ${state}`}.`,
  notKept: 'What this figure was frozen with is not complete; unfreeze it to draw it from the data.',
  noAnswer: 'The database could not answer the questions of this figure.',
  added: (number: string, report: string) => `Added to the report “${report}” as figure ${number}.`,
  notAdded: 'The figure could not be added to the report.',
};
