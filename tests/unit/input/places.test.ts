import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { placesFor } from '@/lib/domain/input/places'

const refused = expect.objectContaining({ code: 'overloaded' })

/** Who has a place, as they come to it. */
function watched(limits: Parameters<typeof placesFor>[0]) {
  const places = placesFor(limits)
  const came: string[] = []
  const enter = (personId: string) =>
    places.enter(personId).then((leave) => {
      came.push(personId)
      return leave
    })
  return { enter, came }
}

test('so many work at once; the next comes when one is through, in the order of the line', async () => {
  const { enter, came } = watched({ inAll: 2, inLine: 5, patience: 5_000 })
  const leaveAnn = await enter('ann')
  const leaveBob = await enter('bob')
  const [cem, dua] = [enter('cem'), enter('dua')]
  await sleep(5)
  expect(came).toEqual(['ann', 'bob'])
  leaveBob()
  await cem
  leaveBob() // a second time frees nothing
  await sleep(5)
  expect(came).toEqual(['ann', 'bob', 'cem'])
  leaveAnn()
  await dua
  expect(came).toEqual(['ann', 'bob', 'cem', 'dua'])
})

test('whoever has a place waits for their own, and keeps nobody from the others', async () => {
  const { enter, came } = watched({ inAll: 2, inLine: 5, patience: 5_000 })
  const leave = await enter('ann')
  const again = enter('ann')
  await expect(enter('ann')).rejects.toEqual(refused)
  await enter('bob')
  expect(came).toEqual(['ann', 'bob'])
  leave()
  await again
  expect(came).toEqual(['ann', 'bob', 'ann'])
})

test('one person who asks over and over does not push back the others in line', async () => {
  const { enter, came } = watched({ inAll: 1, inLine: 5, patience: 5_000 })
  const leave = await enter('ann')
  const again = enter('ann')
  const bob = enter('bob')
  leave()
  ;(await again)()
  await bob
  expect(came).toEqual(['ann', 'ann', 'bob'])
})

test('a full line, and a wait that is too long, are refused; who gave up has no place kept', async () => {
  const { enter, came } = watched({ inAll: 1, inLine: 1, patience: 20 })
  const leave = await enter('ann')
  const bob = enter('bob')
  await expect(enter('cem')).rejects.toEqual(refused)
  await expect(bob).rejects.toEqual(refused)
  leave()
  await enter('dua')
  expect(came).toEqual(['ann', 'dua'])
})
