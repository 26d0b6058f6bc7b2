import { expect, test } from 'vitest'
import { showDossier } from '@/lib/services/dossiers/show-dossier'
import { makeClaim, makeDesk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('a member sees what the dossier holds, and only a lead the way to its settings, only who compares the way there', async () => {
  const desk = await makeDesk()
  await makeClaim(desk)
  const asked = { key: desk.key }
  expect(await showDossier(desk.reader, asked)).toEqual({
    key: desk.key,
    title: 'A desk',
    role: 'reader',
    counts: { sources: 1, claims: 1, questions: 0, parties: 3, members: 5 },
    waiting: null,
    can: { 'dossier.configure': false, 'comparison.make': false, 'suggestion.decide': false },
  })
  expect(await showDossier(desk.editor, asked)).toMatchObject({ waiting: 0, can: { 'suggestion.decide': true } })
  const all = { 'dossier.configure': true, 'comparison.make': true, 'suggestion.decide': true }
  expect((await showDossier(desk.lead, asked)).can).toEqual(all)
})

test('outsiders find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  await expect(showDossier(desk.outsider, { key: desk.key })).rejects.toMatchObject({ code: 'not-found' })
  await expect(showDossier({ personId: null }, { key: desk.key })).rejects.toMatchObject({ code: 'unauthenticated' })
})
