import { keysOf, recordOf } from '@/lib/domain/collections/records'

/** The columns of a table by the names that the domain gives them, each with its type, in one order for every statement. */
export type ColumnList<Name extends string> = Readonly<
  Record<Name, 'text' | 'uuid' | 'int' | 'float8' | 'bool' | 'timestamptz'>
>

/** The name that a column has in the database: the snake-case form of what the domain calls it. */
export function columnName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const listed = <Name extends string>(columns: ColumnList<Name>, sqlOf: (name: Name) => string) =>
  keysOf(columns).map(sqlOf).join(', ')

/** SQL: the columns by their names in the database, of a table if one is given: `f.as_of_date, ...`. */
export function columnNames<Name extends string>(columns: ColumnList<Name>, table?: string): string {
  return listed(columns, (name) => `${table ? `${table}.` : ''}${columnName(name)}`)
}

/** SQL: the columns of a table under the names of the domain: `c.event_date AS "eventDate", ...`. */
export function selectedColumns<Name extends string>(columns: ColumnList<Name>, table: string): string {
  return listed(columns, (name) => `${table}.${columnName(name)} AS "${name}"`)
}

/** SQL: a row of a table as JSON under the names of the domain. */
export function columnsAsJson<Name extends string>(columns: ColumnList<Name>, table: string): string {
  return jsonOf(recordOf(keysOf(columns), (name) => `${table}.${columnName(name)}`))
}

/** SQL: values as JSON, each under its name. */
export function jsonOf(values: Readonly<Record<string, string>>): string {
  return `json_build_object(${Object.entries(values)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`
}

/** SQL: the columns as `json_to_record` is told them: `"asOfDate" text, ...`. */
export function recordColumns<Name extends string>(columns: ColumnList<Name>): string {
  return listed(columns, (name) => `"${name}" ${columns[name]}`)
}

/** SQL: the same columns of such a record: `r."asOfDate", ...`. */
export function recordValues<Name extends string>(columns: ColumnList<Name>, record: string): string {
  return listed(columns, (name) => `${record}."${name}"`)
}

/** What a record has in these columns and nothing else, in their order. */
export function inColumns<Name extends string, Row extends Readonly<Record<Name, unknown>>>(
  columns: ColumnList<Name>,
  row: Row,
): Record<Name, Row[Name]> {
  return recordOf(keysOf(columns), (name) => row[name])
}
