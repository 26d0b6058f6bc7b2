import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { useDatabase } from '@/tests/support/database'
import { claimOn, logOf, makeClaim, makeDesk } from '@/tests/support/desk'

useDatabase()

async function drafted() {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const edit = (more: Record<string, unknown> = {}) =>
    editClaimInput.parse({ ...claimOn(desk), claimId, version: 1, ...more })
  return { desk, claimId, edit }
}

test('an editor changes the wording; the version counts on, the log keeps both wordings', async () => {
  const { desk, claimId, edit } = await drafted()
  expect(await editClaim(desk.second, edit({ statement: 'The army said it did not.' }))).toEqual({ version: 2 })
  const entry = await prisma().logEntry.findFirstOrThrow({
    where: { kind: 'claim-changed', about: { has: claimId } },
    include: { payload: true },
  })
  expect(entry.payload?.payload).toMatchObject({
    changes: [{ field: 'statement', from: 'Claim: The army denied it', to: 'The army said it did not.' }],
  })
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    searchText: expect.stringContaining('The army said it did not'),
  })
})

test('a save that changes nothing records nothing', async () => {
  const { desk, claimId, edit } = await drafted()
  expect(await editClaim(desk.editor, edit())).toEqual({ version: 1 })
  expect(await logOf(claimId)).toEqual(['claim-drafted'])
})

test('the second of two editors is told, gets the other text, and overwrites nothing', async () => {
  const { desk, claimId, edit } = await drafted()
  await editClaim(desk.editor, edit({ statement: 'Mine, first' }))
  const second = editClaim(desk.second, edit({ statement: 'Theirs, late' }))
  await expect(second).rejects.toMatchObject({ code: 'conflict', details: { current: { statement: 'Mine, first' } } })
  expect(await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({
    statement: 'Mine, first',
    version: 2,
  })
})

test('two saves at once: exactly one wins', async () => {
  const { desk, edit } = await drafted()
  const saves = await Promise.allSettled([
    editClaim(desk.editor, edit({ statement: 'One way' })),
    editClaim(desk.second, edit({ statement: 'Another way' })),
  ])
  expect(saves.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('ratings that rest on the wording go stale and stay; a new place leaves them fresh', async () => {
  const { desk, claimId, edit } = await drafted()
  const ratingId = desk.dossierId.replace(/^./, 'a')
  await prisma().rating.create({
    data: {
      id: ratingId,
      claimId,
      raterId: desk.second.personId,
      credibility: 3,
      reason: 'r',
      claimVersion: 1,
      at: new Date(),
    },
  })
  await editClaim(desk.editor, edit({ caveat: 'Could not be checked' }))
  const marks = await prisma().staleMark.findMany({ where: { ratingId } })
  expect(marks.map(({ cause }) => cause)).toEqual(['changed: caveat'])
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    ratingsCount: 1,
    freshRatings: 0,
    staleRatings: 1,
  })
})

test('readers may not; outsiders find nothing; a retired claim stays as it is', async () => {
  const { desk, claimId, edit } = await drafted()
  await expect(editClaim(desk.reader, edit({ statement: 'No way' }))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(editClaim(desk.outsider, edit())).rejects.toMatchObject({ code: 'not-found' })
  await expect(editClaim({ personId: null }, edit())).rejects.toMatchObject({ code: 'unauthenticated' })
  await prisma().claim.update({ where: { id: claimId }, data: { status: 'retired' } })
  await expect(editClaim(desk.editor, edit({ statement: 'Back again' }))).rejects.toMatchObject({ code: 'forbidden' })
})

test('a claim of another dossier is not there', async () => {
  const { edit } = await drafted()
  const other = await makeDesk()
  await expect(editClaim(other.editor, edit({ dossierId: other.dossierId }))).rejects.toMatchObject({
    code: 'not-found',
  })
})
