import { expect, it } from 'vitest'
import { termFault } from '@/lib/domain/claims/filter-terms'

it.each([
  ['status', 'draft'],
  ['sort', '-speaker'],
  ['camp', 'anything: only the dossier knows'],
  ['kind', ''],
])('finds nothing wrong with %s=%s', (name, value) => {
  expect(termFault(name, value)).toBeNull()
})

it.each([
  ['statuss', 'draft', 'There is no filter called “statuss”.'],
  ['constructor', 'x', 'There is no filter called “constructor”.'],
  ['desk', 'maybe', 'Desk rating cannot be “maybe”; it is one of yes, no.'],
])('says what is wrong with %s=%s', (name, value, sentence) => {
  expect(termFault(name, value)).toBe(sentence)
})
