import { describe, expect, it } from 'vitest'
import { deskCell } from '@/lib/domain/claims/desk-cell'

const unseen = { kind: 'occurrence', stance: null, deskCredibility: null, ratingsShown: false } as const

describe('deskCell', () => {
  it('gives the desk rating where there is one to be seen', () => {
    expect(deskCell({ ...unseen, deskCredibility: 2 }, false)).toBe(2)
    expect(deskCell({ ...unseen, kind: 'opinion', deskCredibility: 4 }, true)).toBe(4)
  })

  it('says that there is none only to who sees the ratings', () => {
    expect(deskCell({ ...unseen, ratingsShown: true }, false)).toBe('none')
    expect(deskCell(unseen, false)).toBe('hidden')
    expect(deskCell(unseen, true)).toBe('unreviewed')
  })

  it('knows the claims that take no rating', () => {
    expect(deskCell({ ...unseen, kind: 'prediction' }, false)).toBe('unrated')
    expect(deskCell({ ...unseen, stance: 'says-unknown' }, false)).toBe('unrated')
  })
})
