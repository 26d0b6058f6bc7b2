import { expect, test } from 'vitest'
import { accordingTo, attributedTo, headlineColon, quotedAs, so } from '@/lib/domain/attributions/english-sources'
import type { Attribution } from '@/lib/domain/attributions/attribution'
import type { SentenceScan } from '@/lib/domain/attributions/sentence-scan'
import type { SentenceView } from '@/lib/domain/attributions/sentence-view'
import { attributed } from '@/tests/support/attributed'

const by = (pattern: (scan: SentenceScan) => Iterable<Attribution>) => (view: SentenceView, start: number) => [
  ...pattern({ view, start, attributions: [] }),
]

test.each([
  ['Eleven bodies were found, according to rescuers.', 'according-to: rescuers > Eleven bodies were found ,'],
  ['According to the UN, the toll reached 100,000.', 'according-to: the UN > the toll reached 100,000'],
  ['According to the ministry over 345 pilgrims died.', 'according-to: the ministry > over 345 pilgrims died'],
  ['It ran a depot which, according to the Lantern, held fuel.', 'according-to: the Lantern > held fuel'],
  [
    'It has ten mills, which makes it the third according to Hadrel.',
    'according-to: Hadrel > which makes it the third',
  ],
  ['According to the Lantern, citing two people, it left.', 'according-to: two people > it left'],
])('%s', (text, expected) => {
  expect(attributed(text, by(accordingTo))).toEqual([expected])
})

test('an agency that quotes somebody passes the words on', () => {
  const read = by(quotedAs)
  expect(attributed('The RNA agency quoted an inspector as saying the pumps had failed.', read)).toEqual([
    'quoted-as: an inspector > the pumps had failed',
  ])
  expect(attributed('Rell was quoted as saying it rained.', read)).toEqual(['quoted-as: Rell > it rained'])
})

test('a quotation may be attributed to its author, or stand before who is quoted', () => {
  expect(attributed('There is a saying attributed to Rell: "We will be back."', by(attributedTo))).toEqual([
    'quoted-as: Rell > " We will be back . "',
  ])
  expect(attributed('The theft was attributed to Rell.', by(attributedTo))).toEqual([])
  expect(attributed('Orr is quoted in the paper saying it rained.', by(quotedAs))).toEqual([
    'quoted-as: Orr > it rained',
  ])
  expect(attributed('40 were hurt, officials were quoted as saying.', by(quotedAs))).toEqual([
    'quoted-as: officials > 40 were hurt ,',
  ])
})

test('"so" with a speaker at the end names who says it', () => {
  const read = by((scan) => [so(scan)].filter((one) => one !== null))
  expect(attributed('About 850 sleep in the hall, so the club Green Ladder.', read)).toEqual([
    'according-to: the club Green Ladder > About 850 sleep in the hall',
  ])
  expect(attributed('It rained, so they left.', read)).toEqual([])
})

const readLine = (text: string) =>
  attributed(text, (view, start) => [headlineColon({ view, start, attributions: [] })].filter((one) => one !== null))

test.each([
  ['Harbour minister: pier will reopen', ['speaker-first: Harbour minister > pier will reopen']],
  ['UN: 7,500 dead', ['speaker-first: UN > 7,500 dead']],
  ['Pier will reopen: officials', ['speaker-after: officials > Pier will reopen']],
  ['Facts: the tower is tall', []],
  ['The mayor: he is back.', []],
  ['Doors open at 10:30 police', []],
])('%s', (text, expected) => {
  expect(readLine(text)).toEqual(expected)
})
