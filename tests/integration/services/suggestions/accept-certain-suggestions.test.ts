import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import {
  acceptCertainSuggestions,
  acceptCertainSuggestionsInput,
} from '@/lib/services/suggestions/accept-certain-suggestions'
import { acceptSuggestion } from '@/lib/services/suggestions/accept-suggestion'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { undoSuggestions } from '@/lib/services/suggestions/undo-suggestions'
import { makeDesk } from '@/tests/support/desk'
import { articleOf } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

async function withAll() {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  const { offers } = await listSuggestions(desk.editor, text)
  const places = offers.map(({ start, end }) => ({ start, end }))
  const { dossierId, captureId, sourceId } = text
  return { desk, text, offers, sourceId, input: { dossierId, captureId, places } }
}

test('only what is certain is taken, whatever is asked for, in one action with one undo', async () => {
  const { desk, text, sourceId, input } = await withAll()
  const { actionId, claimIds, left } = await acceptCertainSuggestions(desk.editor, input)
  expect([claimIds.length, left]).toEqual([2, 2])
  const claims = await prisma().claim.findMany({ where: { sourceId }, orderBy: { statement: 'asc' } })
  expect(claims.map(({ statement }) => statement)).toEqual(['more than 900 people were killed', 'the road was closed'])
  expect(await listSuggestions(desk.editor, text)).toMatchObject({ open: 2, decided: 2, last: { count: 2 } })
  await undoSuggestions(desk.editor, { dossierId: desk.dossierId, actionId })
  expect(await listSuggestions(desk.editor, text)).toMatchObject({ open: 4, decided: 0, last: null })
})

test('what somebody decided meanwhile is left, and nothing left changes nothing', async () => {
  const { desk, offers, input } = await withAll()
  const { dossierId, captureId } = input
  const [first, second] = offers
  await acceptSuggestion(desk.second, { dossierId, captureId, start: first!.start, end: first!.end })
  const certain = { ...input, places: input.places.slice(0, 2) }
  expect(await acceptCertainSuggestions(desk.editor, certain)).toMatchObject({
    claimIds: [expect.any(String)],
    left: 1,
  })
  const before = await prisma().logEntry.count({ where: { dossierId } })
  expect(await acceptCertainSuggestions(desk.editor, certain)).toMatchObject({ claimIds: [], left: 2 })
  expect(await prisma().logEntry.count({ where: { dossierId } })).toBe(before)
  expect(second).toBeDefined()
})

test('two people at once draft each once', async () => {
  const { desk, sourceId, input } = await withAll()
  const both = await Promise.all([desk.editor, desk.second].map((who) => acceptCertainSuggestions(who, input)))
  expect(new Set(both.map(({ claimIds }) => claimIds.length))).toEqual(new Set([0, 2]))
  expect(await prisma().claim.count({ where: { sourceId } })).toBe(2)
})

test('the number is bounded, and a reader may not', async () => {
  const { desk, input } = await withAll()
  const places = Array.from({ length: 51 }, (_, at) => ({ start: at, end: at + 1 }))
  expect(acceptCertainSuggestionsInput.safeParse({ ...input, places }).success).toBe(false)
  expect(acceptCertainSuggestionsInput.safeParse({ ...input, places: [] }).success).toBe(false)
  await expect(acceptCertainSuggestions(desk.reader, input)).rejects.toMatchObject({ code: 'forbidden' })
})
