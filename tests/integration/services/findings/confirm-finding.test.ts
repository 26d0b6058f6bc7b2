import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, payloadsOf, rate } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

async function written() {
  const desk = await makeDesk()
  const { dossierId } = desk
  const { id: questionId, positions } = await makeQuestion(desk)
  const claimId = await makeClaim(desk, undefined, {
    answer: { questionId, stance: 'asserts', positionId: positions.army },
  })
  const words = { printLine: 'It was so.', mustStandWith: 'who said it', doNotPrint: '', reason: 'r' }
  const fields = writeFindingInput.parse({ dossierId, questionId, claimIds: [claimId], ...words })
  const { findingId } = await writeFinding(desk.lead, fields)
  return { desk, claimId, fields, input: { dossierId, findingId, unrated: 'accepted' as const } }
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

test('on claims that the desk has not rated it is confirmed only by somebody who says that they know', async () => {
  const { desk, claimId, fields, input } = await written()
  const { dossierId, findingId } = input
  const unknowing = confirmFinding(desk.editor, { dossierId, findingId })
  await expect(unknowing).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { unrated: expect.stringContaining('1 claim without a fresh desk rating') } },
  })
  expect(await logOf(findingId)).toEqual(['finding-written'])
  await confirmFinding(desk.editor, input)
  expect(await payloadsOf('finding-confirmed', findingId)).toMatchObject([{ v: 2, unrated: 1 }])
  for (const who of [desk.second, desk.lead]) await rate(desk, who, claimId, 3)
  await adjudicate(desk, claimId, 3)
  const again = await writeFinding(desk.lead, fields)
  await confirmFinding(desk.editor, { dossierId, ...again })
  expect(await payloadsOf('finding-confirmed', again.findingId)).toMatchObject([{ v: 2, unrated: 0 }])
})

test('a finding that went stale is not confirmed', async () => {
  const { desk, claimId, input } = await written()
  const { dossierId } = desk
  await moveClaim(desk.editor, moveClaimInput.parse({ dossierId, claimId, version: 1, to: 'retired', reason: 'Twice' }))
  await expect(confirmFinding(desk.editor, input)).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: expect.stringContaining('has changed') },
  })
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
