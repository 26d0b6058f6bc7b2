import { expect, test } from 'vitest'
import { attributionScore } from '@/tests/support/attribution-score'
import type { MarkedArticle, MarkedClaim, ScoredSuggestion } from '@/tests/support/claim-cases'
import { overlapOf, wordPlaces, wordsWithin } from '@/tests/support/claim-cases'
import { claimScore, nameWords } from '@/tests/support/claim-score'
import { originalsScore } from '@/tests/support/originals-score'

const text = 'Ten houses burned, the mayor said on Monday. It rained.'
const burned: MarkedClaim = {
  start: 0,
  end: 17,
  text: 'Ten houses burned',
  speaker: 'Ada Weil',
  kind: 'named',
  manner: 'paraphrase',
}
const article = (claims: MarkedClaim[]): MarkedArticle => ({
  id: 'a',
  language: 'en',
  publishedDate: '2030-01-01',
  outlet: 'The Post',
  agency: null,
  text,
  claims,
  dates: [{ start: 37, end: 43, words: 'Monday', edtf: '2029-12-31' }],
  notFigures: [{ start: 0, end: 3, words: 'Ten' }],
})
const suggestion: ScoredSuggestion = {
  start: 0,
  end: 17,
  speaker: { text: 'the mayor', start: 19, end: 28, kind: 'role', refersTo: 'Mayor Ada Weil' },
  manner: 'paraphrase',
  cue: { start: 29, end: 33 },
  rule: 'after',
  figures: [],
  dates: [{ start: 37, end: 43, edtf: '2029-12-31' }],
}
const scored = (claims: MarkedClaim[], ...suggested: ScoredSuggestion[]) =>
  claimScore([article(claims)], () => suggested)

test('words are letters and digits with inner marks, in code points', () => {
  expect(wordPlaces('😃 it’s 1')).toEqual([
    { start: 2, end: 6 },
    { start: 7, end: 8 },
  ])
  expect(wordsWithin(wordPlaces('one two three'), [{ start: 4, end: 9 }])).toEqual(new Set([1, 2]))
  expect(overlapOf(new Set([1, 2]), new Set([2, 3]))).toBeCloseTo(1 / 3)
})

test('a claim is found with its speaker, after reference, its manner and its dates', () => {
  const { matched, speakers, manners, dates, quiet, precise } = scored([burned], suggestion)
  for (const share of [matched, speakers, manners, dates, quiet, precise]) expect(share).toEqual({ right: 1, of: 1 })
})

test('another speaker, manner, date or a number that is none is wrong', () => {
  const other: ScoredSuggestion = {
    ...suggestion,
    speaker: { ...suggestion.speaker, refersTo: 'Ida Qal' },
    manner: 'direct-quote',
    dates: [{ start: 37, end: 43, edtf: '2030-01-07' }],
    figures: [{ start: 0, end: 10 }],
  }
  const { matched, speakers, manners, dates, quiet, errors } = scored([burned], other)
  expect(matched).toEqual({ right: 1, of: 1 })
  for (const share of [speakers, manners, dates, quiet]) expect(share).toEqual({ right: 0, of: 1 })
  expect(errors.speaker).toHaveLength(1)
})

test('what may be left out is not missed, and what is the outlet’s own is no attributed claim', () => {
  expect(scored([{ ...burned, alternatives: [{ omit: true }] }]).matched).toEqual({ right: 0, of: 0 })
  const own = { ...burned, kind: 'own-voice', speaker: '(outlet)' }
  expect(scored([own], suggestion).precise).toEqual({ right: 0, of: 1 })
  expect(scored([own], suggestion).speakers).toEqual({ right: 0, of: 1 })
})

test('names are compared by words that can tell them apart, Arabic without its article', () => {
  expect(nameWords('the Hill Monitoring Centre')).toEqual(['hill', 'monitoring', 'centre'])
  expect(nameWords('الحداد')).toEqual(['حداد'])
})

test('an attribution is found by half of the larger of the two, and its source by the head', () => {
  const one = {
    id: 'g',
    genre: 'news',
    date: '2030',
    text,
    attributions: [
      {
        source: [[19, 28]] as [number, number][],
        cue: [[29, 33]] as [number, number][],
        content: [[0, 17]] as [number, number][],
      },
    ],
  }
  expect(attributionScore([one], () => [suggestion])).toMatchObject({
    matched: { right: 1, of: 1 },
    sources: { right: 1, of: 1 },
  })
  const whole = { ...suggestion, end: text.length }
  expect(attributionScore([one], () => [whole]).matched.right).toBe(0)
})

test('a claim of a dossier lies in a suggestion, or fits it', () => {
  const articles = [
    { id: 'o', text, publishedDate: null, outlet: null, agency: null, claims: [[{ start: 4, end: 17 }]] },
  ]
  expect(originalsScore(articles, () => [{ ...suggestion, end: 43 }])).toMatchObject({
    within: { right: 1, of: 1 },
    matched: { right: 0, of: 1 },
    suggestions: 1,
  })
})
