import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { atMost, exactly, type BenchLine } from '../bench-line'
import { editors } from '../generate/people'
import { atLeast, beside, byTurns, quantile, timed } from './measure'
import type { World } from './world'

/** Saves measured, editors at once, and how many saves each of them makes. */
const size = { saves: 800, editors: 16, each: 20 }

/** S6: a whole save (claim, version, log entry) against a bare update of one row; then 16 editors at once. */
export async function* benchSaves(world: World): AsyncGenerator<BenchLine> {
  const inputs = await loadInputs(world, size.saves + 2 * size.editors * size.each + 20)
  const bare = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await bare.connect()
  const save = (personId = world.editor.personId) => {
    const input = inputs.pop()
    if (!input) throw new Error('there are too few claims to save')
    return editClaim({ personId }, input)
  }
  const update = async () => {
    await bare.query('BEGIN')
    await bare.query('UPDATE claim SET hedge = $1, version = version + 1 WHERE id = $2 AND version = 1', [
      'by hand',
      inputs.pop()?.claimId,
    ])
    await bare.query('COMMIT')
  }
  for (let warm = 0; warm < 5; warm++) await save()
  const { one, other } = await byTurns(size.saves / 2, save, update)
  await bare.end()
  yield beside('S6', 'a save p95, ms', quantile(one, 0.95))
  yield atMost('S6', 'a save p95, of a bare update of one row', quantile(one, 0.95) / quantile(other, 0.95), 4)
  yield* atOnce(save)
}

/** Sixteen who save at once are done no later than if they had come one after the other, and wait for no lock. */
async function* atOnce(save: (personId?: string) => Promise<unknown>): AsyncGenerator<BenchLine> {
  const each = async (personId: string) => {
    for (let made = 0; made < size.each; made++) await save(personId)
  }
  const crew = editors.slice(0, size.editors).map(({ id }) => id)
  const oneByOne = await timed(async () => {
    for (const id of crew) await each(id)
  })
  let isOver = false
  const waits = countWaits(() => isOver)
  const together = await timed(() => Promise.all(crew.map(each)))
  isOver = true
  yield atLeast('S6', `${size.editors} editors at once, of their speed one after the other`, oneByOne / together, 1)
  yield exactly('S6', 'looks at which one of them waited for the lock of another', await waits, 0)
}

async function countWaits(isOver: () => boolean): Promise<number> {
  let waits = 0
  for (; !isOver(); await sleep(10)) {
    const [row] = await prisma().$queryRaw<{ waiting: bigint }[]>`
      SELECT count(*) AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    waits += Number(row?.waiting ?? 0)
  }
  return waits
}

/** Claims of the great dossier all over, each as its form would send it, with another statement. */
async function loadInputs({ great }: World, count: number) {
  const step = Math.max(1, Math.floor(great.claims / count / 2))
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM claim WHERE dossier_id = ${great.id}::uuid
      AND kind <> 'figure' AND status <> 'retired') AS numbered WHERE n % ${step} = 0 LIMIT ${count}`
  const inputs = []
  for (const { id } of rows) inputs.push(await formOf(id, great.id))
  return inputs.map((input) => editClaimInput.parse(input))
}

async function formOf(claimId: string, dossierId: string) {
  const claim = await prisma().claim.findUniqueOrThrow({
    where: { id: claimId },
    include: { chainSteps: { orderBy: { position: 'asc' } }, anchors: true, answer: true },
  })
  const { answer, eventDate, eventDateBasis } = claim
  return {
    dossierId,
    claimId,
    version: claim.version,
    statement: `${claim.statement}, as now written`,
    kind: claim.kind,
    attribution: claim.attribution,
    eventId: claim.eventId,
    placeId: claim.placeId,
    eventDate: eventDate && { edtf: eventDate, words: null, basis: eventDateBasis },
    hedge: claim.hedge,
    chain: claim.chainSteps,
    answer: answer && { questionId: answer.questionId, stance: answer.stance, positionId: answer.positionId },
    anchors: claim.anchors.map((anchor) => ({ ...anchor, start: anchor.startAt, end: anchor.endAt })),
  }
}
