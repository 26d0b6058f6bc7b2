import { describe, expect, it } from 'vitest'
import { columnOf, countKnown, readHeader } from '@/lib/domain/claim-rows/columns'
import { claimsColumns } from '@/lib/domain/exports/csv-columns-claims'

const least = ['statement', 'kind', 'chain', 'source_id', 'quote']

describe('the first row of a sheet', () => {
  it('of claims.csv has no column that is not ours, and says which are read', () => {
    const read = readHeader(claimsColumns.map(({ name }) => name))
    if ('fault' in read) throw new Error(read.fault)
    expect(read.columns.unknown).toEqual([])
    expect(read.columns.taken).toEqual(expect.arrayContaining(least))
    expect(read.columns.leftAside).toEqual(expect.arrayContaining(['status', 'desk_rating', 'contradicts', 'version']))
  })

  it('may have its columns in any order and case, and more that are named', () => {
    const read = readHeader([' Quote', 'STATEMENT', 'colour', '', 'kind', 'chain', 'source', 'problem'])
    expect(read).toMatchObject({
      columns: {
        places: ['quote', 'statement', null, null, 'kind', 'chain', 'source', null],
        unknown: ['colour'],
        leftAside: ['problem'],
        absent: ['attribution', 'manner', 'knows'],
      },
    })
  })

  it('has no more columns than anybody keeps', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `c${at}`)
    expect(readHeader([...least, ...many])).toEqual({
      fault: 'The first row has 100,005 columns; at most 500 are read. Remove the unknown ones.',
    })
  })

  it('must have what a claim cannot be without', () => {
    for (const name of ['statement', 'kind', 'chain'])
      expect(readHeader(least.filter((each) => each !== name))).toMatchObject({
        fault: expect.stringContaining(`The column ${name} is missing`) as string,
      })
    expect(readHeader([...least, 'kind', 'kind'])).toMatchObject({
      fault: expect.stringContaining('column kind is there more than once') as string,
    })
  })
})

it('a field of a claim stands in a column', () => {
  const columns = [
    'key',
    'chain.0.party',
    'chain.2.manner',
    'figure.asOfDate',
    'eventDate.edtf',
    'anchors.0',
    'figure.byWhom',
    '',
  ].map(columnOf)
  expect(columns).toEqual(['claim_id', 'chain', 'manner', 'as_of_date', 'event_date', 'quote', 'by_whom', ''])
})

it('columns of ours are counted, to find what parts them', () => {
  expect(countKnown(['statement', 'Kind ', 'colour'])).toBe(2)
  expect(countKnown(['statement;kind'])).toBe(0)
})
