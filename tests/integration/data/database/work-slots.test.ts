import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { takeSlot, workSlots, type WorkKind } from '@/lib/data/database/work-slots'

const kinds = Object.keys(workSlots) as WorkKind[]

test.each(kinds)(
  '%s: one for each person, a few for all, and a sentence that says which of the two it was',
  async (kind) => {
    const { atOnce, own, full } = workSlots[kind]
    const releases = await Promise.all(Array.from({ length: atOnce - 1 }, (_, n) => takeSlot(kind, `person-${n}`)))
    await expect(takeSlot(kind, 'person-0', 50)).rejects.toMatchObject({ code: 'overloaded', details: { reason: own } })
    releases.push(await takeSlot(kind, 'person-last'))
    await expect(takeSlot(kind, 'somebody else', 50)).rejects.toMatchObject({
      code: 'overloaded',
      details: { reason: full },
    })
    releases.splice(0, 1)[0]?.()
    releases.push(await takeSlot(kind, 'somebody else', 50))
    for (const release of releases) release()
  },
)

test('one kind does not take the slot of another', async () => {
  const releases = [await takeSlot('exports', 'a'), await takeSlot('imports', 'a', 0)]
  for (const release of releases) release()
})

test('who clicks on two small files gets both, one after the other', async () => {
  const order: string[] = []
  const work = async (name: string) => {
    const release = await takeSlot('exports', 'a')
    order.push(`${name} begins`)
    await sleep(20)
    order.push(`${name} ends`)
    release()
  }
  await Promise.all([work('one'), work('two'), work('three')])
  expect(order.filter((_, index) => index % 2 === 0).every((line) => line.endsWith('begins'))).toBe(true)
  expect(order).toHaveLength(6)
})

test('a slot that is given back twice frees one place', async () => {
  const [first, second] = [await takeSlot('exports', 'a'), await takeSlot('exports', 'b')]
  first()
  first()
  await expect(takeSlot('exports', 'b', 0)).rejects.toMatchObject({ code: 'overloaded' })
  second()
  ;(await takeSlot('exports', 'b', 0))()
})
