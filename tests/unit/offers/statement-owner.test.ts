import { expect, test } from 'vitest'
import { ownerOf } from '@/lib/domain/offers/statement-owner'

const said = { statement: 'More than 900 people are dead', statementIs: 'article' as const }

test('a new claim is in our words', () => {
  expect(ownerOf('More than 900 people died.')).toBe('ours')
})

test.each(['More than 900 people are dead', 'more than 900 people are dead.', ' “More than 900 people are dead” '])(
  'signs and case do not make the words of the article ours: %s',
  (statement) => expect(ownerOf(statement, said)).toBe('article'),
)

test.each(['More than 900 people died', 'More than 900 people are not dead', 'More than 90 people are dead'])(
  'another word does: %s',
  (statement) => expect(ownerOf(statement, said)).toBe('ours'),
)

test('what is ours stays ours, whatever is written', () => {
  expect(ownerOf(said.statement, { ...said, statementIs: 'ours' })).toBe('ours')
})

test('Arabic marks alone do not either', () => {
  expect(ownerOf('قَتل ٩٠٠', { statement: 'قتل 900', statementIs: 'article' })).toBe('article')
})

test("other words of the article that it is anchored to are still the article's; of a claim in our words they are ours", () => {
  expect(ownerOf('another 1,200 are missing', said, ['another 1,200 are missing'])).toBe('article')
  expect(ownerOf('another 1,200 went missing', said, ['another 1,200 are missing'])).toBe('ours')
  expect(ownerOf('another 1,200 are missing', { ...said, statementIs: 'ours' }, ['another 1,200 are missing'])).toBe(
    'ours',
  )
})
