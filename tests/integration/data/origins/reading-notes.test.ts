import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { refreshEveryNote } from '@/lib/data/origins/reading-notes'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { useDatabase } from '@/tests/support/database'
import { allStories, importStory } from '@/tests/support/story'

useDatabase()

const storyOf = async (name: string) => {
  const story = allStories().find(([each]) => each === name)?.[1]
  if (!story) throw new Error(`no story ${name}`)
  return { story, ...(await importStory(story)) }
}

async function notesOf(ids: ReadonlyMap<string, string>) {
  const rows = await prisma().claimSummary.findMany({ where: { claimId: { in: [...ids.values()] } } })
  const names = new Map([...ids].map(([key, id]) => [id, key]))
  return Object.fromEntries(rows.map(({ claimId, readingNote }) => [names.get(claimId), readingNote ?? '']))
}

test('a database from before notes were kept gets them, for every question of how many', async () => {
  const stories = [await storyOf('part-and-the-same'), await storyOf('cuts-its-own-total')]
  await prisma().claimSummary.updateMany({ data: { readingNote: null } })
  await refreshEveryNote()
  for (const { story, ids } of stories) expect(await notesOf(ids)).toEqual(story.notes)
})

test('a claim that is retired takes its note off the others', async () => {
  const { desk, ids } = await storyOf('cuts-its-own-total')
  const claimId = ids.get('un-3958') ?? ''
  const to = { dossierId: desk.dossierId, claimId, version: 1, to: 'retired', reason: 'Read wrongly' }
  await moveClaim(desk.editor, moveClaimInput.parse(to))
  expect(await notesOf(ids)).toMatchObject({ 'un-11300': '' })
})
