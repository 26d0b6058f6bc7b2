import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutWords } from '@/lib/domain/anchors/without-words'
import { sliceCodePoints } from '@/lib/domain/input/code-point-index'
import { countCodePoints } from '@/lib/domain/input/text'

const text = 'Near 🕊: more than 900 are dead, with another 1,200 missing.'
const at = (exact: string) => {
  const start = countCodePoints(text.slice(0, text.indexOf(exact)))
  return { captureId: 'a', start, end: start + countCodePoints(exact), exact }
}
const whole = at('more than 900 are dead, with another 1,200 missing')

test('what is left before and behind, without the signs between', () => {
  expect(withoutWords(whole, at('with another 1,200 missing'))).toEqual([at('more than 900 are dead')])
  expect(withoutWords(whole, at('more than 900 are dead'))).toEqual([at('with another 1,200 missing')])
  expect(withoutWords(whole, at('are dead'))).toEqual([at('more than 900'), at('with another 1,200 missing')])
})

test('nothing is left of words that are taken whole, all of those that stand elsewhere', () => {
  expect(withoutWords(whole, whole)).toEqual([])
  expect(withoutWords(whole, { start: 0, end: 3 })).toEqual([whole])
})

test('what is left are the words that stand there, wherever one cuts', () => {
  const offset = fc.integer({ min: 0, max: countCodePoints(text) })
  fc.assert(
    fc.property(offset, offset, (a, b) => {
      const taken = { start: Math.min(a, b), end: Math.max(a, b) }
      for (const { start, end, exact } of withoutWords(whole, taken))
        expect(sliceCodePoints(text, start, end)).toBe(exact)
    }),
  )
})
