import { expect, test } from 'vitest'
import { knownParties } from '@/lib/domain/offers/known-parties'
import { party } from '@/tests/support/offers'

const observatory = party('The Observatory', { aliases: ['المرصد'] })
const mayor = party('Sélim Haddar', { kind: 'person' })

test('a party is found by its name or another one, by the fold, with or without an article', () => {
  const known = knownParties([observatory, mayor])
  expect(known.named('the observatory')).toBe(observatory)
  expect(known.named('المَرصد')).toBe(observatory)
  expect(known.named('SELIM  HADDAR’s')).toBe(mayor)
  expect(known.named('Haddar')).toBeNull()
  expect(known.named('')).toBeNull()
})

test('a name that two parties bear is neither', () => {
  const another = party('Selim Haddar', { id: 'another' })
  const known = knownParties([mayor, another])
  expect(known.named('Selim Haddar')).toBeNull()
  expect(known.within('the mayor Selim Haddar')).toEqual([[mayor, another]])
})

test('the bodies of a party are known by all their names', () => {
  const member = party('Selim Haddar', { memberOf: [observatory.id, 'nobody here'] })
  expect(knownParties([observatory, member]).bodiesOf(member)).toEqual(['observatory', 'المرصد'])
})

test('within words only whole names of two words or more are found, the longest of them', () => {
  const long = party('Northern Relief Society')
  const known = knownParties([mayor, long, party('Relief Society'), party('Society')])
  expect(known.within('Selim Haddar of the Northern Relief Society')).toEqual([[mayor], [long]])
  expect(known.within('a man of Society')).toEqual([])
})
