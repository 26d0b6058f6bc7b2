import { describe, expect, it } from 'vitest'
import { searchWords } from '@/lib/domain/input/search-words'

describe('searchWords', () => {
  it.each([
    ['Karm-Zeitoun, 7,500!', ['Karm', 'Zeitoun', '7', '500']],
    ['حِمْص، ١٢', ['حِمْص', '١٢']],
    ['“Rami Abdul‑Rahman”', ['Rami', 'Abdul', 'Rahman']],
    ['Idlib/Homs, 11-12', ['Idlib', 'Homs', '11', '12']],
    ["a & b | c:* 'd'", ['a', 'b', 'c', 'd']],
    ['!?', []],
  ])('of %j', (q, words) => {
    expect(searchWords(q)).toEqual(words)
  })

  it('passes over what is not seen in a word', () => {
    expect(searchWords(`Nor\u00advale\ufe01\u{e0100} می\u200cخواهم`)).toEqual(['Norvale', 'میخواهم'])
  })
})
