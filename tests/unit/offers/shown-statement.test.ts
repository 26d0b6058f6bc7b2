import { expect, test } from 'vitest'
import { shownStatement, statedOf } from '@/lib/domain/offers/shown-statement'

test('the words of the article stand in quotation marks, ours do not', () => {
  expect(shownStatement({ statement: 'the dam had burst', statementIs: 'article' })).toBe('“the dam had burst”')
  expect(shownStatement({ statement: 'The dam burst', statementIs: 'ours' })).toBe('The dam burst')
})

test('of a claim, what it says and whose words that is', () => {
  const said = { statement: 'The dam burst', statementIs: 'ours' } as const
  expect(statedOf({ ...said, id: 'one' } as typeof said)).toEqual(said)
})
