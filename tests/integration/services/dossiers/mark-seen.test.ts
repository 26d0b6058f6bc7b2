import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { markSeen } from '@/lib/services/dossiers/mark-seen'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk } from '@/tests/support/desk'

useDatabase()

test('the latest look is kept for each person, never one that is still to come, and no entry is made of it', async () => {
  const desk = await makeDesk()
  const { dossierId, reader } = desk
  const look = async () =>
    (await prisma().lastLook.findFirstOrThrow({ where: { dossierId, personId: reader.personId } })).at
  const before = await logOf(dossierId)
  await markSeen(reader, { dossierId, at: new Date('2026-01-02T00:00:00Z') })
  await markSeen(reader, { dossierId, at: new Date('2026-01-01T00:00:00Z') })
  expect(await look()).toEqual(new Date('2026-01-02T00:00:00Z'))
  await markSeen(reader, { dossierId, at: new Date('2999-01-01T00:00:00Z') })
  expect((await look()).getTime()).toBeLessThanOrEqual(Date.now())
  expect(await prisma().lastLook.count({ where: { dossierId } })).toBe(1)
  expect(await logOf(dossierId)).toEqual(before)
  await expect(markSeen(desk.outsider, { dossierId, at: new Date() })).rejects.toMatchObject({ code: 'not-found' })
})
