import { expect, test } from 'vitest'
import { allowed, permits, policy, rolesThatMay, type Action, type Actor } from '@/lib/domain/policy'
import { claimStatuses, roles } from '@/lib/domain/vocabulary'

const actor = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({
  personId: 'me',
  name: 'Me',
  isAdmin: false,
  mayOpen: false,
  role,
  ...more,
})
const actions = Object.keys(policy) as Action[]

/** The least role that may, on a standing claim somebody else drafted; `self` needs to be the author. */
const least: Record<Action, 'reader' | 'editor' | 'lead' | 'anyone' | 'admin' | 'opener' | 'self'> = {
  'dossier.see': 'reader',
  'dossier.export': 'reader',
  'dossier.create': 'opener',
  'dossier.leave': 'reader',
  'dossier.configure': 'lead',
  'member.manage': 'lead',
  'newcomer.invite': 'opener',
  'source.add': 'editor',
  'source.change': 'editor',
  'claim.draft': 'editor',
  'suggestion.decide': 'editor',
  'claim.edit': 'editor',
  'claim.submit': 'editor',
  'claim.reopen': 'editor',
  'claim.retire': 'editor',
  'claim.review': 'lead',
  'claim.link': 'editor',
  'claim.mark-interest': 'editor',
  'reading.dismiss': 'editor',
  'occasion.decide': 'editor',
  'link.remove': 'editor',
  'claim.rate': 'editor',
  'claim.adjudicate': 'lead',
  'reliability.rate': 'editor',
  'note.write': 'editor',
  'note.edit': 'self',
  'note.resolve': 'editor',
  'party.draft': 'editor',
  'party.manage': 'lead',
  'question.ask': 'editor',
  'comparison.make': 'editor',
  'finding.write': 'lead',
  'finding.confirm': 'editor',
  'independence.assert': 'editor',
  'independence.confirm': 'editor',
  'independence.withdraw': 'editor',
  'interest.declare': 'anyone',
  'people.manage': 'admin',
}

test.each(actions)('%s: every role by every status, as declared', (action) => {
  for (const status of claimStatuses)
    for (const role of [null, ...roles]) {
      const may = permits(actor(role), action, { status, draftedById: 'other', authorId: 'other' })
      const rank = role === null ? -1 : roles.indexOf(role)
      const needs = least[action]
      const byRole =
        needs === 'anyone' ||
        (needs !== 'admin' && needs !== 'opener' && needs !== 'self' && rank >= roles.indexOf(needs))
      const closed = status === 'retired' && retiredIsClosed.includes(action)
      expect({ action, role, status, may }).toEqual({ action, role, status, may: byRole && !closed })
    }
})

const retiredIsClosed: Action[] = [
  'claim.edit',
  'claim.submit',
  'claim.review',
  'claim.link',
  'claim.mark-interest',
  'claim.rate',
  'claim.adjudicate',
]

test('only the author edits a note, and only while an editor', () => {
  expect(permits(actor('editor'), 'note.edit', { authorId: 'me' })).toBe(true)
  expect(permits(actor('lead'), 'note.edit', { authorId: 'other' })).toBe(false)
  expect(permits(actor('reader'), 'note.edit', { authorId: 'me' })).toBe(false)
})

test('who drafted a claim does not give its desk rating', () => {
  expect(permits(actor('lead'), 'claim.adjudicate', { draftedById: 'me' })).toBe(false)
})

test('an admin manages people and gets no role in a dossier by it', () => {
  expect(permits(actor(null, { isAdmin: true }), 'people.manage')).toBe(true)
  expect(permits(actor(null, { isAdmin: true }), 'dossier.see')).toBe(false)
})

test('who was given the right, and an admin, opens dossiers and invites newcomers', () => {
  for (const action of ['dossier.create', 'newcomer.invite'] as const) {
    expect(permits(actor(null, { mayOpen: true }), action)).toBe(true)
    expect(permits(actor(null, { isAdmin: true }), action)).toBe(true)
    expect(permits(actor('lead'), action)).toBe(false)
  }
  expect(permits(actor(null, { mayOpen: true }), 'people.manage')).toBe(false)
})

test('the roles that may do something by themselves', () => {
  expect(rolesThatMay('member.manage')).toEqual(['lead'])
  expect(rolesThatMay('claim.draft')).toEqual(['editor', 'lead'])
  expect(rolesThatMay('people.manage')).toEqual([])
})

test('allowed says the same as permits', () => {
  expect(allowed(actor('editor'), ['claim.draft', 'member.manage'])).toEqual({
    'claim.draft': true,
    'member.manage': false,
  })
})
