import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { assertIndependence, assertIndependenceInput } from '@/lib/services/independence/assert-independence'
import { confirmIndependence } from '@/lib/services/independence/confirm-independence'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('a second person confirms, once; nobody confirms their own', async () => {
  const desk = await makeDesk()
  const { dossierId } = desk
  const outlet = { partyId: desk.parties.outlet, manner: 'published' }
  const chain = [{ partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' }, outlet]
  const claimAId = await makeClaim(desk)
  const claimBId = await makeClaim(desk, 'Scores were killed', { chain })
  const fields = { dossierId, claimAId, claimBId, grounds: ['neither-echoes'], reason: 'r' }
  const { independenceId } = await assertIndependence(desk.editor, assertIndependenceInput.parse(fields))
  const input = { dossierId, independenceId }
  await expect(confirmIndependence(desk.editor, input)).rejects.toMatchObject({ code: 'nobody-alone' })
  await expectGate(desk, (caller) => confirmIndependence(caller, input))
  const elsewhere = await makeDesk()
  const theirs = confirmIndependence(elsewhere.lead, { ...input, dossierId: elsewhere.dossierId })
  await expect(theirs).rejects.toMatchObject({ code: 'not-found' })
  await confirmIndependence(desk.second, input)
  await confirmIndependence(desk.second, input)
  expect(await prisma().independence.findUniqueOrThrow({ where: { id: independenceId } })).toMatchObject({
    confirmedById: desk.second.personId,
  })
  expect(await logOf(independenceId)).toEqual(['independence-asserted', 'independence-confirmed'])
  await expect(confirmIndependence(desk.third, input)).rejects.toMatchObject({ code: 'conflict' })
})
