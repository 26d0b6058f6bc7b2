import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { acceptCertainSuggestions } from '@/lib/services/suggestions/accept-certain-suggestions'
import { acceptSuggestion } from '@/lib/services/suggestions/accept-suggestion'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { undoSuggestions } from '@/lib/services/suggestions/undo-suggestions'
import { moveClaim } from '@/lib/services/claims/move-claim'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { logOf, makeDesk } from '@/tests/support/desk'
import { articleOf, offerOf } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

async function accepted() {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  const { start, end } = await offerOf(desk, text, 'the road')
  const { dossierId, captureId } = text
  const { actionId, claimIds } = await acceptSuggestion(desk.editor, { dossierId, captureId, start, end })
  return { desk, text, claimId: claimIds[0]!, undo: { dossierId, actionId } }
}

test('an untouched draft is retired as undone and its suggestion offered again, once', async () => {
  const { desk, text, claimId, undo } = await accepted()
  expect(await undoSuggestions(desk.editor, undo)).toEqual({ undone: 1, touched: 0 })
  const change = await prisma().statusChange.findFirstOrThrow({ where: { claimId } })
  expect(change).toMatchObject({ fromStatus: 'draft', toStatus: 'retired', reason: 'undone' })
  expect(await logOf(claimId)).toEqual(['claim-drafted', 'suggestion-accepted', 'suggestion-undone'])
  expect(await listSuggestions(desk.editor, text)).toMatchObject({ open: 4, decided: 0, last: null })
  await expect(undoSuggestions(desk.editor, undo)).rejects.toMatchObject({ code: 'not-found' })
  await offerOf(desk, text, 'the road')
})

test('a draft that somebody moved, edited or noted since is not undone, and a sentence says so', async () => {
  const { desk, claimId, undo } = await accepted()
  await moveClaim(desk.second, { dossierId: desk.dossierId, claimId, version: 1, to: 'in-review', reason: null })
  const refused = { code: 'conflict', details: { reason: expect.stringContaining('changed since') } }
  await expect(undoSuggestions(desk.editor, undo)).rejects.toMatchObject(refused)
  const noted = await accepted()
  const note = { dossierId: noted.desk.dossierId, on: { claimId: noted.claimId }, body: 'See the map', tags: [] }
  await writeNote(noted.desk.second, writeNoteInput.parse(note))
  await expect(undoSuggestions(noted.desk.editor, noted.undo)).rejects.toMatchObject(refused)
  expect(await prisma().claim.count({ where: { id: { in: [claimId, noted.claimId] }, status: 'retired' } })).toBe(0)
})

test('of several, those that were touched stay', async () => {
  const desk = await makeDesk()
  const { dossierId, captureId } = await articleOf(desk)
  const { offers } = await listSuggestions(desk.editor, { dossierId, captureId })
  const places = offers.map(({ start, end }) => ({ start, end }))
  const { actionId, claimIds } = await acceptCertainSuggestions(desk.editor, { dossierId, captureId, places })
  await moveClaim(desk.editor, { dossierId, claimId: claimIds[0]!, version: 1, to: 'in-review', reason: null })
  expect(await undoSuggestions(desk.editor, { dossierId, actionId })).toEqual({ undone: 1, touched: 1 })
  const statuses = await prisma().claim.findMany({ where: { id: { in: claimIds } }, select: { status: true } })
  expect(statuses.map(({ status }) => status).toSorted()).toEqual(['in-review', 'retired'])
})

test('a reader may not, an action of another dossier is not there', async () => {
  const { desk, undo } = await accepted()
  await expect(undoSuggestions(desk.reader, undo)).rejects.toMatchObject({ code: 'forbidden' })
  const other = await makeDesk()
  const foreign = { ...undo, dossierId: other.dossierId }
  await expect(undoSuggestions(other.editor, foreign)).rejects.toMatchObject({ code: 'not-found' })
})
