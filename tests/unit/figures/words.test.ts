import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, tokenise } from '@/lib/domain/figures/words'

const joined = new Set([fold('أربعون'), fold('واحد')])
const texts = (words: string) => tokenise(words, joined).map(({ text }) => text)
const valueOf = (words: string) => tokenise(words, joined).map(({ value }) => value)

describe('fold', () => {
  it('makes case, Arabic marks, letter forms, digits and spaces alike', () => {
    expect(fold('About  ٤٥')).toBe('about  45')
    expect(fold('۴۵')).toBe('45')
    expect(fold('ألفاً')).toBe(fold('الفا'))
    expect(fold('مـــئة')).toBe('مئه')
    expect(fold('\u200f1\u00a0000\u202c')).toBe('1 000')
  })

  it('changes nothing any more the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('tokenise', () => {
  it('parts words, digits and signs, and tells what is glued', () => {
    expect(tokenise('≥ 45-year-old', joined)).toMatchObject([
      { text: '≥', value: null, glued: false },
      { text: '45', value: 45, glued: false },
      { text: '-', value: null, glued: true },
      { text: 'year', value: null, glued: true },
      { text: '-', value: null, glued: true },
      { text: 'old', value: null, glued: true },
    ])
  })

  it('splits an Arabic "and" from a number word, and from no other word', () => {
    expect(texts('خمسة وأربعون')).toEqual([fold('خمسة'), 'و', fold('أربعون')])
    expect(texts('واحد')).toEqual([fold('واحد')])
    expect(texts('وزير')).toEqual(['وزير'])
    expect(texts('و30')).toEqual(['و', '30'])
  })

  it.each([
    ['7,500', 7500],
    ['7 500', 7500],
    ['1 000 000', 1_000_000],
    ["7'500", 7500],
    ['٧٬٥٠٠', 7500],
    ['٧،٥٠٠', 7500],
    ['1.5', 1.5],
    ['١٫٥', 1.5],
    ['1,234.5', 1234.5],
    ['0', 0],
    ['0.5', 0.5],
    ['2012', 2012],
    ['1,50,000', 150_000],
    ['15,00,000', 1_500_000],
    ['1½', 1.5],
    ['1\u00AD200', 1200],
  ])('reads %s', (words, value) => {
    expect(valueOf(words)).toEqual([value])
  })

  it.each(['1,5', '12,34', '1,2345', '1234,567', '1,234 567', '1.2.3', '007', '1.1234567'])(
    'reads no one number in %s',
    (words) => {
      expect(valueOf(words)).toEqual([NaN])
    },
  )

  it('does not join a year with what follows it', () => {
    expect(valueOf('2012 300')).toEqual([NaN])
    expect(valueOf('12 30')).toEqual([12, 30])
  })

  it('loses nothing but space and what cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(texts(text).join('').replaceAll(' ', '')).toBe(fold(text).replace(/\s/g, ''))
      }),
    )
  })
})
