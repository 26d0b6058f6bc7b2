import { expect, test } from 'vitest'
import { claimFieldNames, claimFieldWords } from '@/lib/domain/claims/field-words'
import { lineText } from '@/lib/domain/lines/line'
import { claimVersionFields } from '@/lib/domain/claims/staleness'

const nameOf = (id: string) => `<${id}>`

test.each<[string, unknown, string]>([
  ['statement', 'It was so.', 'It was so.'],
  ['hedge', null, '–'],
  ['hedge', '', '–'],
  ['attribution', 'seen-at-origin', 'seen at origin'],
  ['eventId', 'e', '<e>'],
  ['eventDate', { edtf: '2012-03-12', words: 'yesterday', basis: 'relative' }, '12 March 2012 (relative: yesterday)'],
  ['saidDate', { edtf: '2012-03', words: null, basis: 'stated' }, 'March 2012 (stated)'],
  ['answer', { questionId: 'q', stance: 'says-unknown', positionId: null }, 'says unknown (<q>)'],
  ['answer', { questionId: 'q', stance: 'denies', positionId: 'p' }, 'denies: <p> (<q>)'],
  [
    'anchors',
    [
      { captureId: 'c', start: 0, end: 2, exact: 'ab' },
      { captureId: 'c', start: 5, end: 7, exact: 'cd' },
    ],
    'ab … cd',
  ],
  [
    'chain',
    [
      { partyId: 'un', label: null, capacity: 'counter', knows: 'counted', manner: 'direct-quote' },
      { partyId: null, label: 'not recorded', capacity: null, knows: null, manner: 'published' },
    ],
    '<un> (counter, counted, direct quote) › not recorded (published)',
  ],
])('%s %j', (field, value, words) => expect(lineText(claimFieldWords(field, value, nameOf))).toBe(words))

test('a figure reads alike as stored and as a form holds it', () => {
  const same = {
    measure: 'killed',
    who: 'not-stated',
    scope: 'Syria',
    basis: 'not-stated',
    words: '> 7,500',
    low: 7500,
    lowOpen: true,
    high: null,
    highOpen: true,
    asOfDate: '2012-03-10~',
    asOfBasis: 'inferred',
  }
  const stored = {
    ...same,
    byWhomId: 'army',
    countKind: 'single-event',
    fromDate: '2012-03',
    toDate: null,
    overruledBecause: 'r',
  }
  const { low, lowOpen, high, highOpen, ...rest } = same
  const typed = { ...rest, byWhom: 'army', count: 'single-event', from: '2012-03', to: null }
  const override = { low, lowOpen, high, highOpen, because: 'r' }
  const words = lineText(claimFieldWords('figure', stored, nameOf))
  expect(words).toBe(
    '> 7,500: 7,500 (excluded) to no upper end; killed; who: not stated; by <army>; Syria; single event; not stated; as of 2012-03-10~, inferred; from 2012-03 to ?; r',
  )
  expect(lineText(claimFieldWords('figure', { ...typed, override }, nameOf))).toBe(words)
  // Without other bounds it has those of its words, and no reason.
  expect(`${lineText(claimFieldWords('figure', { ...typed, override: null }, nameOf))}; r`).toBe(words)
})

test('every field of a claim’s wording has a name', () => {
  const blank = {
    statement: '',
    kind: 'occurrence' as const,
    attribution: 'as-reported' as const,
    eventId: null,
    placeId: null,
    eventDate: null,
    eventDateWords: null,
  }
  const rest = {
    eventDateBasis: null,
    saidDate: null,
    saidDateWords: null,
    saidDateBasis: null,
    hedge: null,
    caveat: null,
  }
  const parts = { chain: [], anchors: [], figure: null, answer: null }
  expect(Object.keys(claimVersionFields({ ...blank, ...rest, ...parts })).toSorted()).toEqual(
    Object.keys(claimFieldNames).toSorted(),
  )
})

test('names and words in Arabic stand by themselves', () => {
  const chain = [
    { partyId: null, label: 'المجلس', capacity: 'ناطق', knows: null, manner: 'paraphrase' },
    { partyId: 'x', manner: 'published' },
  ]
  expect(lineText(claimFieldWords('chain', chain, () => 'نشرة'))).toBe(
    '\u2068المجلس\u2069 (\u2068ناطق\u2069, paraphrase) › \u2068نشرة\u2069 (published)',
  )
})
