import { expect, test } from 'vitest'
import { openSuggestion } from '@/lib/services/suggestions/open-suggestion'
import { makeDesk } from '@/tests/support/desk'
import { articleOf, offerOf } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('the form begins with all that was read; a speaker who is no party stands by name', async () => {
  const desk = await makeDesk()
  const { dossierId, captureId } = await articleOf(desk)
  const { start, end } = await offerOf(desk, { dossierId, captureId }, 'Nobody')
  const draft = await openSuggestion(desk.editor, { dossierId, captureId, start, end })
  expect(draft).toMatchObject({
    statement: 'Nobody came to help us',
    anchors: [{ captureId, start, end, exact: 'Nobody came to help us' }],
    chain: [{ party: null, label: 'Mara Quint' }, { label: 'Reuters' }, { party: { name: 'The Outlet' } }],
  })
})

test('a reader opens none, and a place without a suggestion has none', async () => {
  const desk = await makeDesk()
  const { dossierId, captureId } = await articleOf(desk)
  const { start, end } = await offerOf(desk, { dossierId, captureId }, 'Nobody')
  const open = (who: typeof desk.editor, from = start) =>
    openSuggestion(who, { dossierId, captureId, start: from, end })
  await expect(open(desk.reader)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(open(desk.outsider)).rejects.toMatchObject({ code: 'not-found' })
  await expect(open(desk.editor, start + 1)).rejects.toMatchObject({ code: 'conflict' })
})
