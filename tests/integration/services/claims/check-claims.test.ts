import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { checkClaims } from '@/lib/services/claims/check-claims'
import { importClaims } from '@/lib/services/claims/import-claims'
import { claimFile, claimLine } from '../../../support/claim-files'
import { useDatabase } from '../../../support/database'
import { makeDesk } from '../../../support/desk'

useDatabase()

test('a check says what an import would come to, and writes nothing', async () => {
  const desk = await makeDesk()
  await importClaims(desk.editor, { dossierId: desk.dossierId, file: claimFile([claimLine(desk, 'there')]) })
  const before = [await prisma().claim.count(), await prisma().logEntry.count()]
  const file = claimFile([claimLine(desk, 'there'), claimLine(desk, 'new'), '{'])
  const report = await checkClaims(desk.lead, { dossierId: desk.dossierId, file })
  expect(report).toMatchObject({
    lines: 3,
    fresh: 1,
    thereAlready: 1,
    faulty: 1,
    problems: [{ line: 3, claim: null, field: '' }],
  })
  expect([await prisma().claim.count(), await prisma().logEntry.count()]).toEqual(before)
})

test('asked again under the same key it looks again', async () => {
  const desk = await makeDesk()
  const chain = [
    { party: 'newcomers', knows: 'issued', manner: 'paraphrase' },
    { party: 'the-outlet', manner: 'published' },
  ]
  const input = { dossierId: desk.dossierId, file: claimFile([claimLine(desk, 'one', { chain })]) }
  const caller = { ...desk.editor, idempotencyKey: 'check-12345' }
  expect(await checkClaims(caller, input)).toMatchObject({ faulty: 1 })
  const party = {
    id: crypto.randomUUID(),
    dossierId: desk.dossierId,
    key: 'newcomers',
    name: 'Newcomers',
    kind: 'group',
  }
  await prisma().party.create({ data: { ...party, createdAt: new Date() } })
  expect(await checkClaims(caller, input)).toMatchObject({ faulty: 0, fresh: 1 })
})

test('a reader may not check, a stranger finds nothing, nobody is nobody', async () => {
  const desk = await makeDesk()
  const input = { dossierId: desk.dossierId, file: claimFile([claimLine(desk, 'one')]) }
  await expect(checkClaims(desk.reader, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(checkClaims(desk.outsider, input)).rejects.toMatchObject({ code: 'not-found' })
  await expect(checkClaims({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
})
