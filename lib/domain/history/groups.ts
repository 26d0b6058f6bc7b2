import { keysOf } from '@/lib/domain/collections/records'
import type { EntryKind } from './history'

/** What log entries are about, and their kinds, in the order filters offer them; every kind stands in exactly one. */
export const historyGroups = {
  claims: [
    'claim-drafted',
    'claims-imported',
    'suggestion-accepted',
    'suggestion-edited',
    'suggestion-dismissed',
    'suggestion-undone',
    'ask-accepted',
    'ask-dismissed',
    'ask-undone',
    'claim-changed',
    'claim-split',
    'claim-anchored',
    'claim-status-changed',
    'claim-withdrawn',
    'against-interest-marked',
    'against-interest-withdrawn',
  ],
  links: [
    'claim-linked',
    'link-removed',
    'independence-asserted',
    'independence-confirmed',
    'independence-withdrawn',
    'reading-dismissed',
    'occasion-called',
    'occasion-withdrawn',
  ],
  judgements: ['claim-rated', 'claim-adjudicated', 'comparison-made', 'comparison-withdrawn', 'reliability-rated'],
  findings: ['finding-written', 'finding-confirmed'],
  notes: ['note-written', 'note-edited', 'note-resolved', 'note-reopened'],
  sources: ['source-added', 'source-changed', 'notice-recorded', 'capture-added', 'address-fetched'],
  questions: ['question-asked', 'question-changed'],
  parties: ['party-drafted', 'party-changed', 'place-drafted', 'event-drafted'],
  dossier: ['dossier-created', 'dossier-changed', 'camps-set'],
  people: [
    'member-invited',
    'invitation-withdrawn',
    'invitations-ended',
    'member-joined',
    'member-role-changed',
    'member-left',
    'person-joined',
    'person-deactivated',
    'person-reactivated',
    'admin-invited',
    'admin-changed',
    'opening-right-changed',
    'password-changed',
    'session-ended',
    'sessions-ended',
    'sign-in-lock-lifted',
    'second-factor-begun',
    'second-factor-set-up',
    'second-factor-turned-off',
    'second-factor-removed',
    'recovery-codes-renewed',
    'recovery-code-used',
    'interest-declared',
    'interest-withdrawn',
  ],
} as const satisfies Record<string, readonly EntryKind[]>

/** A group of kinds. */
export type HistoryGroup = keyof typeof historyGroups

/** What a history can be narrowed to: the names of groups, then every kind. */
export const historyFilters: readonly (HistoryGroup | EntryKind)[] = [
  ...keysOf(historyGroups),
  ...Object.values(historyGroups).flat(),
]

/** The kinds a filter lets through: those of the group, or the kind itself. */
export function kindsOf(filter: HistoryGroup | EntryKind): readonly EntryKind[] {
  return isGroup(filter) ? historyGroups[filter] : [filter]
}

function isGroup(filter: HistoryGroup | EntryKind): filter is HistoryGroup {
  return filter in historyGroups
}
