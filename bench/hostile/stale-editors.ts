import { randomInt } from 'node:crypto'
import { prisma } from '@/lib/data/database/database'
import { DomainError } from '@/lib/domain/errors'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { claimOn, join, makeClaim, makeDesk, makePerson } from '@/tests/support/desk'
import { payloadsOf } from '@/tests/support/judgements'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'

/** How many editors make how many edits each, on how many claims. */
export interface StaleSize {
  editors: number
  edits: number
  claims: number
}

interface Tally {
  accepted: number
  conflicts: number
  others: string[]
}

/** R3: editors who save what they read a while ago: one of each race is accepted, every other one is told. */
export async function* staleEditors({ editors, edits, claims }: StaleSize): AsyncGenerator<BenchLine> {
  const desk = await makeDesk()
  const ids: string[] = []
  for (let n = 0; n < claims; n++) ids.push(await makeClaim(desk))
  const tally: Tally = { accepted: 0, conflicts: 0, others: [] }
  const seen = new Map(ids.map((id) => [id, 1]))
  const work = async (editor: number) => {
    const { personId } = await makePerson(`Editor ${editor}`)
    await join(desk.dossierId, personId, 'editor')
    for (let edit = 0; edit < edits; edit++) {
      const claimId = ids[randomInt(ids.length)] ?? ''
      const input = {
        ...claimOn(desk),
        claimId,
        version: seen.get(claimId),
        statement: `Edit ${edit} of editor ${editor}`,
      }
      const version = await versionAfter({ personId }, input, tally)
      if (version) seen.set(claimId, version)
    }
  }
  await Promise.all(Array.from({ length: editors }, (_, n) => work(n)))
  yield* outcome(ids, tally)
}

/** Saves on the version last seen by anybody; a loser looks again, as the page makes them. */
async function versionAfter(
  caller: { personId: string },
  input: Record<string, unknown>,
  tally: Tally,
): Promise<number> {
  try {
    const { version } = await editClaim(caller, editClaimInput.parse(input))
    tally.accepted += 1
    return version
  } catch (error) {
    if (error instanceof DomainError && error.code === 'conflict') tally.conflicts += 1
    else tally.others.push(error instanceof DomainError ? error.code : String(error))
    return (await prisma().claim.findUniqueOrThrow({ where: { id: String(input.claimId) } })).version
  }
}

async function* outcome(ids: string[], tally: Tally): AsyncGenerator<BenchLine> {
  const rows = await prisma().claim.findMany({ where: { id: { in: ids } } })
  const versions = rows.reduce((sum, { version }) => sum + version - 1, 0)
  let overwritten = 0
  for (const { id, statement } of rows) overwritten += await countSilent(id, statement)
  yield moreThanNone('R3', 'edits accepted', tally.accepted)
  yield moreThanNone('R3', 'edits refused as conflicts', tally.conflicts)
  yield exactly('R3', 'sum of the versions, against the edits accepted', versions, tally.accepted)
  yield exactly('R3', 'losers told something else than the conflict', tally.others.join(', ') || 'none', 'none')
  yield exactly('R3', 'edits that overwrote one their author had not seen', overwritten, 0)
}

interface Change {
  field: string
  from: unknown
  to: unknown
}

/** Each entry of a claim's history must go on from where another one left it; the last is what stands now. */
async function countSilent(id: string, current: string): Promise<number> {
  const entries = (await payloadsOf('claim-changed', id)) as { changes: Change[] }[]
  const next = new Map(
    entries
      .map(({ changes }) => changes.find(({ field }) => field === 'statement'))
      .map((change) => [change?.from, change?.to]),
  )
  let at: unknown = 'Claim: The army denied it'
  let steps = 0
  while (next.has(at) && steps < entries.length) [at, steps] = [next.get(at), steps + 1]
  return entries.length - steps + (at === current ? 0 : 1)
}
