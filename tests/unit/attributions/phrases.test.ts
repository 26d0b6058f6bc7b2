import { expect, test } from 'vitest'
import { firstPhrase, listOf, phraseAt, phrasesOf } from '@/lib/domain/attributions/phrases'
import { wordsOf } from '@/lib/domain/sentences/words'

const words = wordsOf('He pointed out that it was so')

test('the longest phrase that begins at a word is taken', () => {
  const phrases = phrasesOf([['pointed', 'one'] as const, ['pointed out', 'two'] as const])
  expect(phraseAt(phrases, words, 1)).toEqual({ to: 3, value: 'two' })
  expect(phraseAt(phrases, words, 0)).toBeNull()
})

test('the first phrase between two words is found, not one that goes beyond', () => {
  expect(firstPhrase(listOf(['it was']), words, { from: 0, to: words.length })).toMatchObject({ from: 4, to: 6 })
  expect(firstPhrase(listOf(['it was']), words, { from: 0, to: 5 })).toBeNull()
})
