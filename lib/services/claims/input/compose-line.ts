import 'server-only'
import type { CaptureText } from '@/lib/data/claim-import/capture-texts'
import type { NamedSource, NamedThings } from '@/lib/data/claim-import/named-things'
import type { ReadyClaim } from '@/lib/data/claim-import/write-claims'
import type { ClaimReferences } from '@/lib/data/claims/references'
import { sha256 } from '@/lib/data/database/ids'
import type { Change } from '@/lib/data/access/mutate'
import { faultsByField, faultsOf, withKeys, type ImportedClaim, type LineFault } from '@/lib/domain/claims/import-line'
import { DomainError } from '@/lib/domain/errors'
import { locateAnchor } from '@/lib/domain/anchors/locate-anchor'
import { fieldsOfNamedClaim, type IdOfKey, type PlacedWords } from '@/lib/domain/claims/named-claim'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { claimFields, type ClaimFields } from './claim-fields'
import { composeOn, refuseMisfits } from './compose-claim'
import { draftedEntry } from './drafted-claim'

/** A line that holds a claim the dossier has not got: the claim, its key there, and the id that follows from it. */
export interface NewLine {
  number: number
  claim: ImportedClaim
  key: string
  id: string
  /** Of a row: its cells as they stand, and what it is called. */
  cells?: readonly string[]
  name?: string
}

/** What lines are composed with: the change, the dossier, what they name, and the texts they stand in. */
export interface Composing {
  change: Change
  dossierId: string
  named: NamedThings
  /** The ids of all that is named. */
  known: Pick<ClaimReferences, 'partyIds' | 'campIds' | 'eventIds' | 'placeIds'>
  texts: ReadonlyMap<string, CaptureText>
}

/** The ids of what lines name, as the claim form looks them up. */
export function knownIds({ parties, camps, events, places }: NamedThings): Composing['known'] {
  const ids = (things: ReadonlyMap<string, { id: string }>) => new Set([...things.values()].map(({ id }) => id))
  return { partyIds: ids(parties), campIds: ids(camps), eventIds: ids(events), placeIds: ids(places) }
}

/** Nothing has it, so that whatever rule looks for it refuses it. */
const nil = '00000000-0000-0000-0000-000000000000'

/** A line as a claim made by hand would be written, or all that is wrong with it. The rules are those of the form. */
export function composeLine(composing: Composing, line: NewLine): { ready: ReadyClaim } | { faults: LineFault[] } {
  const { claim } = line
  const source = composing.named.sources.get(claim.source)
  const located = source ? claim.anchors.map((_, index) => locate(composing, source, claim, index)) : []
  const anchorFaults = source
    ? located.flatMap(({ fault }) => fault ?? [])
    : [{ field: 'source', sentence: claimErrorWords.thisSourceIsNot }]
  const anchors = located.flatMap(({ words }) => words ?? [])
  const fields = fieldsOfNamedClaim(claim, idsIn(composing.named), anchors, claim.overruledBecause)
  const parsed = claimFields.safeParse(fields)
  const ownFaults = parsed.success ? misfits(composing, claim, parsed.data) : faultsOf(parsed.error)
  const faults = [...anchorFaults, ...ownFaults.filter(({ field }) => field !== 'anchors' || anchorFaults.length === 0)]
  if (faults.length > 0 || !source || !parsed.success) return { faults: withKeys(claim, faults) }
  return { ready: readyClaim(composing, line, source, parsed.data) }
}

type Located = { words: PlacedWords; fault?: undefined } | { words?: undefined; fault: LineFault }

function locate({ texts }: Composing, source: NamedSource, claim: ImportedClaim, index: number): Located {
  const anchor = claim.anchors[index]
  const [capture, ...more] = source.captures.filter((each) => anchor && isCaptureOf(each, anchor))
  const refused = (sentence: string, field = `anchors.${index}.capture`) => ({ fault: { field, sentence } })
  if (!anchor || !capture) return refused(claimErrorWords.thisSourceHasNo)
  if (more.length > 0) return refused(claimErrorWords.severalCaptures)
  const match = locateAnchor(texts.get(capture.id)?.text ?? '', anchor, sha256)
  return 'fault' in match ? refused(match.fault, `anchors.${index}`) : { words: { captureId: capture.id, ...match } }
}

/** Whether an anchor of a file stands in this capture: lines name it by its label, rows by its id. */
export function isCaptureOf(capture: { id: string; label: string }, anchor: ImportedClaim['anchors'][number]): boolean {
  return 'captureId' in anchor ? capture.id === anchor.captureId : capture.label === anchor.capture
}

function idsIn({ parties, camps, events, places, questions }: NamedThings): IdOfKey {
  const things = { party: parties, camp: camps, event: events, place: places, question: questions }
  return (kind, key) => {
    if (kind !== 'position') return things[kind].get(key)?.id ?? nil
    const [question = '', position] = key.split('/')
    return questions.get(question)?.positions.find((each) => each.key === position)?.id ?? nil
  }
}

/** What the claim form would refuse of it, by what the dossier has. */
function misfits({ named, known }: Composing, claim: ImportedClaim, fields: ClaimFields): LineFault[] {
  const question = claim.answer ? named.questions.get(claim.answer.question) : undefined
  try {
    refuseMisfits(fields, {
      ...known,
      question: question ? { kind: question.kind, positionIds: question.positions.map(({ id }) => id) } : null,
    })
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return faultsByField(Object.entries(error.details.fields ?? {}))
  }
}

function readyClaim(
  { change, dossierId, named, texts }: Composing,
  { id, key, claim }: NewLine,
  source: NamedSource,
  fields: ClaimFields,
): ReadyClaim {
  const captures = source.captures.flatMap(({ id: of }) => texts.get(of) ?? [])
  const { row, parts } = composeOn(
    captures,
    { sourceId: source.id, anchors: [], newId: change.newId, said: claim },
    fields,
  )
  return {
    row: { ...row, id, key, dossierId, sourceId: source.id, draftedById: change.person.id },
    parts,
    entry: draftedEntry({ id, sourceId: source.id }, row, parts),
    source,
    parties: claim.chain.map(({ party }) => (party === null ? null : (named.parties.get(party) ?? null))),
    spokenFor: claim.chain.map(({ speaksFor }) => (speaksFor === null ? null : (named.parties.get(speaksFor) ?? null))),
    camps: claim.chain.map(({ camp }) => (camp === null ? null : (named.camps.get(camp) ?? null))),
    question: claim.answer ? (named.questions.get(claim.answer.question) ?? null) : null,
  }
}
