import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Caller } from '@/lib/domain/accounts/caller'
import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import { downloadOriginal } from '@/lib/services/sources/download-original'
import { readSource, readSourceInput } from '@/lib/services/sources/read-source'
import { useDatabase } from '@/tests/support/database'
import { makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

/** More than is handed on at once, and every byte there is. */
const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 256))

async function deskWithFile(fileName: string | null = 'report.pdf'): Promise<Desk> {
  const desk = await makeDesk()
  const raw = { bytes, sha256: sha256(bytes), mediaType: 'application/pdf', fileName, dropped: [] }
  await prisma().captureRaw.create({ data: { captureId: desk.captureId, ...raw } })
  return desk
}

const download = (desk: Desk, who: Caller = desk.reader, capture = desk.captureId) =>
  downloadOriginal(who, { dossier: desk.key, capture })

test('a file comes back byte for byte under its own name; the reader names it', async () => {
  const desk = await deskWithFile()
  const file = await download(desk)
  expect(file.name).toBe('report.pdf')
  expect((await buffer(file.bytes)).equals(bytes)).toBe(true)
  const view = await readSource(desk.reader, readSourceInput.parse({ dossier: desk.key, source: desk.sourceKey }))
  expect(view.original).toEqual({ fileName: 'report.pdf', sha256: sha256(bytes) })
})

test('bytes of a pasted text have a name of their own; without bytes there is nothing', async () => {
  expect((await download(await deskWithFile(null))).name).toBe('pasted.txt')
  const desk = await makeDesk()
  await expect(download(desk)).rejects.toMatchObject({ code: 'not-found' })
  const view = await readSource(desk.reader, readSourceInput.parse({ dossier: desk.key, source: desk.sourceKey }))
  expect(view.original).toBeNull()
})

test('another dossier’s capture, what is no id, and what was redacted are not found', async () => {
  const [desk, other] = [await deskWithFile(), await deskWithFile()]
  for (const capture of [other.captureId, 'nonsense', ''])
    await expect(download(desk, desk.reader, capture)).rejects.toMatchObject({ code: 'not-found' })
  await prisma().capture.update({ where: { id: desk.captureId }, data: { redactedAt: new Date() } })
  await expect(download(desk)).rejects.toMatchObject({ code: 'not-found' })
})

test('strangers and the signed-out are turned away', async () => {
  const desk = await deskWithFile()
  await expectGate(desk, (caller) => download(desk, caller), [])
})
