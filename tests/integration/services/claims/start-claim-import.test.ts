import { expect, test } from 'vitest'
import { startClaimImport } from '@/lib/services/claims/start-claim-import'
import { useDatabase } from '../../../support/database'
import { makeDesk } from '../../../support/desk'

useDatabase()

test('whoever may draft claims begins an import; a reader and a stranger do not', async () => {
  const desk = await makeDesk()
  const input = { dossier: desk.key }
  expect(await startClaimImport(desk.editor, input)).toEqual({ id: desk.dossierId, title: 'A desk' })
  await expect(startClaimImport(desk.reader, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(startClaimImport(desk.outsider, input)).rejects.toMatchObject({ code: 'not-found' })
  await expect(startClaimImport({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
})
