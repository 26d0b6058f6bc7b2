import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { withdrawComparison, withdrawComparisonInput } from '@/lib/services/comparisons/withdraw-comparison'
import { useDatabase } from '@/tests/support/database'
import { compare, makeRivals, type Rivals } from '@/tests/support/comparisons'
import { logOf } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let rivals: Rivals
beforeAll(async () => {
  rivals = await makeRivals()
})
const withdraw = (who: Caller, comparisonId: string) =>
  withdrawComparison(who, withdrawComparisonInput.parse({ dossierId: rivals.desk.dossierId, comparisonId }))
const rowOf = (id: string) => prisma().comparison.findUniqueOrThrow({ where: { id } })

test('what is taken back stays and counts no more; the pair is open again; twice changes nothing', async () => {
  const { desk, army, rebels } = rivals
  const { comparisonId } = await compare(rivals, desk.editor, [army, rebels], 1)
  await withdraw(desk.editor, comparisonId)
  expect(await rowOf(comparisonId)).toMatchObject({
    supersededAt: null,
    withdrawnAt: expect.any(Date),
    reason: 'One names a place',
  })
  await withdraw(desk.editor, comparisonId)
  expect(await logOf(comparisonId)).toEqual(['comparison-made', 'comparison-withdrawn'])
  const again = await compare(rivals, desk.editor, [army, rebels], 1)
  expect(again.comparisonId).not.toBe(comparisonId)
  expect(await rowOf(again.comparisonId)).toMatchObject({ withdrawnAt: null })
})

test('of two the later is taken back; the one it superseded does not stand up again', async () => {
  const { desk, army, denial } = rivals
  const first = await compare(rivals, desk.second, [army, denial], 1)
  const second = await compare(rivals, desk.second, [army, denial], -1)
  await expect(withdraw(desk.second, first.comparisonId)).rejects.toMatchObject({ code: 'conflict' })
  await withdraw(desk.second, second.comparisonId)
  const standing = await prisma().comparison.findMany({
    where: { raterId: desk.second.personId, supersededAt: null, withdrawnAt: null },
  })
  expect(standing).toEqual([])
})

test('somebody else’s is not there to be taken back; who may not, may not', async () => {
  const { desk, army, denial } = rivals
  const { comparisonId } = await compare(rivals, desk.editor, [army, denial], 'none')
  await expect(withdraw(desk.lead, comparisonId)).rejects.toMatchObject({ code: 'not-found' })
  await expectGate(desk, (caller) => withdraw(caller, comparisonId))
  expect(await rowOf(comparisonId)).toMatchObject({ withdrawnAt: null, scale: null })
})
