import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { removeLink, removeLinkInput } from '@/lib/services/links/remove-link'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { link, rate } from '@/tests/support/judgements'

useDatabase()

const remove = (desk: Desk, who: Caller, linkId: string) =>
  removeLink(who, removeLinkInput.parse({ dossierId: desk.dossierId, linkId, reason: 'Other people are meant' }))

async function linked() {
  const desk = await makeDesk()
  const a = await makeClaim(desk)
  const b = await makeClaim(desk, 'Scores were killed')
  return { desk, a, b, linkId: (await link(desk, a, b)).linkId }
}

test('a link ends with who and why, and may be made again', async () => {
  const { desk, a, b, linkId } = await linked()
  await remove(desk, desk.second, linkId)
  expect(await prisma().link.findUniqueOrThrow({ where: { id: linkId } })).toMatchObject({
    removedById: desk.second.personId,
    removedBecause: 'Other people are meant',
    reason: 'They do',
  })
  expect((await prisma().claimSummary.findUniqueOrThrow({ where: { claimId: a } })).contradicts).toBe('')
  await link(desk, b, a)
  expect(await logOf(a)).toEqual(['claim-drafted', 'claim-linked', 'link-removed', 'claim-linked'])
})

test('what rested on the link goes stale', async () => {
  const { desk, b, linkId } = await linked()
  const { ratingId } = await rate(desk, desk.third, b, 4)
  await remove(desk, desk.second, linkId)
  expect(await prisma().staleMark.findMany({ where: { ratingId } })).toMatchObject([
    { cause: 'link removed: contradicts' },
  ])
})

test('removing twice records once', async () => {
  const { desk, linkId } = await linked()
  await remove(desk, desk.second, linkId)
  expect(await remove(desk, desk.editor, linkId)).toEqual({ linkId })
  expect(await logOf(linkId)).toEqual(['claim-linked', 'link-removed'])
})

test('who may not, may not; a link of another dossier is not found', async () => {
  const { desk, linkId } = await linked()
  await expectGate(desk, (caller) => remove(desk, caller, linkId))
  const elsewhere = await makeDesk()
  await expect(remove(elsewhere, elsewhere.editor, linkId)).rejects.toMatchObject({ code: 'not-found' })
})
