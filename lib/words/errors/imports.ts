/** Sentences: sheets of claims that cannot be read. */
export const importErrorWords = {
  thereIsNothing: 'There is nothing in this file.',
  aQuoteIsNotClosed:
    'The quotation mark that opens in line {line} is never closed: the file was cut short, or a mark is missing. Save it again.',
  aQuoteStandsInside:
    'Line {line} has a quotation mark inside a cell. Put the cell between quotation marks and write each mark in it twice, as spreadsheets do.',
  aRowIsTooLarge: 'The row at line {line} has more than 1 MB: a quotation mark may be missing.',
  theFileEndsInside:
    'The file ends inside row {line}: it has {cells} of {columns} cells. It was cut short; save or send it again.',
  tooManyBlankRows: 'This file has more than {most} blank rows. Delete them, and save it again.',
  theRowHasMore:
    'This row has {cells} cells and the first row {columns}. A separator or a quotation mark is out of place.',
  columnsNotOurs:
    '{count, plural, one {Unknown column} other {Unknown columns}}: {columns}. Check the file first. Then you can import it without what is unknown.',
  itIsTheRowOf: 'Row {earlier} has the same claim already: the same source, chain, statement and words. Remove one.',
} as const
