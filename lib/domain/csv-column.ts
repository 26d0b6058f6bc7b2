/** `date` is an EDTF string (ISO 8601-2), `datetime` an instant in UTC with a Z, `boolean` is true or false. */
export type CsvColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'datetime' | 'date' | 'uri'

/** What holds of every value of a column; ranges are inclusive. Names as in Table Schema. */
export type CsvConstraints = {
  required?: boolean
  unique?: boolean
  minimum?: number
  maximum?: number
  pattern?: string
}

/** One column of a CSV file, for people and for machines. */
export type CsvColumn<Name extends string = string> = {
  name: Name
  type: CsvColumnType
  description: string
  format?: 'uuid'
  enum?: readonly string[]
  constraints?: CsvConstraints
  /** Blind rating may hide the value: the cell then reads `hidden` (rule 6), which is not the same as empty. */
  hideable?: boolean
}

/** A column whose name stays a literal type, so that a row with a wrong or missing column does not compile. */
export function column<const Name extends string>(
  name: Name,
  type: CsvColumnType,
  description: string,
  more: Omit<CsvColumn, 'name' | 'type' | 'description'> = {},
): CsvColumn<Name> {
  return { name, type, description, ...more }
}

/** The column of an id; a required one unless said otherwise. */
export function idColumn<const Name extends string>(
  name: Name,
  description: string,
  constraints: CsvConstraints = { required: true },
): CsvColumn<Name> {
  return { name, type: 'string', format: 'uuid', description, constraints }
}

/** Constraints used over and over. */
export const required: CsvConstraints = { required: true }
/** A required count or offset. */
export const counted: CsvConstraints = { required: true, minimum: 0 }
/** A SHA-256 in lower-case hexadecimal. */
export const sha256: CsvConstraints = { pattern: '[0-9a-f]{64}' }
/** A credibility of the Admiralty code. */
export const admiraltyDigit: CsvConstraints = { minimum: 1, maximum: 6 }
