import type { Source } from '../../model/record';
import type { FigureFile } from '../figureFile';
import { fileProperties } from '../fileProperties';
import { packOffice } from '../officeProperties';
import { metadataSheet, notesSheet, sourcesSheet } from './aboutSheets';
import { dataSheet } from './dataSheet';
import { workbookParts } from './workbook';

/** The data of a figure as a workbook. Sheets have English names in every language, so that programs find them. */
export async function figureXlsx(file: FigureFile, sources: readonly Source[]): Promise<Uint8Array> {
  const sheets = [
    dataSheet(file.figure.table),
    metadataSheet(file),
    sourcesSheet(sources, file),
    notesSheet(file),
  ];
  return packOffice(await workbookParts(sheets), fileProperties(file));
}
