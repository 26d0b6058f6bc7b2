import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { importCapture, importCaptureInput } from '@/lib/services/sources/import-capture'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { fileOf } from '@/tests/support/articles'
import { useDatabase } from '@/tests/support/database'
import { deskText, logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

async function inputOf(desk: Desk, text: string, sourceId = desk.sourceId) {
  const upload = { way: 'pasted', file: fileOf('pasted.txt', text) }
  const { proposal } = await readArticle(desk.editor, readArticleInput.parse({ dossierId: desk.dossierId, upload }))
  const capture = { label: 'translation', textIs: 'translation', language: 'en' }
  return importCaptureInput.parse({ dossierId: desk.dossierId, sourceId, upload: { ...upload, proposal }, capture })
}

test('an editor adds a translation to a source, and the log says so', async () => {
  const desk = await makeDesk()
  const { captureId, sourceKey } = await importCapture(desk.editor, await inputOf(desk, 'Translated words'))
  expect(sourceKey).toBe(desk.sourceKey)
  expect(await prisma().capture.findUnique({ where: { id: captureId } })).toMatchObject({
    sourceId: desk.sourceId,
    label: 'translation',
    textIs: 'translation',
    method: 'pasted',
    text: 'Translated words',
  })
  expect(await logOf(captureId)).toEqual(['capture-added'])
})

test('the same text, another dossier’s source, readers and strangers are refused', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  await expect(importCapture(desk.editor, await inputOf(desk, deskText))).rejects.toMatchObject({
    code: 'duplicate',
    details: { current: { key: desk.sourceKey } },
  })
  await expect(importCapture(desk.editor, await inputOf(desk, 'x', other.sourceId))).rejects.toMatchObject({
    code: 'not-found',
  })
  const input = await inputOf(desk, 'x')
  await expectGate(desk, (caller) => importCapture(caller, input))
  expect(await prisma().capture.count({ where: { dossierId: desk.dossierId } })).toBe(1)
})
