import { expect, test } from 'vitest'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import { principalOf, relaysOf } from '@/lib/domain/suggestions/relays'

const relays = (text: string, language = 'en') =>
  suggestClaims(text, { publishedDate: null, outlet: 'The Keldar Courant', agency: 'Sund Wire', language }).flatMap(
    (claim) => claim.relays.map((relay) => `${relay.kind}: ${relay.text}`),
  )

test.each([
  ['Two officials told Reuters it had rained.', ['agency: Reuters']],
  ['Two officials told Sund Wire that it had rained.', ['agency: Sund Wire']],
  ['Two officials told the Courant that it had rained.', []],
  ['Two officials told reporters that it had rained.', []],
  ['According to the Harbour Lantern, citing two people, it had rained.', ['outlet: the Harbour Lantern']],
  ['The RNA agency quoted an inspector as saying the pumps had failed.', ['agency: The RNA agency']],
])('%s', (text, expected) => {
  expect(relays(text)).toEqual(expected)
})

test('an Arabic agency that quotes somebody is a relay', () => {
  expect(relays('ونقلت وكالة سانا عن مصدر عسكري قوله إن القصف توقف.', 'ar')).toEqual(['agency: وكالة سانا'])
})

test('a spokesperson of a person speaks for that person', () => {
  const text = 'Prime Minister Jonna Reth left. Her spokesman said that she was ill.'
  const claims = suggestClaims(text, { publishedDate: null, outlet: null, agency: null, language: 'en' })
  expect(claims.at(-1)?.speaker).toMatchObject({ text: 'Her spokesman', refersTo: 'Prime Minister Jonna Reth' })
  expect([typeof principalOf, typeof relaysOf]).toEqual(['function', 'function'])
})
