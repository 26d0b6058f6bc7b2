import { parseEdtf } from '@/lib/domain/dates/edtf'
import { type CsvTable, csvTables } from '@/lib/domain/exports/csv-tables'
import type { dataPackage } from '@/lib/domain/exports/datapackage'

type Package = ReturnType<typeof dataPackage>
type Field = Package['resources'][number]['schema']['fields'][number]

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const types: Record<Field['type'], (value: string, field: Field) => boolean> = {
  string: (value, { format, rdfType }) => {
    if (rdfType) return parseEdtf(value) !== null
    if (format === 'uuid') return uuid.test(value)
    return format === 'uri' ? URL.canParse(value) : true
  },
  integer: (value) => /^-?\d+$/.test(value),
  number: (value) => value.trim() !== '' && Number.isFinite(Number(value)),
  boolean: (value) => value === 'true' || value === 'false',
  datetime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
}

/** Everything in which files (parsed, header first) differ from what their package says of them, as sentences. */
export function packageFaults(described: Package, files: Map<string, string[][]>): string[] {
  const faults: string[] = []
  for (const { name, schema } of described.resources) {
    const [header = [], ...rows] = files.get(name) ?? []
    const names = schema.fields.map((field) => field.name)
    if (header.join() !== names.join()) faults.push(`${name}: the header is not that of the package`)
    schema.fields.forEach((field, index) => {
      for (const row of rows) {
        const fault = cellFault(field, row[index] ?? '', schema.missingValues)
        if (fault) faults.push(`${name}.${field.name}: ${fault}`)
      }
      if (field.constraints?.unique && hasTwice(rows.map((row) => row[index])))
        faults.push(`${name}.${field.name} is twice the same`)
    })
    const keyOf = (row: string[]) => schema.primaryKey.map((part) => row[names.indexOf(part)]).join(' ')
    if (hasTwice(rows.map(keyOf))) faults.push(`${name}: two rows have one key`)
    for (const [column, [table, target]] of Object.entries(
      (csvTables as Record<string, CsvTable>)[name]?.foreignKeys ?? {},
    )) {
      const there = new Set(columnOf(files, table, target))
      const dangling = columnOf(files, name, column).filter((value) => value !== '' && !there.has(value))
      if (dangling.length > 0) faults.push(`${name}.${column} points at no row of ${table}: ${dangling[0]}`)
    }
  }
  return faults
}

/** The values of one column of a parsed file. */
export function columnOf(files: Map<string, string[][]>, table: string, column: string): string[] {
  const [header = [], ...rows] = files.get(table) ?? []
  return rows.map((row) => row[header.indexOf(column)] ?? '')
}

function cellFault(field: Field, value: string, missing: { value: string }[]): string | null {
  const { constraints = {} } = field
  if ((field.missingValues ?? missing).some((each) => each.value === value))
    return constraints.required ? 'is missing' : null
  if (!types[field.type](value, field)) return `“${value}” is no ${field.format ?? field.type}`
  if (constraints.enum && !constraints.enum.includes(value)) return `“${value}” is not in the list`
  if (constraints.pattern && !new RegExp(`^(${constraints.pattern})$`).test(value))
    return `“${value}” has not the pattern`
  if (constraints.minimum !== undefined && Number(value) < constraints.minimum) return `“${value}” is too small`
  if (constraints.maximum !== undefined && Number(value) > constraints.maximum) return `“${value}” is too large`
  return null
}

function hasTwice(values: unknown[]): boolean {
  return new Set(values).size < values.length
}
