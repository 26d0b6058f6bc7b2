import { expect, test } from 'vitest'
import { piecesOf } from '@/lib/domain/sentences/sentences'
import { claimKindOf } from '@/lib/domain/suggestions/claim-kind'
import { draftsOf } from '@/lib/domain/suggestions/drafts'

function kind(text: string, hasFigure = false, language: 'en' | 'ar' = 'en') {
  const pieces = piecesOf(text)
  const [draft] = draftsOf(pieces, language)
  return draft && claimKindOf(pieces, draft, hasFigure)
}

test.each([
  ['Varn denied that ballots were missing.', 'denial'],
  ['Reth called the charges irresponsible.', 'opinion'],
  ['Pell vowed to appeal.', 'intention'],
  ['Pell said he would appeal.', 'intention'],
  ['Supporters say the lease would bring jobs.', 'prediction'],
  ['The bank predicted a loss.', 'prediction'],
  ['"We are not protecting anybody," he said.', 'denial'],
  ['He said aid should be let in.', 'policy'],
  ['The violence appears to be spreading.', 'analysis'],
  ['He said it had rained.', 'occurrence'],
])('%s', (text, expected) => {
  expect(kind(text)).toBe(expected)
})

test('a figure is one unless it lies ahead', () => {
  expect(kind('He said 14 people were dead.', true)).toBe('figure')
  expect(kind('The army would send 300 soldiers, she said.', true)).toBe('prediction')
})

test('an Arabic future is a prefix', () => {
  expect(kind('وأضافت أن النتيجة ستعلن غدا.', false, 'ar')).toBe('prediction')
})
