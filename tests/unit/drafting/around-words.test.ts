import { describe, expect, it } from 'vitest'
import { datesAround, sentencesAround } from '@/lib/domain/drafting/around-words'

const text =
  '🕊 The bridge fell on Monday. Roads were closed, the mayor said on Thursday. Another storm is expected in October.'
const paragraph = { start: 100, text }
const placeOf = (words: string) => {
  const start = 100 + Array.from(text.slice(0, text.indexOf(words))).length
  return { start, end: start + [...words].length }
}

describe('sentencesAround', () => {
  it('gives the sentences that the words stand in, whole', () => {
    expect(sentencesAround(paragraph, placeOf('Roads were closed'))).toBe(
      'Roads were closed, the mayor said on Thursday.',
    )
    expect(sentencesAround(paragraph, placeOf('Monday. Roads'))).toContain('The bridge fell')
    expect(sentencesAround(paragraph, { start: 900, end: 910 })).toBe('')
  })
})

describe('datesAround', () => {
  it('gives the dates of the own sentence first, and says which stand in the words themselves', () => {
    expect(datesAround(paragraph, placeOf('Roads were closed'), '2031-09-12')).toEqual([
      { words: 'Thursday', edtf: '2031-09-11', basis: 'relative', isInside: false },
      { words: 'Monday', edtf: '2031-09-08', basis: 'relative', isInside: false },
      { words: 'October', edtf: '2031-10', basis: expect.any(String), isInside: false },
    ])
    expect(datesAround(paragraph, placeOf('The bridge fell on Monday'), '2031-09-12')[0]).toMatchObject({
      words: 'Monday',
      isInside: true,
    })
  })

  it('gives none where nobody knows what they count from', () => {
    expect(datesAround(paragraph, placeOf('Roads were closed'), null)).toEqual([])
  })
})
