import { z } from 'zod'
import { notRecorded } from '@/lib/domain/chains/chain'
import { claimLine, faultsOf, type ImportedClaim, type LineFault } from '@/lib/domain/claims/import-line'
import { foldText } from '@/lib/domain/input/fold-text'
import type { TextNature } from '@/lib/domain/vocabulary'
import type { ClaimRow } from './row'

/** A source that rows name, with its captures, newest first. */
export interface SourceOfRow {
  id: string
  key: string
  captures: { id: string; label: string; sha256: string; textIs: TextNature }[]
}

/** A party that bears a name, or has it for its key. */
export interface NamesakeParty {
  key: string
  name: string
}

/** What rows name, as the dossier has it. */
export interface NamedByRows {
  /** By id and by key. */
  sources: ReadonlyMap<string, SourceOfRow>
  /** By folded name, alias or key (`foldText`). */
  parties: ReadonlyMap<string, readonly NamesakeParty[]>
}

const rowClaim = claimLine.extend({
  anchors: z.array(
    z.object({
      captureId: z.string(),
      quote: z.string(),
      start: z.number().nullable(),
      end: z.number().nullable(),
    }),
  ),
})

/** The folded names that a row has looked up: who is in its chain, and for whom they speak. */
export function namesIn({ chain }: ClaimRow): string[] {
  return chain
    .flatMap(({ name, speaksFor }) => [name, speaksFor])
    .flatMap((name) => (name === null ? [] : foldText(name)))
}

/**
 * A row as the claim that a line of JSON would be; `hash` gives its key: where a row has no id, the key follows from source,
 * statement, chain and words, so that the same row sent again is the same claim. What the row leaves open is what the
 * claim form begins with. Faults are by JSON path.
 */
export function claimOfRow(
  row: ClaimRow,
  named: NamedByRows,
  hash: (words: string) => string,
): { claim: ImportedClaim } | { faults: LineFault[] } {
  const source = named.sources.get('id' in row.source ? row.source.id : row.source.key)
  if (!source)
    return {
      faults: [{ field: 'source', sentence: `This source is not in the dossier. Add it first, or correct this.` }],
    }
  const steps = row.chain.map((_, index) => stepOf(row, index, named))
  const capture = captureOf(row, source)
  const faults = [...steps.flatMap(({ fault }) => fault ?? []), ...('fault' in capture ? [capture.fault] : [])]
  if (faults.length > 0 || 'fault' in capture) return { faults }
  const { words, start, end } = row.anchor
  const identity = [source.key, row.rest.statement, row.chain.map(({ name }) => foldText(name)), words]
  const parsed = rowClaim.safeParse({
    ...row.rest,
    key: row.claimId ?? `row-${hash(JSON.stringify(identity)).slice(0, 32)}`,
    source: source.key,
    chain: steps.map(({ step }) => step),
    anchors: [{ captureId: capture.id, quote: words, start, end }],
  })
  return parsed.success ? { claim: parsed.data } : { faults: faultsOf(parsed.error) }
}

/** A speaker whom the text does not name says so. */
const saysUnnamed = /\b(unnamed|no body named|not recorded)\b/i

function stepOf(
  { chain }: ClaimRow,
  index: number,
  named: NamedByRows,
): { step?: Record<string, unknown>; fault?: LineFault } {
  const { name, manner, knows, capacity, speaksFor, camp } = chain[index] ?? { name: '' }
  const party = partyOf(name ?? '', named)
  const office = speaksFor ? partyOf(speaksFor, named) : null
  const isUnnamed =
    typeof party === 'string' && saysUnnamed.test(name ?? '') && !named.parties.has(foldText(name ?? ''))
  if (typeof party === 'string' && !isUnnamed) return { fault: { field: `chain.${index}.party`, sentence: party } }
  if (typeof office === 'string') return { fault: { field: `chain.${index}.speaksFor`, sentence: office } }
  return {
    step: {
      party: typeof party === 'string' ? null : party.key,
      label: isUnnamed ? name : null,
      camp: isUnnamed && name !== notRecorded ? (camp ?? null) : null,
      capacity: capacity ?? null,
      knows: knows ?? (index === 0 ? 'not stated' : null),
      manner: manner ?? mannerAt(index, chain.length, isUnnamed),
      speaksFor: office?.key ?? null,
    },
  }
}

function mannerAt(index: number, length: number, isUnnamed: boolean): string {
  if (length === 1) return 'own-voice'
  if (index === 0) return isUnnamed ? 'anonymous' : 'paraphrase'
  return index === length - 1 ? 'published' : 'relayed'
}

/** The one party of a name, which goes before an alias; or why there is none. */
function partyOf(name: string, { parties }: NamedByRows): NamesakeParty | string {
  const bearers = parties.get(foldText(name)) ?? []
  const byName = bearers.filter((each) => foldText(each.name) === foldText(name))
  const [party, ...more] = byName.length > 0 ? byName : bearers
  if (!party)
    return `No party here is called ${name}. Correct the name, add the party first, or write “${name}, unnamed” where the text names nobody.`
  if (more.length === 0) return party
  return `Several parties are called ${name}. Write the key of the one meant: ${[party, ...more].map(({ key }) => key).join(', ')}.`
}

function captureOf({ anchor }: ClaimRow, { captures }: SourceOfRow): { id: string } | { fault: LineFault } {
  const refuse = (sentence: string) => ({ fault: { field: 'anchors.0.capture', sentence } })
  const { sha256, capture, isArticle } = anchor
  if (sha256 !== null) {
    const same = captures.find((each) => each.sha256 === sha256)
    return same ?? refuse('This source has no text with this SHA-256. Empty the cell if it has one text alone.')
  }
  const of = captures.filter((each) =>
    capture === null ? (each.textIs === 'article') === isArticle : each.label === capture,
  )
  const [only, ...more] = of
  if (!only)
    return refuse(
      capture === null
        ? `This source has no text of ${isArticle ? 'the article: write the words under digest_words' : 'a digest or translation: write the words under quote'}.`
        : `This source has no capture of the name ${capture}.`,
    )
  return more.length === 0
    ? only
    : refuse('This source has several such texts. Say which by capture_sha256 or capture.')
}
