import { expect, test } from 'vitest'
import { bindSpeaker, canBeParty } from '@/lib/domain/offers/bind-speaker'
import { knownParties } from '@/lib/domain/offers/known-parties'
import type { SuggestedSpeaker } from '@/lib/domain/suggestions/suggestion'
import { party } from '@/tests/support/offers'

const society = party('Relief Society')
const mayor = party('Selim Haddar', { kind: 'person', memberOf: [society.id] })
const known = knownParties([society, mayor, party('Water Board')])
const speaker = (text: string, more: Partial<SuggestedSpeaker> = {}): SuggestedSpeaker => ({
  text,
  start: 0,
  end: 1,
  kind: 'named',
  refersTo: null,
  ...more,
})

test('a speaker is the party of the very name, or the person whose name stands among the words', () => {
  expect(bindSpeaker(speaker('the relief society'), known)).toEqual({ party: society, isByOwnWords: true })
  expect(bindSpeaker(speaker('the mayor, Selim Haddar'), known)?.party).toBe(mayor)
})

test('membership decides where a person and a body stand together', () => {
  expect(bindSpeaker(speaker('Selim Haddar of the Relief Society'), known)?.party).toBe(mayor)
  expect(bindSpeaker(speaker('Selim Haddar of the Water Board'), known)).toBeNull()
})

test('of two people of one name it is the one whose body stands there', () => {
  const board = party('Water Board')
  const engineer = party('Selim Haddar', { id: 'engineer', kind: 'person', memberOf: [board.id] })
  const both = knownParties([society, board, mayor, engineer])
  expect(bindSpeaker(speaker('Selim Haddar of the Water Board'), both)?.party).toBe(engineer)
  expect(bindSpeaker(speaker('Selim Haddar of the Relief Society'), both)?.party).toBe(mayor)
  expect(bindSpeaker(speaker('the mayor, Selim Haddar'), both)).toBeNull()
  expect(bindSpeaker(speaker('Selim Haddar'), both)).toBeNull()
})

test.each([
  ['Selim Haddar, a spokesman for the Coastal Union', false],
  ['Selim Haddar, a spokesman for the Society', true],
  ['Selim Haddar, head of Relief', true],
  ['the mayor of Hadrel, Selim Haddar', true],
])('who speaks for another body than the party’s own is not that party: %s', (text, isBound) => {
  expect(bindSpeaker(speaker(text), known)?.party ?? null).toBe(isBound ? mayor : null)
  expect(bindSpeaker(speaker(text, { refersTo: 'Selim Haddar' }), known)?.party ?? null).toBe(isBound ? mayor : null)
})

test('of whom no body is known, the words cannot name another', () => {
  const free = party('Nadia Karam', { kind: 'person' })
  const text = 'Nadia Karam, a spokeswoman for the Coastal Union'
  expect(bindSpeaker(speaker(text), knownParties([free]))?.party).toBe(free)
})

test('a body named within other words is not the speaker: somebody of it is', () => {
  expect(bindSpeaker(speaker('a driver of the Relief Society'), known)).toBeNull()
})

test('what a pronoun means binds, but not by its own words', () => {
  const bound = bindSpeaker(speaker('he', { refersTo: 'Selim Haddar' }), known)
  expect(bound).toEqual({ party: mayor, isByOwnWords: false })
})

test.each(['own-voice', 'not-recorded', 'unnamed'] as const)('%s is nobody', (kind) => {
  expect(bindSpeaker(speaker('Selim Haddar', { kind }), known)).toBeNull()
})

test('who has a name or a role can be a party; the outlet, and who stays unnamed, cannot', () => {
  expect((['named', 'role', 'organisation'] as const).map((kind) => canBeParty({ kind }))).toEqual([true, true, true])
  expect((['own-voice', 'not-recorded', 'unnamed'] as const).some((kind) => canBeParty({ kind }))).toBe(false)
})
