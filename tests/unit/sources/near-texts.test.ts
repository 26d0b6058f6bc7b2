import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearness, sharedWords, textWords } from '@/lib/domain/sources/near-texts'

const copy = `Two were killed in the old market on Monday, said the ministry. Nobody could check that, since nobody was
let into the city on that day or on the next. The ministry lists forty missing.`

test('agency copy with another headline, a changed word and a line of its own is near', () => {
  const other = `From our desk\n\n${copy.replace('forty', 'fourteen')}\n\nOur reporter adds that the bridge is closed.`
  const { here, there, isNear } = nearness(copy, other)
  expect(isNear).toBe(true)
  expect(here).toBeGreaterThan(0.8)
  expect(there).toBeLessThan(here)
  expect(nearness(other, copy)).toEqual({ here: there, there: here, isNear })
})

test('a short text within a long one is near to it, and so is the long one', () => {
  const long = `${Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ')} ${copy}`
  expect(nearness(copy, long)).toMatchObject({ here: 1, isNear: true })
  expect(nearness(long, copy)).toMatchObject({ there: 1, isNear: true })
})

test('two accounts of one day, and texts that share one quotation, are not near', () => {
  const told = 'On Monday the ministry said that two people had died in the market. It was not possible to check this.'
  expect(nearness(copy, told).isNear).toBe(false)
  const quotation = 'nobody was let into the city on that day'
  expect(nearness(`${told} He said that ${quotation}.`, copy).isNear).toBe(false)
})

test('case, letters’ forms and what stands between words make no difference', () => {
  expect(nearness(copy, copy.toUpperCase().replaceAll(' ', '\n—'))).toEqual({ here: 1, there: 1, isNear: true })
  expect(nearness('ﬁve ﬁfths of a whole', 'five fifths of a whole').isNear).toBe(true)
  expect(nearness('قال ناشطون إن العشرات قتلوا', 'قال ناشطون: «إن العشرات قتلوا»').isNear).toBe(true)
})

test('a text without four words is near to none', () => {
  for (const text of ['', 'Two were killed', '!?']) expect(nearness(text, text).isNear).toBe(false)
})

test('words with what stands behind them are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = textWords(text)
      expect(words.map((word) => word.text).join('')).toBe(words.length === 0 ? '' : text)
    }),
  )
})

test('words are shared that stand in a run of four that both have, in whatever order', () => {
  const [one, other] = [textWords('a b c d, X; e f g h'), textWords('e f g h Y a b c d')]
  const four = [true, true, true, true]
  expect(sharedWords(one, other)).toEqual({ here: [...four, false, ...four], there: [...four, false, ...four] })
  expect(sharedWords(textWords('a b'), one).here.filter(Boolean)).toEqual([])
})
