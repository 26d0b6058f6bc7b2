/**
 * How each tool opens the files with every value as it stands: what a person does, or the line of code, to be read beside
 * every download. Tests run that of LibreOffice.
 */
export const toolNotes = [
  {
    tool: 'Excel',
    how: 'Open the xlsx file: its cells are texts. A CSV file goes by Data, From Text/CSV, with file origin 65001 (UTF-8), comma, and no data type detection.',
    code: null,
  },
  {
    tool: 'LibreOffice',
    how: 'Open the xlsx file; or a safe CSV file with character set Unicode (UTF-8), separated by comma alone, and column type Text for all columns.',
    code: null,
  },
  {
    tool: 'pandas',
    how: 'Take the raw CSV file; every column is text, and only the empty cell is missing:',
    code: `pandas.read_csv("claims.csv", dtype=str, keep_default_na=False, na_values=[""])`,
  },
  {
    tool: 'R',
    how: 'Take the raw CSV file, likewise:',
    code: `read.csv("claims.csv", colClasses = "character", na.strings = "", fileEncoding = "UTF-8")`,
  },
] as const

/** The same as one text, for machines’ descriptions. */
export const toolNotesText = toolNotes
  .map(({ tool, how, code }) => `${tool}: ${how}${code ? ` ${code}` : ''}`)
  .join(' ')
