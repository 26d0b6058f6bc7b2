import { expect, test } from 'vitest'
import { historySentence } from '@/lib/domain/history/sentences'

test('a rating tells digit and words, a second one that it is one', () => {
  const rated = { v: 1, statement: 'S', credibility: 2, reason: 'two doctors', previous: null, again: false } as const
  expect(historySentence('claim-rated', rated)).toBe('rated “S” 2 probably true: two doctors')
  expect(historySentence('claim-rated', { ...rated, credibility: null, again: true })).toBe(
    'rated again “S” abstained: two doctors',
  )
})

test('a desk rating says how many dissented', () => {
  const desk = { v: 1, statement: 'S', credibility: 4, reason: 'r', dissent: 2 } as const
  expect(historySentence('claim-adjudicated', desk)).toContain('desk rating 4 doubtful: r (dissent kept: 2)')
  expect(historySentence('claim-adjudicated', { ...desk, dissent: 0 })).not.toContain('dissent')
})

test('a finding that began with a proposed line says so, and whether it is still that line', () => {
  const finding = { v: 1, question: 'Q?', printLine: 'P.', reason: 'r' } as const
  const sentence = (isUnchanged: boolean) =>
    historySentence('finding-written', { ...finding, proposed: { rules: '2.1', isUnchanged } })
  expect(historySentence('finding-written', finding)).toBe('wrote the finding “P.” on “Q?”')
  expect(sentence(true)).toBe('wrote the finding “P.” on “Q?”, as the rules proposed it (version 2.1)')
  expect(sentence(false)).toContain(', begun with a line that the rules proposed (version 2.1)')
})

test('links and statuses are spelled with spaces', () => {
  const link = { v: 1, type: 'replies-to', from: 'A', to: 'B', reason: 'r' } as const
  expect(historySentence('claim-linked', link)).toBe('linked “A” replies to “B”: r')
  const moved = { v: 1, statement: 'S', from: 'draft', to: 'in-review', reason: null } as const
  expect(historySentence('claim-status-changed', moved)).toBe('moved “S” from draft to in review')
})

test('changed fields are named as people say them', () => {
  const changes = ['name', 'campId', 'memberOf', 'drawsOn', 'byWhomId'].map((field) => ({
    field,
    from: null,
    to: null,
  }))
  expect(historySentence('party-changed', { v: 1, name: 'P', changes })).toBe(
    'changed the party “P”: name, camp, member of, draws on, by whom',
  )
})

test('what somebody did to themselves is said of them alone', () => {
  const joined = { v: 1, name: 'Zoe', role: 'editor' } as const
  expect(historySentence('member-joined', joined, true)).toBe('joined as editor')
  expect(historySentence('member-joined', joined)).toBe('made Zoe a member: editor')
  expect(historySentence('person-joined', { v: 1, name: 'Zoe' }, true)).toBe('opened an account')
  expect(historySentence('member-left', { v: 1, name: 'Lena', reason: 'Done' }, true)).toBe('left the dossier: Done')
  expect(historySentence('admin-changed', { v: 1, name: 'Ada', to: true }, true)).toBe('became the first admin')
  expect(historySentence('admin-changed', { v: 1, name: 'Ada', to: false }, true)).toBe('gave up the admin right')
  expect(historySentence('member-role-changed', { v: 1, name: 'Ada', from: 'lead', to: 'editor' }, true)).toBe(
    'took the role editor instead of lead',
  )
  expect(historySentence('invitations-ended', { v: 1, name: 'Nina', count: 1 })).toBe(
    'ended 1 open invitation by Nina, who may no longer invite',
  )
})
