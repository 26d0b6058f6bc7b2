import 'server-only'
import pg from 'pg'

/** Types that values in our SQL have. */
export type SqlType = 'uuid' | 'text' | 'timestamptz' | 'date' | 'float8'

/** Puts a value into a statement and gives the SQL that stands for it, with its type. */
export type Bind = (value: string | number, type: SqlType) => string

/** A statement under way: `bind` numbers the places, `values` are what goes there. */
export function placeholders(): { bind: Bind; values: (string | number)[] } {
  const values: (string | number)[] = []
  return { values, bind: (value, type) => `$${values.push(value)}::${type}` }
}

/**
 * SQL: the ids at a place, unpacked only as the statement runs. The plan of a prepared statement is then the same for one
 * id as for many, so that PostgreSQL keeps it; with the bare array, one id looks so much cheaper than an unknown number
 * that it plans anew each time.
 */
export const idsAt = (place: string) => `ARRAY(SELECT unnest(${place}::uuid[]))`

/** Values as literals, for COPY, which takes no parameters. */
export const literal: Bind = (value, type) => `${pg.escapeLiteral(String(value))}::${type}`
