import { expect, test } from 'vitest'
import { showSettings } from '@/lib/services/dossiers/show-settings'
import { makeDesk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('a lead sees the settings with the version to send back', async () => {
  const desk = await makeDesk()
  expect(await showSettings(desk.lead, { key: desk.key })).toMatchObject({
    id: desk.dossierId,
    title: 'A desk',
    ratingsNeeded: 2,
    version: 1,
    camps: { camps: [{ key: 'government' }, { key: 'opposition' }], opposed: [] },
  })
})

test('editors may not, outsiders find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  const asked = { key: desk.key }
  await expect(showSettings(desk.editor, asked)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(showSettings(desk.outsider, asked)).rejects.toMatchObject({ code: 'not-found' })
  await expect(showSettings({ personId: null }, asked)).rejects.toMatchObject({ code: 'unauthenticated' })
})
