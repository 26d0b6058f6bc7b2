import 'server-only'
import { findClaimReferences, type ClaimReferences, type NamedIds } from '@/lib/data/claims/references'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { insertClaim } from '@/lib/data/claims/writing'
import { getSource } from '@/lib/data/sources/sources'
import { hashOfWords, insertDecisions } from '@/lib/data/suggestions/decisions'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import type { ClaimWords } from '@/lib/domain/claims/claim'
import { fieldsOf } from '@/lib/domain/claims/draft'
import { claimVersionFields } from '@/lib/domain/claims/staleness'
import type { ClaimParts } from '@/lib/domain/claims/whole-claim'
import { fieldChanges, type FieldChange, type NewEntry } from '@/lib/domain/history/history'
import { claimOfSuggestion } from '@/lib/domain/offers/claim-of-suggestion'
import { wordsOf } from '@/lib/domain/offers/offered-words'
import type { SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import { claimFields, type ClaimFields } from '@/lib/services/claims/input/claim-fields'
import { composeClaim, composeOn, namedIn, refuseMisfits } from '@/lib/services/claims/input/compose-claim'
import { draftedEntry } from '@/lib/services/claims/input/drafted-claim'
import { readDates } from '@/lib/services/claims/input/read-dates'
import type { ReadOffers } from './read-offers'

/** The claims that were drafted, and the action by which they can be undone together. */
export interface Drafted {
  actionId: string
  claimIds: string[]
}

/** Where suggestions are drafted: the text as it was read, and what its words are hashed with. */
interface Where {
  read: ReadOffers
  salt: string
}

/** A claim about to be written, what it was suggested as, and what a person changed in that. */
interface Made {
  suggestion: SuggestedClaim
  row: ClaimWords
  parts: ClaimParts
  changes: FieldChange[]
}

type Source = Awaited<ReturnType<typeof getSource>>

/**
 * Drafts suggestions as they were read, by the rules of the claim form and with the article's words until somebody words
 * them, and keeps that they were accepted. The caller holds the text. Refuses: invalid, by field, not-found.
 */
export async function draftAsRead(
  change: Change,
  viewer: Viewer,
  where: Where,
  suggestions: readonly SuggestedClaim[],
): Promise<{ drafted: Drafted; entries: NewEntry[] }> {
  const source = await getSource(change.db, viewer, where.read.source.sourceId)
  const fields = suggestions.map((suggestion) => fieldsRead(suggestion, where, source))
  const references = await findClaimReferences(change.db, viewer, partiesAndCamps(fields))
  const claims = suggestions.map((suggestion, at) => ({
    suggestion,
    changes: [],
    ...composeRead(change, where, suggestion, fields[at], references),
  }))
  return write(change, viewer, where, claims)
}

/** The same for one suggestion in which a person changed something. Refuses besides: orphan-quote. */
export async function draftAsChanged(
  change: Change,
  viewer: Viewer,
  where: Where,
  { suggestion, typed }: { suggestion: SuggestedClaim; typed: ClaimFields },
): Promise<{ drafted: Drafted; entries: NewEntry[] }> {
  const source = await getSource(change.db, viewer, where.read.source.sourceId)
  const fields = readDates(typed, source)
  const references = await findClaimReferences(change.db, viewer, namedIn(fields))
  const made = await composeClaim(change, viewer, suggested(where, suggestion), fields, references)
  const read = composeOn(
    [textOf(where)],
    { ...suggested(where, suggestion), newId: change.newId },
    fieldsRead(suggestion, where, source),
  )
  const versionOf = ({ row, parts }: typeof made) => claimVersionFields({ ...row, ...parts })
  return write(change, viewer, where, [
    { suggestion, changes: fieldChanges(versionOf(read), versionOf(made)), ...made },
  ])
}

function fieldsRead(suggestion: SuggestedClaim, { read }: Where, source: Source): ClaimFields {
  return readDates(claimFields.parse(fieldsOf(claimOfSuggestion(suggestion, read))), source)
}

function composeRead(
  change: Change,
  where: Where,
  suggestion: SuggestedClaim,
  fields: ClaimFields | undefined,
  references: ClaimReferences,
) {
  if (!fields) throw new Error('every suggestion has its fields')
  refuseMisfits(fields, references)
  return composeOn([textOf(where)], { ...suggested(where, suggestion), newId: change.newId }, fields)
}

function textOf({ read }: Where) {
  const { captureId, source, index } = read
  return { id: captureId, sourceId: source.sourceId, length: index.length, text: source.text }
}

function suggested({ read }: Where, suggestion: SuggestedClaim) {
  const said = { statement: wordsOf(read.index, suggestion), statementIs: 'article' as const }
  return { sourceId: read.source.sourceId, anchors: [], said }
}

/** What is read from a text names parties and camps alone. */
function partiesAndCamps(all: readonly ClaimFields[]): NamedIds {
  const named = all.map(namedIn)
  const partyIds = [...new Set(named.flatMap((each) => each.partyIds))]
  return { partyIds, campIds: named.flatMap(({ campIds }) => campIds), eventId: null, placeId: null, questionId: null }
}

async function write(change: Change, viewer: Viewer, { read, salt }: Where, made: readonly Made[]) {
  const sourceId = read.source.sourceId
  const actionId = change.newId('suggestion-action')
  const claims = made.map((each) => ({ id: change.newId('claim'), ...each }))
  for (const { id, row, parts } of claims) {
    const about = { id, key: null, dossierId: viewer.dossier.id, sourceId, draftedById: change.person.id }
    await insertClaim(change.db, { ...row, ...about }, parts, change.now)
  }
  await insertDecisions(
    change.db,
    claims.map(({ id, suggestion, changes }) => ({
      id: change.newId('suggestion-decision'),
      dossierId: viewer.dossier.id,
      captureId: read.captureId,
      actionId,
      decision: changes.length > 0 ? 'edited' : 'accepted',
      wordsSha256: hashOfWords(salt, wordsOf(read.index, suggestion)),
      rule: suggestion.rule,
      lexicon: suggestion.lexicon,
      claimId: id,
      byId: viewer.personId,
      at: change.now,
    })),
  )
  const claimIds = claims.map(({ id }) => id)
  await refreshSummaries(change.db, claimIds)
  return { drafted: { actionId, claimIds }, entries: claims.flatMap((claim) => entriesOf(claim, sourceId)) }
}

function entriesOf({ id, suggestion, row, parts, changes }: Made & { id: string }, sourceId: string): NewEntry[] {
  const { rule, lexicon } = suggestion
  const payload = { v: 1 as const, statement: row.statement, rule, lexicon }
  const about = [id, sourceId]
  const accepted: NewEntry =
    changes.length > 0
      ? { kind: 'suggestion-edited', about, payload: { ...payload, changes } }
      : { kind: 'suggestion-accepted', about, payload }
  return [draftedEntry({ id, sourceId }, row, parts), accepted]
}
