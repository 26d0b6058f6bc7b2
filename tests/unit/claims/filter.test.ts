import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeCursor } from '@/lib/domain/claims/cursor'
import { type FilterParams, filterToParams, paramsToFilter } from '@/lib/domain/claims/filter'
import { filterTerms } from '@/lib/domain/claims/filter-terms'
import { DomainError } from '@/lib/domain/errors'
import { claimQuery } from '../../support/filter-arbitraries'

const id = '019a0000-0000-7000-8000-000000000001'

/** The parameters as Next gives them: a list where one is there more than once. */
function asGiven(params: URLSearchParams): FilterParams {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}

function refusalOf(params: FilterParams): DomainError {
  try {
    paramsToFilter(params)
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('it was not refused')
}

describe('filterToParams and paramsToFilter', () => {
  it('give every page back as it was, through the text of an address', () => {
    fc.assert(
      fc.property(claimQuery, (query) => {
        const address = filterToParams(query).toString()
        const read = paramsToFilter(asGiven(new URLSearchParams(address)))
        expect(read).toEqual(query)
        expect(filterToParams(read).toString()).toBe(address)
      }),
    )
  })

  it('leave out what is not set, and the order that stands without being asked for', () => {
    expect(filterToParams(paramsToFilter({})).toString()).toBe('')
    expect(filterToParams(paramsToFilter({ q: '', status: ['', ''], sort: '-updated', after: '' })).toString()).toBe('')
  })

  it('put statuses in order, each once', () => {
    const { filter } = paramsToFilter({ status: ['retired', 'draft', 'draft'] })
    expect(filter.status).toEqual(['draft', 'retired'])
  })

  it('trim a search', () => {
    expect(paramsToFilter({ q: '  homs ' }).filter.q).toBe('homs')
  })
})

describe('paramsToFilter refuses', () => {
  it.each([
    ['an unknown parameter', { statuss: 'draft' }, 'statuss'],
    ['a parameter named like a method', { toString: 'x' }, 'toString'],
    ['an unknown status', { status: ['draft', 'done'] }, 'status'],
    ['an unknown kind', { kind: 'rumour' }, 'kind'],
    ['an unknown link', { link: 'likes' }, 'link'],
    ['an unknown order', { sort: 'size' }, 'sort'],
    ['yes said otherwise', { mine: 'true' }, 'mine'],
    ['no where only yes can be', { stale: 'no' }, 'stale'],
    ['two values of one', { kind: ['figure', 'denial'] }, 'kind'],
    ['a search without a word', { q: '!?' }, 'q'],
    ['a NUL', { measure: 'kill\0ed' }, 'measure'],
    ['half a character', { camp: '\ud800' }, 'camp'],
    ['a text without end', { q: 'a'.repeat(201) }, 'q'],
    ['a cursor that is none', { after: 'x' }, 'after'],
    [
      'a cursor of another order',
      { sort: 'figure', before: encodeCursor('speaker', { value: 'x', claimId: id }) },
      'before',
    ],
    [
      'both directions',
      { after: encodeCursor('updated', { value: '2012-03-11T00:00:00.000Z', claimId: id }), before: 'x' },
      'before',
    ],
  ])('%s, and says so', (_, params: FilterParams, field) => {
    const error = refusalOf(params)
    expect(error.code).toBe('invalid')
    expect(Object.keys(error.details.fields ?? {})).toEqual([field])
    expect(error.details.reason).toMatch(/\.$/)
  })
})

it('every parameter has words for the screen', () => {
  for (const { label } of Object.values(filterTerms)) expect(label).toMatch(/^[A-Z]/)
})
