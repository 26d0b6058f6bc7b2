import { expect, test } from 'vitest'
import { actGroups } from '@/lib/domain/asks/act-groups'
import { asked, counting, evenWords } from './asked'

const groups = (...claims: Parameters<typeof actGroups>[0]) =>
  actGroups(claims, evenWords).map(({ rule, indexes }) => ({ rule, indexes: indexes.toSorted((a, b) => a - b) }))

test('rivals about one act are one group; what has nothing in common stays out', () => {
  const claims = [
    asked('The town of Hadrel was warned by sirens', 'company'),
    asked('Rain is expected over the coast', 'forecast'),
    asked('The town of Hadrel was not warned by sirens', 'mayor'),
  ]
  expect(groups(...claims)).toEqual([{ rule: 'did-it-happen', indexes: [0, 2] }])
})

test('one speaker in one source is no rival of themself', () => {
  expect(groups(asked('The town was warned', 'mayor'), asked('The town was warned', 'mayor'))).toEqual([])
})

test('in one source two speakers are asked about only where one denies or they are of two camps', () => {
  const one = asked('The bridge of Kessing fell', 'police', { source: 's' })
  expect(groups(one, asked('The bridge of Kessing fell', 'army', { source: 's' }))).toEqual([])
  expect(groups(one, asked('The bridge of Kessing never fell', 'army', { source: 's' }))).toHaveLength(1)
  const camps = [
    { ...one, camp: 'state' },
    asked('The bridge of Kessing fell', 'activists', { source: 's', camp: 'other' }),
  ]
  expect(groups(...camps)).toHaveLength(1)
})

test('who and why meet by what they say otherwise, with fewer words in common', () => {
  const claims = [
    asked('Militias carried out the killings in the quarter', 'activists', { event: 'killings' }),
    asked('Terrorists carried out the killings in the city', 'state', { event: 'killings' }),
    asked('It is not known who carried out the killings', 'monitor', { event: 'killings' }),
  ]
  expect(groups(...claims)[0]).toEqual({ rule: 'who', indexes: [0, 1, 2] })
})

test('claims of two events are in no group, nor are counts alone', () => {
  const warned = (event: string, speaker: string) => asked('The town was warned', speaker, { event })
  expect(groups(warned('flood', 'a'), warned('fire', 'b'))).toEqual([])
  expect(groups(counting(19, 'a'), counting(19, 'b'))).toEqual([])
})
