import { expect, test } from 'vitest'
import { partyProblems, partyVersionFields, type PartyState } from '@/lib/domain/parties/party'

const state: PartyState = {
  name: 'The Army',
  kind: 'organisation',
  campId: null,
  note: null,
  aliases: [],
  memberOf: [],
  drawsOn: [],
}
const spell = (partyId: string, fromDate: string | null = null, toDate: string | null = null) => ({
  partyId,
  fromDate,
  toDate,
})

test.each<[string, Partial<PartyState>, string[]]>([
  ['two spells in one party', { memberOf: [spell('b', '2012'), spell('b', '2014')] }, []],
  ['leaving in the month of joining', { memberOf: [spell('b', '2012-02-10', '2012-02')] }, []],
  ['a member of itself', { memberOf: [spell('a')] }, ['memberOf.0.partyId']],
  ['the same spell twice', { memberOf: [spell('b'), spell('b')] }, ['memberOf.1.partyId']],
  ['leaving before joining', { memberOf: [spell('b', '2014', '2012')] }, ['memberOf.0.toDate']],
  ['drawing on itself', { drawsOn: ['b', 'a'] }, ['drawsOn']],
])('%s', (_, part, fields) => {
  expect(Object.keys(partyProblems('a', { ...state, ...part }))).toEqual(fields)
})

test('the order of lists, repeats and the name among the aliases make no difference', () => {
  const one = {
    ...state,
    aliases: ['B', 'A'],
    memberOf: [spell('c'), spell('b', '2013'), spell('b', '2012')],
    drawsOn: ['y', 'x'],
  }
  const other = {
    ...state,
    aliases: ['A', 'B', 'A', 'The Army'],
    memberOf: [spell('b', '2012'), spell('b', '2013'), spell('c')],
    drawsOn: ['x', 'y', 'x'],
  }
  expect(partyVersionFields(one)).toEqual(partyVersionFields(other))
  expect(partyVersionFields(other).aliases).toEqual(['A', 'B'])
})
