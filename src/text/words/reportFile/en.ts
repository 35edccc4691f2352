/** Words of the files of a whole report. */
export const reportFile = {
  figure: (number: string) => `Figure ${number}`,
  table: (number: string) => `Table ${number}`,
  annex: 'Annex: data tables',
  /** A number with the title behind it; it begins with the number as it is. */
  numbered: (label: string, title: string) => `${label}. ${title}`,
  /** Title of the table of a figure, behind the number of the table. */
  dataOf: (figure: string, title: string) => `Data of ${figure}: ${title}`,
  sources: 'Sources',
  untitled: 'Report',
  drawnWith: (date: string) => `Drawn with Think-Tank Atlas, data to ${date}`,
  page: (page: string, pages: string) => `${page} / ${pages}`,
  failed: (figure: string, reason: string) => `${figure} could not be drawn. ${reason}`,
  columnsLeftOut: (shown: string, all: string) =>
    `${shown} of ${all} columns are shown, without identifiers. The file of the figure's data has all of them.`,
  rowsLeftOut: (shown: string, all: string) =>
    `The first ${shown} of ${all} rows. The file of the figure's data has all of them.`,
  emptyTable: 'This figure has no table.',
  read: (date: string) => `Read on ${date}`,
  caption: 'Caption',
  permalink: 'Address in the atlas',
  sourcesOfRecords: 'Sources of the records',
  sourcesLeftOut: (count: string) => `and ${count} more; the file of the figure's data lists all`,
  cutTexts: 'Text that did not fit on the slide',
  /** Said of a chart that an office program draws in place of the drawing. */
  editable: 'This chart can be edited; hatching, bands and intervals are in the drawing of the atlas only.',
  readme: {
    intro: 'Figures of a report, made with Think-Tank Atlas.',
    data: (title: string, version: string, date: string) => `Data: ${title}, version ${version}, to ${date}`,
    hash: (hash: string) => `SHA-256 of the data: ${hash}`,
    files: {
      svg: 'SVG: for print and editing, with text as text',
      png: 'PNG: the same as a picture, at twice its size',
      csv: 'CSV: the numbers of the figure, with their sources',
      xlsx: 'XLSX: the same as a workbook',
      sources: 'sources.csv: the sources of all figures',
      report: 'report.json: the report itself; it can be opened again in the atlas',
    },
    figures: 'Figures',
  },
  sourceColumns: {
    figures: 'Figures',
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published',
    accessed: 'Read',
    url: 'Address',
    kind: 'Kind',
    language: 'Language',
    id: 'Id',
  },
};

export type ReportFileWords = typeof reportFile;
