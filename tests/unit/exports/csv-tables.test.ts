import { describe, expect, expectTypeOf, it } from 'vitest'
import type { CsvColumn } from '@/lib/domain/exports/csv-column'
import { type CsvColumnName, type CsvTable, csvTables } from '@/lib/domain/exports/csv-tables'

const tables = Object.entries<CsvTable>(csvTables)
const columnsOf = (table: string) => (csvTables as Record<string, CsvTable>)[table]?.columns ?? []

it('has every file of an export', () => {
  expect(Object.keys(csvTables)).toEqual([
    'claims',
    'chain_steps',
    'anchors',
    'links',
    'ratings',
    'comparisons',
    'desk_ratings',
    'findings',
    'independence',
    'notes',
    'sources',
    'parties',
    'questions',
    'grid',
  ])
})

it('knows the columns of a table as a type', () => {
  expectTypeOf<'figure_low_open'>().toExtend<CsvColumnName<'claims'>>()
  expectTypeOf<'figure_low_open'>().not.toExtend<CsvColumnName<'links'>>()
})

describe.each(tables)('%s.csv', (_, { title, columns, primaryKey, foreignKeys }) => {
  const find = (name: string, among = columns): CsvColumn | undefined => among.find((column) => column.name === name)

  it('names each column once, in snake case, and describes it in a sentence', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    expect(title).not.toBe('')
    for (const { name, description } of columns) {
      expect(name).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/)
      expect(description).toMatch(/^[A-Z0-9-].*\.$/)
    }
  })

  it('types ids, instants and dates as their names say', () => {
    for (const { name, type, format } of columns) {
      expect(format === 'uuid', name).toBe(name.endsWith('_id'))
      expect(type === 'datetime', name).toBe(name.endsWith('_at'))
      expect(type === 'date', name).toBe(name.endsWith('_date'))
      if (/_(start|end|count)$/.test(name)) expect(type, name).toBe('integer')
      if (name.endsWith('_open')) expect(type, name).toBe('boolean')
    }
  })

  it('lists closed words only for strings', () => {
    for (const { name, type, enum: words } of columns) {
      if (words === undefined) continue
      expect(type, name).toBe('string')
      expect(new Set(words).size, name).toBe(words.length)
      expect(words.length, name).toBeGreaterThan(1)
    }
  })

  it('has a primary key that is never empty nor hidden', () => {
    expect(primaryKey.length).toBeGreaterThan(0)
    for (const name of primaryKey) {
      expect(find(name)).toMatchObject({ constraints: { required: true } })
      expect(find(name)?.hideable).toBeUndefined()
    }
  })

  it('points with its foreign keys at columns of the same type that are never twice the same', () => {
    for (const [name, [table, target]] of Object.entries(foreignKeys)) {
      const [from, to] = [find(name), find(target, columnsOf(table))]
      expect(from, name).toBeDefined()
      expect(to, `${table}.${target}`).toMatchObject({ constraints: { unique: true } })
      expect([from?.type, from?.format]).toEqual([to?.type, to?.format])
    }
  })

  it('points with every id of another file', () => {
    // Captures have no file of their own: their text stays in the dossier.
    const own = [...primaryKey, 'capture_id']
    const others = columns.filter(({ name, format }) => format === 'uuid' && !own.includes(name))
    for (const { name } of others) expect(foreignKeys, name).toHaveProperty(name)
  })
})
