import { expect, test } from 'vitest'
import { keyOf, wordsOf } from '@/lib/domain/sentences/words'

const texts = (text: string) => wordsOf(text).map((word) => word.text)

test('words keep inner apostrophes and hyphens, numbers their separators', () => {
  expect(texts('The Co-ordination team’s 1,500 tents.')).toEqual([
    'The',
    'Co-ordination',
    'team’s',
    '1,500',
    'tents',
    '.',
  ])
  expect(texts('U.N. at 3.40 a.m. today')).toEqual(['U.N.', 'at', '3.40', 'a.m.', 'today'])
})

test('places are UTF-16 offsets, and line ends are counted up to two', () => {
  const [first, second] = wordsOf('😃 a\n\n\nb').filter(({ kind }) => kind === 'word')
  expect(first).toMatchObject({ text: 'a', start: 3, end: 4, breaks: 0 })
  expect(second).toMatchObject({ text: 'b', breaks: 2 })
})

test('words are compared in lower case, Arabic in one form of each letter', () => {
  expect(keyOf('Said')).toBe('said')
  expect(keyOf('أكّدت')).toBe('اكدت')
})

test('a stroke of tatweel is a sign', () => {
  expect(wordsOf('كيلدار ـ نفت').map(({ kind }) => kind)).toEqual(['word', 'sign', 'word'])
})
