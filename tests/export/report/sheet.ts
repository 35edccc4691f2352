import { contentOf, elements, attribute, parseXml } from '../../figures/draw';

/** The numbers of the first sheet of a workbook by row, without its head; days and texts are left out. */
export function read(book: Readonly<Record<string, Uint8Array>>): number[][] {
  const sheet = parseXml(new TextDecoder().decode(book['xl/worksheets/sheet1.xml']));
  const styles = parseXml(new TextDecoder().decode(book['xl/styles.xml']));
  const dates = new Set(
    elements(styles, 'numFmt').flatMap((format) =>
      attribute(format, 'formatCode')?.includes('yyyy') === true ? [attribute(format, 'numFmtId')] : [],
    ),
  );
  const [formats] = elements(styles, 'cellXfs');
  const isDate = elements(formats ?? styles, 'xf').map((xf) => dates.has(attribute(xf, 'numFmtId')));
  return elements(sheet, 'row')
    .slice(1)
    .map((row) =>
      elements(row, 'c')
        .filter((cell) => !['s', 'inlineStr'].includes(attribute(cell, 't') ?? 'n'))
        .filter((cell) => isDate[Number(attribute(cell, 's') ?? 0)] !== true)
        .flatMap((cell) => elements(cell, 'v').map((value) => Number(contentOf(value)))),
    );
}
