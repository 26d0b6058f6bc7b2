import { expect, test } from 'vitest'
import { startImport } from '@/lib/services/sources/start-import'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('an editor may begin; readers, strangers and the signed-out are turned away', async () => {
  const desk = await makeDesk()
  expect(await startImport(desk.editor, { dossier: desk.key })).toEqual({
    id: desk.dossierId,
    key: desk.key,
    fetches: 'off',
  })
  await expectGate(desk, (caller) => startImport(caller, { dossier: desk.key }))
})
