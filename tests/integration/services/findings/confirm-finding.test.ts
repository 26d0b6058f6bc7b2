import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

async function written() {
  const desk = await makeDesk()
  const { dossierId } = desk
  const { id: questionId, positions } = await makeQuestion(desk)
  const claimId = await makeClaim(desk, undefined, { answer: { questionId, stance: 'asserts', positionId: positions.army } })
  const words = { printLine: 'It was so.', mustStandWith: 'who said it', doNotPrint: '', reason: 'r' }
  const fields = writeFindingInput.parse({ dossierId, questionId, claimIds: [claimId], ...words })
  const { findingId } = await writeFinding(desk.lead, fields)
  return { desk, fields, input: { dossierId, findingId } }
}

test('a second person confirms, once', async () => {
  const { desk, input } = await written()
  await expect(confirmFinding(desk.lead, input)).rejects.toMatchObject({ code: 'nobody-alone' })
  await confirmFinding(desk.editor, input)
  await confirmFinding(desk.editor, input)
  expect(await prisma().finding.findUniqueOrThrow({ where: { id: input.findingId } })).toMatchObject({
    confirmedById: desk.editor.personId,
  })
  expect(await logOf(input.findingId)).toEqual(['finding-written', 'finding-confirmed'])
  await expect(confirmFinding(desk.second, input)).rejects.toMatchObject({ code: 'conflict' })
})

test('a finding that was replaced is not confirmed', async () => {
  const { desk, fields, input } = await written()
  await writeFinding(desk.lead, { ...fields, printLine: 'It was otherwise.' })
  await expect(confirmFinding(desk.editor, input)).rejects.toMatchObject({ code: 'conflict' })
})

test('who may not, may not; a finding of another dossier is not found', async () => {
  const { desk, input } = await written()
  await expectGate(desk, (caller) => confirmFinding(caller, input))
  const elsewhere = await makeDesk()
  const theirs = confirmFinding(elsewhere.editor, { ...input, dossierId: elsewhere.dossierId })
  await expect(theirs).rejects.toMatchObject({ code: 'not-found' })
})
