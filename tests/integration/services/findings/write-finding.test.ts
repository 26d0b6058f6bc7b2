import pg from 'pg'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { useDatabase } from '@/tests/support/database'
import { claimOn, logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

const database = useDatabase()

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
  await confirmFinding(desk.editor, { dossierId, findingId, unrated: 'accepted' })
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

test('the history says that it began with a line that the rules proposed, and whether it is still that line', async () => {
  const { desk, question, fields } = await asked()
  const lines = ['The army did it, the army says.', 'The army is said to have done it.']
  for (const printLine of lines)
    await writeFinding(desk.lead, fields({ printLine, proposed: { line: lines[0], rules: '12' } }))
  await writeFinding(desk.lead, fields())
  const entries = await prisma().logEntry.findMany({
    where: { kind: 'finding-written', about: { has: question.id } },
    orderBy: { id: 'asc' },
    include: { payload: true },
  })
  const said = entries.map(({ payload }) => payload?.payload as { proposed?: unknown } | undefined)
  expect(said.map((each) => each?.proposed)).toEqual([
    { rules: '12', isUnchanged: true },
    { rules: '12', isUnchanged: false },
    undefined,
  ])
})

test('whoever writes over a finding has seen it', async () => {
  const { desk, fields } = await asked()
  const { findingId } = await writeFinding(desk.lead, fields({ replaces: 'none' }))
  const blind = writeFinding(desk.lead, fields({ replaces: 'none', printLine: 'Otherwise.' }))
  await expect(blind).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { id: findingId, byName: 'Lena Lead' } },
  })
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

test('it is not written on words that nobody has seen', async () => {
  const { desk, dossierId, claimId, fields } = await asked()
  await editClaim(
    desk.editor,
    editClaimInput.parse({
      ...claimOn(desk),
      ...(await answerOf(claimId)),
      claimId,
      version: 1,
      statement: 'Now it says otherwise',
    }),
  )
  const onOld = writeFinding(desk.lead, fields({ claimIds: [`${claimId}:1`] }))
  await expect(onOld).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: expect.stringContaining('Now it says otherwise') },
  })
  expect(await prisma().finding.count({ where: { question: { dossierId } } })).toBe(0)
  await writeFinding(desk.lead, fields({ claimIds: [`${claimId}:2`] }))
})

test('nor on a retired claim', async () => {
  const { desk, dossierId, claimId, fields } = await asked()
  await moveClaim(desk.editor, moveClaimInput.parse({ dossierId, claimId, version: 1, to: 'retired', reason: 'Twice' }))
  await expect(writeFinding(desk.lead, fields())).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { claimIds: expect.stringContaining('not retired') } },
  })
})

test('a claim that is changed while a finding is being written makes it stale', async () => {
  const { desk, question, claimId, fields } = await asked()
  const edit = editClaimInput.parse({
    ...claimOn(desk),
    ...(await answerOf(claimId)),
    claimId,
    version: 1,
    statement: 'Changed at that moment',
  })
  const held = new pg.Client({ connectionString: database.ownerUrl })
  await held.connect()
  const waiting = async () =>
    (
      await database.rows(
        'SELECT DISTINCT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE datname = current_database() AND NOT granted',
      )
    ).length
  try {
    // The finding and its basis are written; what comes after waits for the question.
    await held.query('BEGIN')
    await held.query('SELECT FROM question WHERE id = $1 FOR NO KEY UPDATE', [question.id])
    const writing = writeFinding(desk.lead, fields())
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1)
    const editing = editClaim(desk.editor, edit)
    await expect.poll(waiting, { timeout: 10_000 }).toBe(2)
    await held.query('COMMIT')
    const [{ findingId }] = await Promise.all([writing, editing])
    expect(await prisma().staleMark.findMany({ where: { findingId } })).toMatchObject([{ cause: 'changed: statement' }])
  } finally {
    await held.end()
  }
})

async function answerOf(claimId: string) {
  return { answer: await prisma().answer.findUniqueOrThrow({ where: { claimId } }) }
}
