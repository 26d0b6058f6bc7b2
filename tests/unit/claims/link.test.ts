import { describe, expect, it } from 'vitest'
import { linkStaleCause, linkWords } from '@/lib/domain/claims/link'
import { linkTypes } from '@/lib/domain/vocabulary'

describe('links', () => {
  it('that change the evidence make judgements stale', () => {
    const changing = linkTypes.filter((type) => linkStaleCause(type, 'added') !== null)
    expect(changing).toEqual(['contradicts', 'corroborates', 'updates', 'qualifies'])
    expect(linkStaleCause('updates', 'removed')).toBe('link removed: updates')
  })

  it('read from both ends, mutual ones alike', () => {
    const same = linkTypes.filter((type) => linkWords(type, true) === linkWords(type, false))
    expect(same).toEqual(['contradicts', 'corroborates'])
    expect(linkWords('replies-to', false)).toBe('is replied to by')
  })
})
