import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId, sha256 } from '@/lib/data/database/ids'
import { countCodePoints } from '@/lib/domain/input/text'
import { splitClaim, splitClaimInput } from '@/lib/services/claims/split-claim'
import { useDatabase } from '@/tests/support/database'
import { claimOn, deskText, logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { rate } from '@/tests/support/judgements'
import { makeReviewed } from '@/tests/support/reviewed'

useDatabase()

const whole = 'The army denied it. More than 7,500 people have died'

const anchorOf = (desk: Desk, exact: string) => {
  const start = countCodePoints(deskText.slice(0, deskText.indexOf(exact)))
  return { captureId: desk.captureId, start, end: start + countCodePoints(exact), exact }
}

function splitting(desk: Desk, claimId: string, more: Record<string, unknown> = {}) {
  return splitClaimInput.parse({
    dossierId: desk.dossierId,
    claimId,
    version: 1,
    kept: { statement: 'The army denied it.', anchors: [anchorOf(desk, 'The army denied it')] },
    splitOff: { statement: 'Thousands have died.', anchors: [anchorOf(desk, 'More than 7,500 people have died')] },
    withFigure: false,
    withAnswer: false,
    ...more,
  })
}

const claimOf = (id: string) =>
  prisma().claim.findUniqueOrThrow({
    where: { id },
    include: { anchors: true, chainSteps: { orderBy: { position: 'asc' } }, figure: true },
  })

test('the first keeps its id and its part of the words; the second has the rest and a copy of all else', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, whole, { caveat: 'Could not be checked' })
  const result = await splitClaim(desk.second, splitting(desk, claimId))
  expect(result.version).toBe(2)
  const [first, second] = [await claimOf(claimId), await claimOf(result.claimId)]
  expect(first).toMatchObject({ statement: 'The army denied it.', version: 2, draftedById: desk.editor.personId })
  expect(first.anchors.map(({ exact }) => exact)).toEqual(['The army denied it'])
  expect(second).toMatchObject({
    statement: 'Thousands have died.',
    status: 'draft',
    version: 1,
    caveat: 'Could not be checked',
    draftedById: desk.second.personId,
    sourceId: first.sourceId,
  })
  expect(second.anchors.map(({ exact }) => exact)).toEqual(['More than 7,500 people have died'])
  const steps = ({ chainSteps }: typeof first) =>
    chainSteps.map(({ partyId, label, manner }) => ({ partyId, label, manner }))
  expect(steps(second)).toEqual(steps(first))
  expect(second.chainSteps.map(({ id }) => id)).not.toEqual(first.chainSteps.map(({ id }) => id))
  expect(await logOf(claimId)).toEqual(['claim-drafted', 'claim-changed', 'claim-split'])
  expect(await logOf(result.claimId)).toEqual(['claim-drafted', 'claim-split'])
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId: result.claimId } })
  expect(summary.status).toBe('draft')
})

test('a reviewed claim goes back to review, its ratings go stale and stay with the first', async () => {
  const desk = await makeDesk()
  const { claimId } = await makeReviewed(desk)
  const { version, sourceId } = await claimOf(claimId)
  const { anchors, statement } = claimOn(desk)
  const kept = { statement: 'The army denied a part of it.', anchors }
  const splitOff = { statement: `${statement} And more.`, anchors }
  const { claimId: secondId } = await splitClaim(desk.editor, splitting(desk, claimId, { version, kept, splitOff }))
  expect(await claimOf(claimId)).toMatchObject({ status: 'in-review', sourceId })
  const ratings = await prisma().rating.findMany({ where: { claimId }, include: { staleMarks: true } })
  expect(ratings.length).toBeGreaterThan(0)
  expect(ratings.every(({ staleMarks }) => staleMarks.length > 0)).toBe(true)
  expect(await prisma().rating.count({ where: { claimId: secondId } })).toBe(0)
  expect(await logOf(claimId)).toContain('claim-status-changed')
})

test('what was changed meanwhile is told, and nothing is split; so it is of words that do not stand there', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, whole)
  await prisma().claim.update({ where: { id: claimId }, data: { version: 2 } })
  const claims = await prisma().claim.count()
  await expect(splitClaim(desk.editor, splitting(desk, claimId))).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { statement: `Claim: ${whole}` } },
  })
  const wrong = { statement: 'More.', anchors: [{ ...anchorOf(desk, 'Scores'), exact: 'Dozens' }] }
  await expect(
    splitClaim(desk.editor, splitting(desk, claimId, { version: 2, splitOff: wrong })),
  ).rejects.toMatchObject({
    code: 'orphan-quote',
  })
  expect(await prisma().claim.count()).toBe(claims)
  expect(await claimOf(claimId)).toMatchObject({ version: 2, statement: `Claim: ${whole}` })
  expect(await logOf(claimId)).toEqual(['claim-drafted'])
})

test('a first that stays as it is is no split', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, whole)
  const kept = { statement: `Claim: ${whole}`, anchors: [anchorOf(desk, whole)] }
  await expect(splitClaim(desk.editor, splitting(desk, claimId, { kept }))).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'kept.statement': expect.stringContaining('stay as it is') } },
  })
})

test('a new claim that is there already is asked about, and made when one says so', async () => {
  const desk = await makeDesk()
  const sameId = await makeClaim(desk, 'More than 7,500 people have died', { statement: 'Thousands have died.' })
  const claimId = await makeClaim(desk, whole)
  await expect(splitClaim(desk.editor, splitting(desk, claimId))).rejects.toMatchObject({
    code: 'same-claim',
    details: { current: { id: sameId, statement: 'Thousands have died.' } },
  })
  expect(await claimOf(claimId)).toMatchObject({ version: 1, statement: `Claim: ${whole}` })
  const second = await splitClaim(desk.editor, splitting(desk, claimId, { evenIfSame: true }))
  expect(await claimOf(second.claimId)).toMatchObject({ statement: 'Thousands have died.', status: 'draft' })
})

test("words of the article stay the article's in both", async () => {
  const desk = await makeDesk()
  const { id: _digest, ...digest } = await prisma().capture.findUniqueOrThrow({ where: { id: desk.captureId } })
  const captureId = newId()
  const text = `${deskText}\n\nNobody could check.`
  const article = { text, sha256: sha256(text), length: countCodePoints(text), textIs: 'article', label: 'original' }
  await prisma().capture.create({ data: { ...digest, ...article, id: captureId } })
  const claimId = await makeClaim(desk, whole, { anchors: [{ ...anchorOf(desk, whole), captureId }] })
  await prisma().claim.update({ where: { id: claimId }, data: { statement: whole, statementIs: 'article' } })
  const [kept, splitOff] = ['The army denied it', 'More than 7,500 people have died'].map((exact) => ({
    statement: exact,
    anchors: [{ ...anchorOf(desk, exact), captureId }],
  }))
  const { claimId: secondId } = await splitClaim(desk.editor, splitting(desk, claimId, { kept, splitOff }))
  expect(await claimOf(claimId)).toMatchObject({ statementIs: 'article' })
  expect(await claimOf(secondId)).toMatchObject({ statementIs: 'article' })
})

test('readers, strangers and the signed-out split nothing; a retired claim is split by nobody', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, whole)
  await rate(desk, desk.second, claimId, 3)
  await expectGate(desk, (caller) => splitClaim(caller, splitting(desk, claimId, { version: 9 })))
  await prisma().claim.update({ where: { id: claimId }, data: { status: 'retired' } })
  await expect(splitClaim(desk.editor, splitting(desk, claimId))).rejects.toMatchObject({ code: 'forbidden' })
})
