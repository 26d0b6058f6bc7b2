import { describe, expect, it } from 'vitest'
import { tagList, tagText } from '@/lib/domain/notes/tags'

describe('tags', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['Place, to-do; place', ['place', 'to-do']],
    [
      ['Place', ' to-do '],
      ['place', 'to-do'],
    ],
    ['مكان, x', ['مكان', 'x']],
  ])('%j', (given, tags) => expect(tagList.parse(given)).toEqual(tags))

  it('are few and short', () => {
    expect(tagList.safeParse(Array.from({ length: 13 }, (_, i) => `t${i}`)).success).toBe(false)
    expect(tagText.safeParse('x'.repeat(41)).success).toBe(false)
    expect(tagText.safeParse('a,b').success).toBe(false)
    expect(tagList.safeParse(['  ']).success).toBe(false)
  })
})
