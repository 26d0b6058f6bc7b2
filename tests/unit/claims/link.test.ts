import { describe, expect, it } from 'vitest'
import { linkWords } from '@/lib/domain/claims/link'
import { linkTypes } from '@/lib/domain/vocabulary'

describe('links', () => {
  it('read from both ends, mutual ones alike', () => {
    const same = linkTypes.filter((type) => linkWords(type, true) === linkWords(type, false))
    expect(same).toEqual(['contradicts', 'corroborates'])
    expect(linkWords('replies-to', false)).toBe('is replied to by')
  })
})
