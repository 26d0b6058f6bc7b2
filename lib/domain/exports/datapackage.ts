import { keysOf } from '@/lib/domain/collections/records'
import type { CsvProfile } from './csv'
import type { CsvColumn, CsvColumnType, CsvConstraints } from './csv-column'
import { type CsvTable, type CsvTableName, csvTables } from './csv-tables'
import { toolNotesText } from './tool-notes'

/** What a blind rating leaves in a cell (rule 6). */
export const HIDDEN = 'hidden'

/** What an export says of itself: key of its dossier, who it was made as, when (an instant in UTC), which files. */
export type PackageAbout = {
  dossier: string
  title: string
  viewer: string
  createdAt: Date
  profile: CsvProfile
  rulesVersion: string
  /** The files it consists of; all of them unless said. Hash and size are known once a file is written. */
  files?: readonly PackageFile[]
}

type PackageFile = { table: CsvTableName; bytes?: number; sha256?: string }

type MissingValue = { value: string; label: string }
type FieldConstraints = CsvConstraints & { enum?: readonly string[] }
type Reference = { resource?: string; fields: string[] }

/** A field of Table Schema 2.0. */
type PackageField = {
  name: string
  type: Exclude<CsvColumnType, 'date' | 'uri'>
  description: string
  format?: string
  rdfType?: string
  constraints?: FieldConstraints
  missingValues?: MissingValue[]
}

/** A file of a Data Package 2.0. */
type PackageResource = {
  name: string
  type: 'table'
  path: string
  title: string
  format: 'csv'
  mediatype: 'text/csv'
  encoding: 'utf-8'
  bytes?: number
  hash?: string
  dialect: { header: true; delimiter: ','; lineTerminator: '\r\n'; quoteChar: '"'; doubleQuote: true }
  schema: {
    fields: PackageField[]
    missingValues: MissingValue[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: Reference }[]
  }
}

/** The content of datapackage.json. */
type DataPackage = {
  $schema: string
  name: string
  title: string
  description: string
  created: string
  resources: PackageResource[]
}

/**
 * The datapackage.json of an export, from the same tables as its CSV files: a Data Package with Table Schemas,
 * version 2.0 (2024), https://datapackage.org/standard/data-package/. Keys to a file left out are left out.
 */
export function dataPackage(about: PackageAbout): DataPackage {
  const { dossier, title, viewer, createdAt, profile, rulesVersion, files = allFiles } = about
  const included = new Set<string>(files.map(({ table }) => table))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dossier,
    title,
    description: `Exported as ${viewer} sees it. Rules ${rulesVersion}. ${profileNotes[profile]} ${toolsNote} ${toolNotesText} ${standardNote}`,
    created: createdAt.toISOString(),
    resources: files.map(({ table, bytes, sha256 }) => ({
      name: table,
      type: 'table',
      path: `${table}.csv`,
      title: csvTables[table].title,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...(bytes === undefined ? {} : { bytes }),
      ...(sha256 === undefined ? {} : { hash: `sha256:${sha256}` }),
      dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
      schema: tableSchema(table, csvTables[table], included),
    })),
  }
}

const allFiles: readonly PackageFile[] = keysOf(csvTables).map((table) => ({ table }))

const profileNotes: Record<CsvProfile, string> = {
  raw: 'Profile raw: cells are byte-exact.',
  safe:
    "Profile safe, for spreadsheets: each file begins with a byte order mark. Where = + - @ or their full-width forms, TAB, CR, LF or ' " +
    "begin a value, or follow ; | TAB or a line break (CR LF is one) in it, be it behind blanks or characters that are not seen, a ' " +
    'stands before the value or behind that character, and is not part of it: take one away at the beginning, and one behind each.',
}

/** What other programs do to values unless they are told, to be read beside every download. */
export const toolsNote =
  'Import the columns as text, with the comma as the only separator: else spreadsheets make 123 of 00123, 300,000 of 3E5 and dates of 1/2. ' +
  'Tell pandas and R that only the empty cell is missing: else they drop the words NA and None.'

/** Of the standard's versions, only the later knows labels. */
const standardNote =
  'This is a Data Package of version 2.0, whose missing values have labels; tools for version 1 expect plain words there.'

const notRecorded: MissingValue = { value: '', label: 'not recorded' }
const hiddenByBlindRating: MissingValue = { value: HIDDEN, label: 'hidden by blind rating' }

function tableSchema(name: string, table: CsvTable, included: Set<string>): PackageResource['schema'] {
  const foreignKeys = Object.entries(table.foreignKeys)
    .filter(([, [target]]) => included.has(target))
    .map(([field, [target, column]]) => ({
      fields: [field],
      // A reference to the file itself must not name it.
      reference: { ...(target === name ? {} : { resource: target }), fields: [column] },
    }))
  return {
    fields: table.columns.map(fieldOf),
    missingValues: [notRecorded],
    primaryKey: [...table.primaryKey],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  }
}

function fieldOf(column: CsvColumn): PackageField {
  const { name, description, hideable } = column
  const constraints = constraintsOf(column)
  return {
    name,
    ...kindOf(column),
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    // Only where blind rating may hide something: anywhere else the word is a word.
    ...(hideable ? { missingValues: [notRecorded, hiddenByBlindRating] } : {}),
  }
}

/** A hidden value is a missing one, so what may be hidden cannot be required. */
function constraintsOf({ constraints = {}, enum: values, hideable }: CsvColumn): FieldConstraints {
  const { required, ...others } = constraints
  return { ...(required && !hideable ? { required } : {}), ...others, ...(values ? { enum: values } : {}) }
}

/** Table Schema has no EDTF, its `date` takes whole days only: the RDF datatype says what the string is. */
function kindOf({ type, format }: CsvColumn): Pick<PackageField, 'type' | 'format' | 'rdfType'> {
  if (type === 'date') return { type: 'string', rdfType: 'http://id.loc.gov/datatypes/edtf/EDTF' }
  if (type === 'uri') return { type: 'string', format: 'uri' }
  return format ? { type, format } : { type }
}
