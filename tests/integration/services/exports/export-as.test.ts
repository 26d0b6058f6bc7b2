import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { parseCsv } from '@/lib/domain/exports/csv'
import { exportAs } from '@/lib/services/exports/export-as'
import { rateClaim } from '@/lib/services/ratings/rate-claim'
import { useDatabase } from '../../../support/database'
import { type Desk, makeClaim, makeDesk } from '../../../support/desk'
import { keptFiles } from '../../../support/kept-files'

useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rateClaim(desk.second, { dossierId: desk.dossierId, claimId, credibility: 3, reason: 'For a test' })
})

async function ratingsCountAs(email: string | null): Promise<string | undefined> {
  const { files, write } = keptFiles()
  await exportAs({ email, dossier: desk.key, params: { profile: 'raw' }, write })
  const [header = [], row = []] = parseCsv(files.get('claims.csv') ?? '')
  return row[header.indexOf('ratings_count')]
}

const emailOf = async ({ personId }: { personId: string }) =>
  (await prisma().person.findUniqueOrThrow({ where: { id: personId } })).email

test('as a person by their address, however it is typed; as a reader when nobody is named', async () => {
  expect(await ratingsCountAs(await emailOf(desk.second))).toBe('1')
  expect(await ratingsCountAs(` ${(await emailOf(desk.second)).toUpperCase()} `)).toBe('1')
  expect(await ratingsCountAs(await emailOf(desk.editor))).toBe('hidden')
  expect(await ratingsCountAs(null)).toBe('hidden')
})

test('nobody by that address, not a member, no such dossier: not found', async () => {
  const { files, write } = keptFiles()
  const input = { dossier: desk.key, params: {}, write }
  await expect(exportAs({ ...input, email: 'nobody@desk.example' })).rejects.toMatchObject({
    code: 'not-found',
    details: { reason: 'No active account has the address nobody@desk.example.' },
  })
  await expect(exportAs({ ...input, email: await emailOf(desk.outsider) })).rejects.toMatchObject({ code: 'not-found' })
  await expect(exportAs({ ...input, email: null, dossier: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
  expect(files.size).toBe(0)
})
