import { expect, test } from 'vitest'
import type { KnownParty } from '@/lib/domain/offers/known-parties'
import { mostSpeakers, nameAsParty, speakersOf, type SaidBy } from '@/lib/domain/offers/speakers'
import type { SuggestedSpeaker } from '@/lib/domain/suggestions/suggestion'
import { party } from '@/tests/support/offers'

const said = (text: string, sourceId = 'one', more: Partial<SuggestedSpeaker> = {}): SaidBy => ({
  speaker: { text, start: 0, end: 1, kind: 'named', refersTo: null, ...more },
  sourceId,
})
const nobody: KnownParty[] = []

test('speakers of one name are one, with how often and in how many articles they speak, the most first', () => {
  const { groups } = speakersOf(
    [said('Mara Quint'), said('the Water Board', 'one', { kind: 'organisation' }), said('Water Board', 'two')],
    nobody,
  )
  expect(groups).toEqual([
    [{ name: 'Water Board', kind: 'organisation', suggestions: 2, sources: 2 }],
    [{ name: 'Mara Quint', kind: 'person', suggestions: 1, sources: 1 }],
  ])
})

test('near names stand together, the longer first, and are left two; others stand alone', () => {
  const { groups } = speakersOf([said('Osam Haddar'), said('Osama Haddar', 'two'), said('Mara Quint')], nobody)
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([
    ['Osama Haddar', 'Osam Haddar'],
    ['Mara Quint'],
  ])
})

test('who is a party is told apart, and unnamed speakers and the article’s own voice are nobody', () => {
  const society = party('Relief Society')
  const { groups, parties } = speakersOf(
    [
      said('the relief society'),
      said('Relief Society', 'two'),
      said('residents', 'one', { kind: 'unnamed' }),
      said('', 'one', { kind: 'own-voice' }),
      said('', 'one', { kind: 'not-recorded' }),
    ],
    [society],
  )
  expect(groups).toEqual([])
  expect(parties).toEqual([{ party: society, suggestions: 2 }])
})

test('a pronoun or short name speaks for whom it means, and a title says what its bearer is', () => {
  const { groups } = speakersOf(
    [said('Haddar', 'one', { refersTo: 'Selim Haddar' }), said('the interior ministry', 'one', { kind: 'role' })],
    nobody,
  )
  expect(groups.flat().map(({ name, kind }) => [name, kind])).toEqual([
    ['Interior ministry', 'organisation'],
    ['Selim Haddar', 'person'],
  ])
})

test('a bare title is offered only as the person whom it means', () => {
  const { groups } = speakersOf(
    [
      said('Mayor', 'one', { kind: 'role' }),
      said('the minister', 'one', { kind: 'role', refersTo: 'Timo Arlen' }),
      said('the health minister', 'one', { kind: 'role' }),
    ],
    nobody,
  )
  expect(groups.flat().map(({ name }) => name)).toEqual(['Health minister', 'Timo Arlen'])
})

test('a name that two parties bear is not offered for a third', () => {
  const two = [party('Selim Haddar', { id: 'one' }), party('Selim Haddar', { id: 'two' })]
  expect(
    speakersOf([said('Selim Haddar'), said('Mara Quint')], two)
      .groups.flat()
      .map(({ name }) => name),
  ).toEqual(['Mara Quint'])
})

test('descriptions too long for a name are left out, and so are those who speak least of very many', () => {
  const { groups, isCut } = speakersOf([said(`a man ${'who '.repeat(40)}`), said('Mara Quint')], nobody)
  expect([groups.flat().map(({ name }) => name), isCut]).toEqual([['Mara Quint'], false])
  const many = Array.from({ length: mostSpeakers + 1 }, (_, at) => said(`Speaker ${String.fromCodePoint(0x4e00 + at)}`))
  const cut = speakersOf(many, nobody)
  expect([cut.groups.flat().length, cut.isCut]).toEqual([mostSpeakers, true])
})

test('a speaker’s words become a name without their article and with a capital', () => {
  expect(['the health minister', 'A Western diplomat', ' Mara Quint ', 'وزير الصحة'].map(nameAsParty)).toEqual([
    'Health minister',
    'Western diplomat',
    'Mara Quint',
    'وزير الصحة',
  ])
})
