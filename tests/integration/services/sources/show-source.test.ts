import { expect, test } from 'vitest'
import { showSource } from '@/lib/services/sources/show-source'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('an editor sees the details as they can be changed, and the captures there are', async () => {
  const desk = await makeDesk()
  const view = await showSource(desk.editor, { dossier: desk.key, source: desk.sourceKey })
  expect(view.dossier).toEqual({ id: desk.dossierId, key: desk.key })
  expect(view.source).toMatchObject({
    id: desk.sourceId,
    version: 1,
    headline: 'A source',
    outlet: 'The Outlet',
    publishedDate: null,
    captures: [{ id: desk.captureId, label: 'digest' }],
  })
})

test('readers, strangers and the signed-out are refused, another dossier’s source is not found', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  await expectGate(desk, (caller) => showSource(caller, { dossier: desk.key, source: desk.sourceKey }))
  await expect(showSource(desk.editor, { dossier: desk.key, source: other.sourceKey })).rejects.toMatchObject({
    code: 'not-found',
  })
})
