import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { skipAsk } from '@/lib/services/asks/skip-ask'
import { askOf, asksOf, sayTheSame } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('what one person skips stays open for everybody else, once however often, and is in no history', async () => {
  const desk = await makeDesk()
  await sayTheSame(desk, 'Hadrel')
  const { id: ask } = await askOf(desk, 'link', 'Hadrel')
  const before = await prisma().logEntry.count()
  for (let time = 0; time < 2; time++) await skipAsk(desk.editor, { dossierId: desk.dossierId, ask })
  expect(await asksOf(desk)).toMatchObject({ skipped: 1 })
  expect((await asksOf(desk)).asks.map(({ id }) => id)).not.toContain(ask)
  expect((await asksOf(desk, desk.second)).asks.map(({ id }) => id)).toContain(ask)
  expect(await prisma().logEntry.count()).toBe(before)
  await expectGate(desk, (caller) => skipAsk(caller, { dossierId: desk.dossierId, ask }))
})
