import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from '@/lib/domain/claims/cursor'
import { claimSorts } from '@/lib/domain/claims/filter-terms'
import { cursorValue } from '../../support/filter-arbitraries'

const id = '019a0000-0000-7000-8000-000000000001'

describe('a cursor', () => {
  it.each(claimSorts)('by %s comes back as it was, in letters an address needs not escape', (sort) => {
    fc.assert(
      fc.property(cursorValue(sort), fc.uuid(), (value, claimId) => {
        const text = encodeCursor(sort, { value, claimId })
        expect(text).toMatch(/^[\w-]+$/)
        expect(decodeCursor(sort, text)).toEqual({ value, claimId })
      }),
    )
  })

  it('of one sort is refused by every other', () => {
    for (const sort of claimSorts) {
      const value = sort === 'figure' ? 7 : sort === 'published' ? '2012-03-11' : '2012-03-11T00:00:00.000Z'
      for (const other of claimSorts) {
        const read = decodeCursor(other, encodeCursor(sort, { value, claimId: id }))
        if (other === sort) expect(read).toEqual({ value, claimId: id })
        else expect(read).toBeNull()
      }
    }
  })

  it.each([
    ['no base64', '???'],
    ['no JSON', btoa('nonsense')],
    ['another shape', btoa(JSON.stringify({ sort: 'figure' }))],
    ['no id', btoa(JSON.stringify(['figure', 7, 'x']))],
    ['too long', 'a'.repeat(2001)],
    ['nothing', ''],
    ['broken UTF-8', btoa('["speaker","\xff","019a0000-0000-7000-8000-000000000001"]')],
    ['a number without end', btoa(`["figure",1e999,"${id}"]`)],
    ['an instant of the year 0', encodeCursor('updated', { value: '0000-01-01T00:00:00.000Z', claimId: id })],
    ['a day of the year 0', encodeCursor('published', { value: '0000-01-01', claimId: id })],
    ['a NUL', encodeCursor('speaker', { value: '\0', claimId: id })],
  ])('that is %s reads as none', (_, text) => {
    for (const sort of claimSorts) expect(decodeCursor(sort, text.replaceAll('=', ''))).toBeNull()
  })
})
