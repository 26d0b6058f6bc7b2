import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { fieldsOf } from '@/lib/domain/claims/draft'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { openClaim } from '@/lib/services/claims/open-claim'
import { useDatabase } from '@/tests/support/database'
import { figureOf, logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('a claim opened and saved as it is changes nothing', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, 'More than 7,500 people', {
    kind: 'figure',
    figure: figureOf('More than 7,500'),
    hedge: 'reportedly',
    eventDate: { edtf: '2012-03', words: 'in March', basis: 'stated' },
  })
  const opened = await openClaim(desk.editor, { dossier: desk.key, claim: claimId })
  expect(opened).toMatchObject({
    claim: { version: 1 },
    captures: [{ id: desk.captureId, label: 'digest', textIs: 'digest' }],
  })
  const fields = { ...fieldsOf(opened.draft), dossierId: desk.dossierId, claimId, version: 1 }
  expect(await editClaim(desk.editor, editClaimInput.parse(fields))).toEqual({ version: 1 })
  expect(await logOf(claimId)).toEqual(['claim-drafted'])
})

test('who may not edit does not open it; a retired claim is opened by nobody', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const input = { dossier: desk.key, claim: claimId }
  await expectGate(desk, (caller) => openClaim(caller, input))
  await prisma().claim.update({ where: { id: claimId }, data: { status: 'retired' } })
  await expect(openClaim(desk.lead, input)).rejects.toMatchObject({ code: 'forbidden' })
})
