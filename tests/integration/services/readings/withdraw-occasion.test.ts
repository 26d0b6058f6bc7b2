import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { callOneOccasion } from '@/lib/services/readings/call-one-occasion'
import { withdrawOccasion } from '@/lib/services/readings/withdraw-occasion'
import { useDatabase } from '@/tests/support/database'
import { logOf } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { twoFigures } from '@/tests/support/mutation-subjects'
import { makeRichDesk } from '@/tests/support/rich-desk'

useDatabase()

test('is withdrawn with a reason, once, by an editor, and stays readable', async () => {
  const desk = await makeRichDesk()
  const { occasionId } = await callOneOccasion(desk.editor, await twoFigures(desk))
  const input = { dossierId: desk.dossierId, occasionId, reason: 'Two briefings' }
  await expectGate(desk, (caller) => withdrawOccasion(caller, input))
  await withdrawOccasion(desk.second, input)
  expect(await logOf(occasionId)).toEqual(['occasion-called', 'occasion-withdrawn'])
  await withdrawOccasion(desk.editor, input)
  expect(await logOf(occasionId)).toHaveLength(2)
  expect(await prisma().occasion.findUniqueOrThrow({ where: { id: occasionId } })).toMatchObject({
    withdrawnById: desk.second.personId,
    withdrawnBecause: 'Two briefings',
  })
})

test('what another dossier says is not found', async () => {
  const [desk, elsewhere] = [await makeRichDesk(), await makeRichDesk()]
  const { occasionId } = await callOneOccasion(desk.editor, await twoFigures(desk))
  const input = { dossierId: elsewhere.dossierId, occasionId, reason: 'Two briefings' }
  await expect(withdrawOccasion(elsewhere.editor, input)).rejects.toMatchObject({ code: 'not-found' })
})
