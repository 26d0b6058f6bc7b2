import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

async function asked() {
  const desk = await makeDesk()
  const { dossierId } = desk
  const question = await makeQuestion(desk)
  const answer = { questionId: question.id, stance: 'asserts', positionId: question.positions.army }
  const claimId = await makeClaim(desk, undefined, { answer })
  const fields = (more: Record<string, unknown> = {}) =>
    writeFindingInput.parse({
      dossierId,
      questionId: question.id,
      claimIds: [claimId],
      printLine: 'The army did it, the army says.',
      mustStandWith: 'As reported by The Outlet.',
      doNotPrint: 'A number',
      reason: 'Against its interest',
      ...more,
    })
  return { desk, dossierId, question, claimId, fields }
}

test('a finding stands on its claims; its line is printed only once somebody else confirmed it', async () => {
  const { desk, dossierId, question, claimId, fields } = await asked()
  const { findingId } = await writeFinding(desk.lead, fields({ dissent: 'One would wait' }))
  expect(await prisma().findingBasis.findMany({ where: { findingId } })).toEqual([{ findingId, claimId }])
  const printed = async () => (await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).printLine
  expect(await printed()).toBeNull()
  await confirmFinding(desk.editor, { dossierId, findingId })
  expect(await printed()).toBe('The army did it, the army says.')
  await writeFinding(desk.lead, fields({ printLine: 'We do not know.' }))
  expect(await printed()).toBeNull()
  const rows = await prisma().finding.findMany({ where: { questionId: question.id }, orderBy: { at: 'asc' } })
  expect(rows.map((row) => [row.printLine, row.supersededAt !== null])).toEqual([
    ['The army did it, the army says.', true],
    ['We do not know.', false],
  ])
  expect(await logOf(question.id)).toEqual(['finding-written', 'finding-confirmed', 'finding-written'])
})

test('whoever writes over a finding has seen it', async () => {
  const { desk, fields } = await asked()
  const { findingId } = await writeFinding(desk.lead, fields({ replaces: 'none' }))
  const blind = writeFinding(desk.lead, fields({ replaces: 'none', printLine: 'Otherwise.' }))
  await expect(blind).rejects.toMatchObject({ code: 'conflict', details: { current: { id: findingId, byName: 'Lena Lead' } } })
  await writeFinding(desk.lead, fields({ replaces: findingId, printLine: 'Otherwise.' }))
  expect(await prisma().finding.count({ where: { supersededAt: null, printLine: 'Otherwise.' } })).toBe(1)
})

test('it rests on claims that answer its question, and on at least one', async () => {
  const { desk, fields } = await asked()
  const silent = await makeClaim(desk)
  await expect(writeFinding(desk.lead, fields({ claimIds: [silent] }))).rejects.toMatchObject({ code: 'invalid' })
  expect(() => fields({ claimIds: [] })).toThrow('Say which claims it rests on.')
})

test('who may not, may not', async () => {
  const { desk, fields } = await asked()
  await expectGate(desk, (caller) => writeFinding(caller, fields()), [desk.reader, desk.editor])
})
