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

/** What a column may say besides name, type and description. */
type ColumnOptions = Omit<CsvColumn, 'name' | 'type' | 'description'>

/** A column whose name stays a literal type, so that a row with a wrong or missing column does not compile. */
export function column<const Name extends string>(
  name: Name,
  type: CsvColumnType,
  description: string,
  options: ColumnOptions = {},
): CsvColumn<Name> {
  return { name, type, description, ...options }
}

/** The column of an id; a required one unless said otherwise. */
export function idColumn<const Name extends string>(
  name: Name,
  description: string,
  constraints: CsvConstraints = { required: true },
): CsvColumn<Name> {
  return { name, type: 'string', format: 'uuid', description, constraints }
}

/** Never empty. */
export const needed = { constraints: { required: true } } as const satisfies ColumnOptions
/** Hidden from whoever has yet to rate blind. */
export const hideable = { hideable: true } as const satisfies ColumnOptions
/** A count or offset. */
export const fromZero = { constraints: { minimum: 0 } } as const satisfies ColumnOptions
/** A count or offset that is never empty. */
export const neededCount = { constraints: { required: true, minimum: 0 } } as const satisfies ColumnOptions
/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = { constraints: { pattern: '[0-9a-f]{64}' } } as const satisfies ColumnOptions
/** A credibility of the Admiralty code. */
export const admiraltyDigit = { constraints: { minimum: 1, maximum: 6 } } as const satisfies ColumnOptions
/** A credibility other than "truth cannot be judged", which no statistic counts. */
export const judgedDigit = { constraints: { minimum: 1, maximum: 5 } } as const satisfies ColumnOptions
