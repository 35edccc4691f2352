/** Words for what is wrong with a file that is to be opened again, in English. */
export const fileReading = {
  unnamed: 'This file',
  problems: {
    'not-ours': (file: string) =>
      `“${file}” was not exported from Think-Tank Atlas, or what it said about its figure has been removed.`,
    damaged: (file: string) =>
      `“${file}” is damaged and could not be read. Export it again, or try another copy.`,
    'too-large': (file: string, limit: string) =>
      `“${file}” is too large to be opened here. Files up to ${limit} MB can be opened.`,
    'unknown-view': (file: string) =>
      `“${file}” shows a figure that this version does not have. Open it with a newer version.`,
  },
};

export type FileReadingWords = typeof fileReading;
