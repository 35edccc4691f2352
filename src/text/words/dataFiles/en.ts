/** Words of the files that carry a figure's data, in English. */
export const dataFiles = {
  field: 'Field',
  value: 'Value',
  figure: 'Figure',
  dataPackage: 'Data package',
  metadata: 'To open the figure again',
  noSources: 'No source is on record for this figure.',
  readme: {
    files: 'Files',
    formats: {
      svg: 'the figure as a drawing that can be enlarged and edited',
      png: 'the figure as a picture for slides and web pages',
      pdf: 'the figure as a page for printing',
      csv: 'the data as text with commas, with notes and sources below',
      xlsx: 'the data as a workbook: Data, Metadata, Sources, Notes',
      json: 'the data for programs',
    },
    reopen: 'Open it again',
    howToReopen:
      'Drop any of these files, or the ZIP file itself, on a page of Think-Tank Atlas: it shows the figure with the same choices.',
    cite: 'How to cite',
    terms: 'Terms of use',
    sourceTerms:
      'The records come from the sources below, and their terms apply. Name the data package and the sources when you use the figure.',
    data: 'Data',
  },
  citation: {
    /** What the figure is, in the square brackets of APA style. */
    kind: 'Data visualization',
    version: (version: string) => `Version ${version}`,
    retrieved: (day: string, address: string) => `Retrieved ${day}, from ${address}`,
  },
};

export type DataFileWords = typeof dataFiles;
