import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { dismissSuggestion } from '@/lib/services/suggestions/dismiss-suggestion'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { undoSuggestions } from '@/lib/services/suggestions/undo-suggestions'
import { makeDesk } from '@/tests/support/desk'
import { articleOf, offerOf, suggestedText } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

async function withOffer() {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  const { start, end, words } = await offerOf(desk, text, 'the bridge')
  const { dossierId, captureId } = text
  return { desk, text, words, input: { dossierId, captureId, start, end } }
}

const wordsOf = async (...list: Parameters<typeof listSuggestions>) =>
  (await listSuggestions(...list)).offers.map(({ words }) => words)

test('what is dismissed does not come back, in a newer text of the source either', async () => {
  const { desk, text, words, input } = await withOffer()
  await dismissSuggestion(desk.editor, input)
  expect(await wordsOf(desk.second, text)).not.toContain(words)
  const newer = await articleOf(desk, `Updated at noon.\n\n${suggestedText}`, { sourceId: text.sourceId })
  expect(await wordsOf(desk.editor, newer)).not.toContain(words)
  expect(await wordsOf(desk.editor, await articleOf(desk, `Elsewhere.\n\n${suggestedText}`))).toContain(words)
})

test('neither the row nor the history keeps its words, and another dossier has another hash', async () => {
  const one = await withOffer()
  const other = await withOffer()
  for (const { desk, input } of [one, other]) await dismissSuggestion(desk.editor, input)
  const dossiers = { in: [one.desk.dossierId, other.desk.dossierId] }
  const rows = await prisma().suggestionDecision.findMany({ where: { dossierId: dossiers } })
  expect(new Set(rows.map(({ wordsSha256 }) => wordsSha256)).size).toBe(2)
  const entries = await prisma().logEntry.findMany({
    where: { dossierId: dossiers, kind: 'suggestion-dismissed' },
    include: { payload: true },
  })
  expect(entries).toHaveLength(2)
  expect(JSON.stringify([rows, entries])).not.toMatch(/bridge|collapsed/)
})

test('undone, it is offered again; dismissed by two at once, it is dismissed once', async () => {
  const { desk, text, words, input } = await withOffer()
  const results = await Promise.allSettled([desk.editor, desk.second].map((who) => dismissSuggestion(who, input)))
  const done = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  expect(done).toHaveLength(1)
  await undoSuggestions(desk.editor, { dossierId: desk.dossierId, ...done[0]! })
  expect(await wordsOf(desk.editor, text)).toContain(words)
})

test('a reader may not', async () => {
  const { desk, input } = await withOffer()
  await expect(dismissSuggestion(desk.reader, input)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await prisma().suggestionDecision.count({ where: { dossierId: desk.dossierId } })).toBe(0)
})
