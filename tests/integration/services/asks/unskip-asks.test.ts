import { expect, test } from 'vitest'
import { skipAsk } from '@/lib/services/asks/skip-ask'
import { unskipAsks } from '@/lib/services/asks/unskip-asks'
import { asksOf, sayTheSame } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('one that was skipped is shown again, or all of them; those of others stay skipped', async () => {
  const desk = await makeDesk()
  for (const town of ['Hadrel', 'Farfield']) await sayTheSame(desk, town)
  const { dossierId, editor, second } = desk
  const { asks } = await asksOf(desk)
  for (const { id: ask } of asks) for (const who of [editor, second]) await skipAsk(who, { dossierId, ask })
  expect(await unskipAsks(editor, { dossierId, ask: asks[0]?.id })).toEqual({ shown: 1 })
  expect((await asksOf(desk)).asks.map(({ id }) => id)).toEqual([asks[0]?.id])
  expect(await unskipAsks(editor, { dossierId })).toEqual({ shown: asks.length - 1 })
  expect((await asksOf(desk)).asks).toHaveLength(asks.length)
  expect((await asksOf(desk, second)).skipped).toBe(asks.length)
  await expectGate(desk, (caller) => unskipAsks(caller, { dossierId }))
})
