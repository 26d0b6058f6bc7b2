import 'server-only'
import { z } from 'zod'
import { dossierCamps } from '@/lib/data/dossiers/dossiers'
import { listEntries } from '@/lib/data/history/history'
import { listNotes, threadsOf } from '@/lib/data/notes/threads'
import {
  countFates,
  countPartyClaims,
  listRelayedClaims,
  listSpokenClaims,
  type PartyClaim,
} from '@/lib/data/parties/claims'
import { getPartyProfile, listPartyNames } from '@/lib/data/parties/profile'
import { listGrades, listTopics } from '@/lib/data/parties/reliability'
import { enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { decodeCursor, encodeCursor } from '@/lib/domain/claims/cursor'
import { deskCell } from '@/lib/domain/claims/desk-cell'
import { ensure } from '@/lib/domain/errors'
import { allowed } from '@/lib/domain/policy'
import { searchParam } from '@/lib/domain/input/search-param'
import { uuidText } from '@/lib/domain/input/text'
import { ratedPartyKinds, unratedKinds } from '@/lib/domain/vocabulary'
import { asEntry } from '@/lib/services/history/views/history-entry'
import { partyErrorWords } from '@/lib/words/errors/parties'

const claimsPerPage = 25
const entriesShown = 20

/** A dossier by its key, a party by its key or id; which claims, those it or its members say or it passes on, and below which. */
export const showPartyInput = z.object({
  dossier: addressKey,
  party: addressKey,
  claims: searchParam(z.enum(['said', 'by-members', 'passed-on'])),
  after: searchParam(z.string().max(500)),
})

/** Everything a party's page shows. */
export type PartyView = Awaited<ReturnType<typeof showParty>>

/**
 * A party with its ties, claims, reliability and history. What is offered for editing is there for those who may
 * edit. Refuses: unauthenticated, not-found, invalid (a page of claims that is none).
 */
export async function showParty(caller: Caller, input: z.output<typeof showPartyInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const party = await getPartyProfile(viewer, input.party)
  const shown = input.claims ?? 'said'
  const memberIds = [...new Set(party.members.map((spell) => spell.party.id))]
  const can = allowed(viewer, ['party.manage', 'reliability.rate', 'note.write', 'note.resolve'])
  // One after the other: a page takes few connections of the pool at once.
  const counts = await countPartyClaims(viewer, party.id, memberIds)
  const fates = await countFates(viewer, party.id, unratedKinds)
  const page =
    shown === 'passed-on'
      ? await passedOnPage(viewer, party.id, input.after)
      : await saidPage(viewer, shown === 'said' ? [party.id] : memberIds, input.after)
  const grades = await listGrades(viewer, party.id)
  const topics = await listTopics(viewer)
  const notes = await listNotes(viewer, { partyId: party.id })
  const entries = await listEntries(viewer, { about: party.id, before: null, limit: entriesShown + 1 })
  const edit = can['party.manage'] ? await editChoices(viewer) : null
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key, title: viewer.dossier.title },
    personId: viewer.personId,
    party,
    rated: ratedPartyKinds.includes(party.kind),
    claims: {
      shown,
      ...counts,
      next: page.next,
      rows: page.rows.map((row) => ({ ...row, desk: deskCell(row, viewer.role === 'reader') })),
    },
    fates,
    grades,
    topics,
    threads: threadsOf(notes),
    history: {
      entries: entries.slice(0, entriesShown).map((row) => asEntry(viewer, row)),
      more: entries.length > entriesShown,
    },
    edit,
    can,
  }
}

interface ClaimsPage {
  rows: PartyClaim[]
  /** What `after` is for the next page; null at the end. */
  next: string | null
}

async function saidPage(viewer: Viewer, partyIds: readonly string[], after: string | null): Promise<ClaimsPage> {
  const cursor = after === null ? null : decodeCursor('updated', after)
  ensure(after === null || cursor, 'invalid', {
    fields: { after: partyErrorWords.thisIsNoPage },
  })
  const matches = await listSpokenClaims(viewer, partyIds, { after: cursor, limit: claimsPerPage + 1 })
  const rows = matches.slice(0, claimsPerPage)
  const last = matches.length > claimsPerPage ? rows.at(-1) : undefined
  return {
    rows,
    next: last ? encodeCursor('updated', { value: last.updatedAt.toISOString(), claimId: last.id }) : null,
  }
}

async function passedOnPage(viewer: Viewer, partyId: string, after: string | null): Promise<ClaimsPage> {
  const cursor = after === null ? null : (uuidText.safeParse(after).data ?? null)
  ensure(after === null || cursor, 'invalid', {
    fields: { after: partyErrorWords.thisIsNoPage },
  })
  const matches = await listRelayedClaims(viewer, partyId, { after: cursor, limit: claimsPerPage + 1 })
  const rows = matches.slice(0, claimsPerPage)
  return { rows, next: matches.length > claimsPerPage ? (rows.at(-1)?.id ?? null) : null }
}

async function editChoices(viewer: Viewer) {
  const [{ camps }, parties] = await Promise.all([dossierCamps(viewer), listPartyNames(viewer)])
  return { camps, parties }
}
