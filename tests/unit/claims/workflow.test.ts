import { describe, expect, it } from 'vitest'
import { DomainError } from '@/lib/domain/errors'
import { claimStatuses, roles, type ClaimStatus, type Role } from '@/lib/domain/vocabulary'
import { actionOfMove, decideMove, nextStatuses, transition } from '@/lib/domain/claims/workflow'

const legal = [
  'draft > in-review',
  'draft > retired',
  'in-review > draft',
  'in-review > reviewed',
  'in-review > retired',
  'reviewed > in-review',
  'reviewed > retired',
  'retired > draft',
]
const review = {
  claim: { kind: 'occurrence' as const, stance: null, draftedById: 'drafter', statementIs: 'ours' as const },
  ratingsNeeded: 2,
  freshRatings: 2,
  deskRating: 'fresh' as const,
}
const actor = (role: Role) => ({ personId: 'p', name: 'P', isAdmin: false, mayOpen: false, role })

function outcome(role: Role, from: ClaimStatus, to: ClaimStatus, reason: string | null, more = {}): string {
  try {
    decideMove(actor(role), { from, to, reason, review: { ...review, ...more } })
    return 'moves'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

const pairs = claimStatuses.flatMap((from) => claimStatuses.map((to) => [from, to] as const))

describe('the workflow', () => {
  it.each(pairs)('from %s to %s is legal or not', (from, to) => {
    expect(transition(from, to) !== null).toBe(legal.includes(`${from} > ${to}`))
    expect(nextStatuses(from).includes(to)).toBe(legal.includes(`${from} > ${to}`))
  })
})

describe('a move', () => {
  it.each(roles.flatMap((role) => pairs.map(([from, to]) => [role, from, to] as const)))(
    'by a %s from %s to %s, with a reason',
    (role, from, to) => {
      const expected = !legal.includes(`${from} > ${to}`)
        ? 'illegal-transition'
        : role === 'reader' || (to === 'reviewed' && role === 'editor')
          ? 'forbidden'
          : 'moves'
      expect(outcome(role, from, to, 'because')).toBe(expected)
    },
  )

  it.each(legal.map((move) => move.split(' > ') as [ClaimStatus, ClaimStatus]))(
    'from %s to %s, without one',
    (from, to) => {
      const needs = to === 'retired' || from === 'reviewed' || from === 'retired'
      expect(outcome('lead', from, to, null)).toBe(needs ? 'invalid' : 'moves')
    },
  )

  it('to reviewed looks at the evidence, elsewhere not', () => {
    expect(outcome('lead', 'in-review', 'reviewed', null, { freshRatings: 1 })).toBe('not-enough-ratings')
    expect(outcome('lead', 'in-review', 'reviewed', null, { deskRating: 'stale' })).toBe('not-enough-ratings')
    expect(outcome('lead', 'in-review', 'draft', null, { freshRatings: 0, deskRating: 'none' })).toBe('moves')
  })
})

it('a move has one action; what is no move has none', () => {
  expect(actionOfMove('draft', 'in-review')).toBe('claim.submit')
  expect(() => actionOfMove('draft', 'reviewed')).toThrow(DomainError)
})
