import { describe, expect, it } from 'vitest'
import { cellFaults, cellsByColumn, readRow } from '@/lib/domain/claim-rows/row'

const least = {
  statement: 'It denies it',
  kind: 'occurrence',
  chain: 'Army > \u2068الوكالة\u2069 > Outlet',
  source: 'a-source',
  quote: 'denied it',
}

function readOf(more: Record<string, string> = {}) {
  const cells = { ...least, ...more }
  return readRow(cellsByColumn(Object.values(cells), Object.keys(cells)))
}

function faultsOf(more: Record<string, string>) {
  const read = readOf(more)
  return 'faults' in read ? read.faults.map(({ field }) => field) : []
}

describe('a row', () => {
  it('is read as far as it can be without the dossier; what it leaves open is as in the claim form', () => {
    expect(readOf()).toMatchObject({
      row: {
        claimId: null,
        source: { key: 'a-source' },
        chain: [{ name: 'Army', manner: null }, { name: 'الوكالة' }, { name: 'Outlet' }],
        anchor: { words: 'denied it', isArticle: true, sha256: null, start: null },
        rest: { attribution: 'as-reported', figure: null, answer: null, eventDate: null },
      },
    })
  })

  it('may say of each step how it speaks', () => {
    expect(readOf({ manner: 'direct-quote > > published', knows: 'saw' })).toMatchObject({
      row: {
        chain: [{ manner: 'direct-quote', knows: 'saw' }, { manner: null, knows: null }, { manner: 'published' }],
      },
    })
    expect(faultsOf({ knows: 'a > b > c > d' })).toEqual(['knows'])
  })

  it('has a figure where it has its words; bounds only where it gives them, as spreadsheets write them', () => {
    const figure = { measure: 'killed', figure_words: 'more than 7,500' }
    expect(readOf(figure)).toMatchObject({
      row: { rest: { figure: { who: 'all', byWhom: 'not-stated', count: 'cumulative' } } },
    })
    expect(readOf(figure)).not.toHaveProperty('row.rest.figure.low')
    expect(readOf({ ...figure, figure_low: '7,500', figure_low_open: 'TRUE' })).toMatchObject({
      row: { rest: { figure: { low: 7500, lowOpen: true, high: null, highOpen: true } } },
    })
    expect(faultsOf({ ...figure, figure_low: '7.500,0', figure_low_open: 'perhaps' })).toEqual([
      'figure_low',
      'figure_low_open',
    ])
    expect(faultsOf({ measure: 'killed' })).toEqual(['figure_words'])
  })

  it('needs what a claim cannot be without, and a question beside a stance', () => {
    expect(faultsOf({ statement: ' ', chain: '', source: '', quote: '' })).toEqual([
      'source',
      'statement',
      'chain',
      'quote',
    ])
    expect(faultsOf({ stance: 'asserts', position: 'a' })).toEqual(['stance', 'position'])
    expect(faultsOf({ claim_id: 'mine', source_id: '7' })).toEqual(['source_id', 'claim_id'])
  })

  it('has its guards taken off, and nothing else', () => {
    const cells = cellsByColumn(["'=1", "'tis", "a;'=b", 'skipped', ' '], ['statement', 'kind', 'quote', null, 'place'])
    expect([...cells]).toEqual([
      ['statement', '=1'],
      ['kind', "'tis"],
      ['quote', 'a;=b'],
    ])
  })

  it('is not read where a cell is a formula, an error of the spreadsheet, or holds NUL', () => {
    const faults = cellFaults(['=A1', "'=A1", '#NAME?', 'Err:502', 'a\0b', '=B1'], ['a', 'b', 'c', 'd', 'e', null])
    expect(faults.map(({ field }) => field)).toEqual(['a', 'c', 'd', 'e'])
  })
})
