import 'server-only'
import { type CaptureText, openTexts, type ReadTexts, TEXTS_KEPT } from '@/lib/data/claim-import/capture-texts'
import { findNamedThings, type NamedKeys, type NamedThings } from '@/lib/data/claim-import/named-things'
import { findThereAlready, markSeen } from '@/lib/data/claim-import/seen-claims'
import { seedId } from '@/lib/data/database/ids'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import type { NumberedLine } from '@/lib/domain/sources/byte-lines'
import { claimKeyOf, readClaimLine, type ImportedClaim } from '@/lib/domain/claims/import-line'
import { addFaults, addOutcome, type ImportReport } from '@/lib/domain/claims/import-report'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { importErrorWords } from '@/lib/words/errors/imports'
import { say } from '@/lib/words/say'
import { isCaptureOf, type NewLine } from './compose-line'
import { tellFaults } from './tell-faults'

/** New lines with what they name, and the texts that they stand in. */
export interface PreparedLines {
  lines: NewLine[]
  named: NamedThings
  texts: ReadonlyMap<string, CaptureText>
}

/**
 * Leaves out what the dossier has already of the claims that were read, and looks up what the rest names. Faults and
 * counts go to the report; where it is full, no more is read. Lines come in groups, so that the texts they stand in are never many at once.
 */
export async function* prepareLines(
  change: Change,
  viewer: Viewer,
  batches: AsyncIterable<NewLine[]>,
  report: ImportReport,
): AsyncGenerator<PreparedLines> {
  const readTexts = openTexts(change.db, viewer)
  for await (const read of batches) {
    const lines = await leaveOut(change, viewer, read, report)
    const named = await findNamedThings(change.db, viewer, keysIn(lines.map(({ claim }) => claim)))
    for (const group of inGroups(lines, named))
      yield { lines: group, named, texts: await textsOf(readTexts, group, named) }
    if (report.isCut) return
  }
}

/** Reads lines of JSON into claims, some at a time. */
export async function* readJsonLines(
  viewer: Viewer,
  batches: AsyncIterable<NumberedLine[]>,
  report: ImportReport,
): AsyncGenerator<NewLine[]> {
  for await (const batch of batches) yield readBatch(viewer, batch, report)
}

function readBatch(viewer: Viewer, batch: NumberedLine[], report: ImportReport): NewLine[] {
  const read: NewLine[] = []
  for (const line of batch) {
    if (report.isCut) break
    report.lines += 1
    read.push(...readOne(viewer, line, report))
  }
  return read
}

function readOne(viewer: Viewer, line: NumberedLine, report: ImportReport): NewLine[] {
  const read = 'fault' in line ? { key: null, faults: [{ field: '', sentence: line.fault }] } : readClaimLine(line.text)
  if ('faults' in read) {
    addFaults(report, { number: line.number, claim: read.key }, read.faults)
    return []
  }
  const key = claimKeyOf(read.claim)
  return [{ number: line.number, claim: read.claim, key, id: seedId('claim', `${viewer.dossier.key}/${key}`) }]
}

async function leaveOut(change: Change, viewer: Viewer, lines: NewLine[], report: ImportReport): Promise<NewLine[]> {
  const again = await markSeen(
    change.db,
    lines.map(({ id, number }) => ({ id, line: number })),
  )
  const there = await findThereAlready(
    change.db,
    viewer,
    lines.map(({ id }) => id),
  )
  return lines.filter(({ id, number, claim, cells, name = claim.key }) => {
    const earlier = again.get(number)
    const toldLine = { number, claim: name, cells }
    if (earlier !== undefined) {
      const sentence = say(cells ? importErrorWords.itIsTheRowOf : claimErrorWords.lineHoldsTheClaim, { earlier })
      tellFaults(report, toldLine, [{ field: 'key', sentence }])
    } else if (there.has(id)) {
      report.thereAlready += 1
      addOutcome(report, toldLine, 'there')
    }
    return earlier === undefined && !there.has(id)
  })
}

function keysIn(claims: readonly ImportedClaim[]): NamedKeys {
  const setOf = (keys: (claim: ImportedClaim) => (string | null | undefined)[]) =>
    new Set(claims.flatMap(keys).filter((key) => typeof key === 'string'))
  return {
    sources: setOf(({ source }) => [source]),
    parties: setOf(({ chain, figure }) => [
      ...chain.flatMap(({ party, speaksFor }) => [party, speaksFor]),
      figure?.byWhom,
    ]),
    camps: setOf(({ chain }) => chain.map(({ camp }) => camp)),
    events: setOf(({ event }) => [event]),
    places: setOf(({ place }) => [place]),
    questions: setOf(({ answer }) => [answer?.question]),
  }
}

/** The captures that a line has anchors in. */
function capturesOf({ claim }: NewLine, named: NamedThings) {
  const captures = named.sources.get(claim.source)?.captures ?? []
  return captures.filter((capture) => claim.anchors.some((anchor) => isCaptureOf(capture, anchor)))
}

/** Lines in their order, as many together as their texts fit. */
function inGroups(lines: readonly NewLine[], named: NamedThings): NewLine[][] {
  const groups: NewLine[][] = []
  let room = 0
  let held = new Set<string>()
  for (const line of lines) {
    const fresh = capturesOf(line, named).filter(({ id }) => !held.has(id))
    const weight = fresh.reduce((sum, { length }) => sum + length, 0)
    if (groups.length === 0 || weight > room) {
      groups.push([])
      held = new Set()
      room = TEXTS_KEPT
    }
    for (const { id } of capturesOf(line, named)) held.add(id)
    room -= weight
    groups.at(-1)?.push(line)
  }
  return groups
}

async function textsOf(
  readTexts: ReadTexts,
  lines: readonly NewLine[],
  named: NamedThings,
): Promise<Map<string, CaptureText>> {
  return readTexts([...new Set(lines.flatMap((line) => capturesOf(line, named).map(({ id }) => id)))])
}
