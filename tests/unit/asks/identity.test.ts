import { expect, test } from 'vitest'
import { pairIdentity, questionIdentity } from '@/lib/domain/asks/identity'
import { suggestQuestions } from '@/lib/domain/asks/suggest-questions'
import { asked, counting, evenWords } from './asked'

const idOf = (index: number) => `claim-${index}`
const identities = (...claims: Parameters<typeof suggestQuestions>[0]) =>
  suggestQuestions(claims, { statistics: evenWords }).map((question) => questionIdentity(question, idOf))

test('a count is the same question with another claim more; of others, with the claim that it is made of', () => {
  const [two] = identities(counting(19, 'a'), counting(31, 'b'))
  const [three] = identities(counting(19, 'a'), counting(31, 'b'), counting(40, 'c'))
  expect(two).toBe('ask question\none-count\nkilled\nall\n\n')
  expect(three).toBe(two)
  const warned = 'The town of Hadrel was warned by sirens'
  expect(identities(asked('The town of Hadrel was not warned by sirens', 'a'), asked(warned, 'b'))).toEqual([
    'ask question\ndid-it-happen\nclaim-1',
  ])
})

test('no words of a claim stand in it', () => {
  expect(identities(asked('Hadrel was not warned', 'a'), asked('Hadrel was warned', 'b')).join()).not.toMatch(/Hadrel/)
})

test('a pair is the same from both ends, also within one article; two names are no link', () => {
  expect(pairIdentity('link', 'b', 'a')).toBe(pairIdentity('link', 'a', 'b'))
  expect(pairIdentity('contradiction', 'a', 'b')).toBe(pairIdentity('link', 'a', 'b'))
  expect(pairIdentity('name', 'a', 'b')).not.toBe(pairIdentity('link', 'a', 'b'))
})
