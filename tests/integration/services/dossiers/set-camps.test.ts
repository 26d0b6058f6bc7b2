import { expect, test } from 'vitest'
import { readCamps } from '@/lib/data/dossiers/camps'
import { prisma } from '@/lib/data/database/database'
import { setCamps, setCampsInput } from '@/lib/services/dossiers/set-camps'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const rows = (desk: Desk) => [
  { id: desk.camps.government, name: 'Government', badge: 'GO', colour: 'go' },
  { id: desk.camps.opposition, name: 'Opposition', badge: 'OP', colour: 'op' },
]
const input = (desk: Desk, camps: unknown[], opposes: unknown[] = [], version = 1) =>
  setCampsInput.parse({ dossierId: desk.dossierId, version, camps, opposes })

test('camps are renamed, added, put in order and set against each other; keys stay', async () => {
  const desk = await makeDesk()
  const [government, opposition] = rows(desk)
  const wanted = [{ name: 'Monitors', badge: 'MO', colour: 'mo' }, { ...government, name: 'Damascus' }, opposition]
  expect(await setCamps(desk.lead, input(desk, wanted, ['1 2']))).toEqual({ version: 2 })
  const set = await readCamps(prisma(), desk.dossierId)
  expect(set.camps.map(({ key, name }) => [key, name])).toEqual([
    ['monitors', 'Monitors'],
    ['government', 'Damascus'],
    ['opposition', 'Opposition'],
  ])
  expect(set.opposed).toEqual([[desk.camps.government, desk.camps.opposition].toSorted()])
  expect(await logOf(desk.dossierId)).toEqual(['camps-set'])
})

test('a camp with parties cannot go; an empty one can', async () => {
  const desk = await makeDesk()
  const [government, opposition] = rows(desk)
  await expect(setCamps(desk.lead, input(desk, [opposition]))).rejects.toMatchObject({
    code: 'invalid',
    details: { reason: expect.stringContaining('Government') },
  })
  await setCamps(desk.lead, input(desk, [government]))
  expect((await readCamps(prisma(), desk.dossierId)).camps).toHaveLength(1)
})

test('nothing changed records nothing; an old version meets what stands; a strange id is not found', async () => {
  const desk = await makeDesk()
  expect(await setCamps(desk.lead, input(desk, rows(desk)))).toEqual({ version: 1 })
  expect(await logOf(desk.dossierId)).toEqual([])
  await setCamps(desk.lead, input(desk, rows(desk), ['0 1']))
  await expect(setCamps(desk.lead, input(desk, rows(desk)))).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { version: 2, camps: [{ name: 'Government' }, { name: 'Opposition' }] } },
  })
  const other = await makeDesk()
  await expect(setCamps(desk.lead, input(desk, rows(other), [], 2))).rejects.toMatchObject({ code: 'not-found' })
})

test('editors may not, outsiders find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  await expect(setCamps(desk.editor, input(desk, []))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(setCamps(desk.outsider, input(desk, []))).rejects.toMatchObject({ code: 'not-found' })
  await expect(setCamps({ personId: null }, input(desk, []))).rejects.toMatchObject({ code: 'unauthenticated' })
})
