import { expect, test } from 'vitest'
import { featuresOfAll, type LinkSide } from '@/lib/domain/suggestions/link-side'

const statistics = { documents: 1_000, frequency: (lexeme: string) => (lexeme === 'kessing' ? 1 : 400) }
const blank = {
  headline: null,
  words: null,
  publishedDate: null,
  figures: null,
  speaker: null,
  place: null,
  language: null,
}

const featuresOf = (side: LinkSide) => featuresOfAll([side], statistics)[0]!

test('a claim is found by its words, the rarer the heavier, by concepts and by numbers', () => {
  const { weights } = featuresOf({ ...blank, words: 'The Kessing dam killed 31 of the valley' })
  expect([...weights.keys()].toSorted()).toEqual(['#31', '=dam', '=killed', '=river', 'kess'])
  expect(weights.get('kess')).toBeGreaterThan(5)
})

test('bounds of its figures count as numbers, capitalised words as names', () => {
  const figures = [{ low: 19, lowOpen: false, high: null, highOpen: true }]
  const { weights, names } = featuresOf({ ...blank, words: 'Timo Arlen said so', figures, language: 'en' })
  expect(weights.has('#19')).toBe(true)
  expect(names()).toHaveLength(2)
})

test('a headline that two have is weighed once', () => {
  const heard: string[] = []
  const counting = { documents: 10, frequency: (lexeme: string) => heard.push(lexeme) }
  const [one, other] = featuresOfAll(
    [1, 2].map(() => ({ ...blank, headline: 'Dam in Hadrel' })),
    counting,
  )
  expect(one?.headline).toBe(other?.headline)
  expect(heard.filter((lexeme) => lexeme === 'hadrel')).toHaveLength(1)
})

test('of nothing, nothing', () => {
  const { weights, norm, names, headline } = featuresOf(blank)
  expect([weights.size, norm, names().length, headline.size]).toEqual([0, 0, 0, 0])
})
