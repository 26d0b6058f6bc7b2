import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { assertIndependence, assertIndependenceInput } from '@/lib/services/independence/assert-independence'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
const saidBy = (partyId: string) => ({
  chain: [
    { partyId, knows: 'saw', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ],
})
const pair = async (one = desk.parties.army, other = desk.parties.observatory) =>
  [
    await makeClaim(desk, 'Scores were killed', saidBy(one)),
    await makeClaim(desk, 'The army denied it', saidBy(other)),
  ] as const
const claimIndependent = (who: Caller, [claimBId, claimAId]: readonly [string, string]) =>
  assertIndependence(
    who,
    assertIndependenceInput.parse({
      dossierId: desk.dossierId,
      claimAId,
      claimBId,
      grounds: ['different-witnesses', 'different-witnesses', 'neither-echoes'],
      reason: 'Two quarters',
    }),
  )

test('an assertion waits for its confirmation, its pair in one order', async () => {
  const ids = await pair()
  const { independenceId } = await claimIndependent(desk.editor, ids)
  const [claimAId, claimBId] = ids.toSorted()
  expect(await prisma().independence.findUniqueOrThrow({ where: { id: independenceId } })).toMatchObject({
    claimAId,
    claimBId,
    grounds: ['different-witnesses', 'neither-echoes'],
    confirmedAt: null,
  })
  expect(await logOf(independenceId)).toEqual(['independence-asserted'])
  await expect(claimIndependent(desk.second, ids)).rejects.toMatchObject({ code: 'duplicate' })
})

test('one origin twice, members and parties that draw on each other are not independent', async () => {
  const { army, observatory, outlet } = desk.parties
  await expect(claimIndependent(desk.editor, await pair(army, army))).rejects.toMatchObject({
    details: { reason: 'Both claims come from one origin.' },
  })
  await prisma().partySupply.create({ data: { partyId: observatory, drawsOnId: outlet } })
  const id = desk.dossierId
  await prisma().partyMembership.create({ data: { id, partyId: army, ofPartyId: outlet } })
  const related = { code: 'invalid', details: { reason: expect.stringContaining('draws on it') } }
  await expect(claimIndependent(desk.editor, await pair(outlet, observatory))).rejects.toMatchObject(related)
  await expect(claimIndependent(desk.editor, await pair(army, outlet))).rejects.toMatchObject(related)
})

test('who may not, may not; claims of another dossier are not found', async () => {
  const ids = await pair()
  await expectGate(desk, (caller) => claimIndependent(caller, ids))
  const theirs = await makeClaim(await makeDesk())
  await expect(claimIndependent(desk.editor, [ids[0], theirs])).rejects.toMatchObject({ code: 'not-found' })
})
