import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textDifferences } from '@/lib/services/sources/input/text-differences'

const other = (pieces: { text: string; isShared: boolean }[]) =>
  pieces.filter(({ isShared }) => !isShared).map(({ text }) => text.trim())
const whole = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('')

test('what differs is marked word by word; the rest is shared', () => {
  const { here, there } = textDifferences('The army said 15 people died.', 'The army says 18 people died on Monday.')
  expect(other(here)).toEqual(['said 15'])
  expect(other(there)).toEqual(['says 18', 'on Monday.'])
  expect(here).toContainEqual({ text: 'The army ', isShared: true })
})

test('case and what stands between words are no difference', () => {
  const { here, there } = textDifferences('«قتل» عشرون', 'قتل، عشرون')
  expect([other(here), other(there)]).toEqual([[], []])
})

test('the pieces of each side are its text', () => {
  const words = fc.array(fc.constantFrom('a', 'b ', 'C, ', 'ق ', '\n\n', '12 '), { maxLength: 40 })
  fc.assert(
    fc.property(words, words, (one, two) => {
      const [a, b] = [one.join(''), two.join('')]
      const { here, there } = textDifferences(a, b)
      if (here.length > 0) expect(whole(here)).toBe(a)
      if (there.length > 0) expect(whole(there)).toBe(b)
      expect(here.filter(({ isShared }) => isShared).length > 0).toBe(there.some(({ isShared }) => isShared))
    }),
  )
})

test('texts that differ in very much are marked by the runs that both have', () => {
  const own = (letter: string) => Array.from({ length: 1200 }, (_, index) => `${letter}${index}`).join(' ')
  const shared = 'one two three four five'
  const { here, there } = textDifferences(`${own('a')} ${shared}`, `${shared} ${own('b')}`)
  expect(here.at(-1)).toEqual({ text: shared, isShared: true })
  expect(there[0]).toEqual({ text: `${shared} `, isShared: true })
})
