import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { listParties, listPartiesInput } from '@/lib/services/parties/list-parties'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { declareInterest } from '@/tests/support/judgements'

useDatabase()

const list = (desk: Desk, more: Record<string, unknown> = {}, who = desk.reader) =>
  listParties(who, listPartiesInput.parse({ dossier: desk.key, ...more }))
const names = (view: { parties: { name: string }[] }) => view.parties.map(({ name }) => name)

test('parties come camp by camp and by name, those of no camp last, with what they say and pass on', async () => {
  const desk = await makeDesk()
  await makeClaim(desk)
  const retired = await makeClaim(desk)
  await prisma().claim.update({ where: { id: retired }, data: { status: 'retired' } })
  await prisma().claimSummary.update({ where: { claimId: retired }, data: { status: 'retired' } })
  const view = await list(desk)
  expect(view.parties).toMatchObject([
    { name: 'The Army', camp: { badge: 'GO' }, asSpeaker: 1, asRelay: 0 },
    { name: 'The Observatory', camp: null, asSpeaker: 0, asRelay: 0 },
    { name: 'The Outlet', camp: null, asSpeaker: 0, asRelay: 1 },
  ])
  expect(view.camps.map(({ key }) => key)).toEqual(['government', 'opposition'])
  expect(view.next).toBeNull()
})

test('search folds accents, finds aliases, and takes signs as they are', async () => {
  const desk = await makeDesk()
  await prisma().partyAlias.create({ data: { partyId: desk.parties.observatory, name: 'Rami Abdül-Rahman' } })
  expect(names(await list(desk, { q: 'ABDUL-r' }))).toEqual(['The Observatory'])
  expect(names(await list(desk, { q: 'army' }))).toEqual(['The Army'])
  expect(names(await list(desk, { q: '%' }))).toEqual([])
  expect(names(await list(desk, { q: '' }))).toHaveLength(3)
})

test('a camp narrows the list; "none" is the parties of no camp, and what the dossier has not is empty', async () => {
  const desk = await makeDesk()
  expect(names(await list(desk, { camp: 'government' }))).toEqual(['The Army'])
  expect(names(await list(desk, { camp: 'none' }))).toEqual(['The Observatory', 'The Outlet'])
  expect(names(await list(desk, { camp: 'no-such-camp' }))).toEqual([])
})

test('a long list comes in pages: every party once', async () => {
  const desk = await makeDesk()
  const data = Array.from({ length: 230 }, (_, index) => ({
    id: newId(),
    dossierId: desk.dossierId,
    key: `p-${index}`,
    name: `Party ${index % 7}`,
    kind: 'group',
    campId: [desk.camps.government, desk.camps.opposition, null][index % 3],
    createdAt: new Date(),
  }))
  await prisma().party.createMany({ data })
  const seen: string[] = []
  const camps: string[] = []
  let after: string | null = null
  do {
    const view: Awaited<ReturnType<typeof list>> = await list(desk, { after })
    seen.push(...view.parties.map(({ id }) => id))
    camps.push(...view.parties.map(({ camp }) => camp?.badge ?? 'none'))
    after = view.next
  } while (after)
  expect(seen).toHaveLength(233)
  expect(new Set(seen).size).toBe(233)
  expect(camps.filter((camp, index) => camp !== camps[index - 1])).toEqual(['GO', 'OP', 'none'])
})

test('reliability is said in words by topic; the grade of somebody with an interest does not count', async () => {
  const desk = await makeDesk()
  const grade = (who: Desk['editor'], letter: string) =>
    rateReliability(
      who,
      rateReliabilityInput.parse({
        dossierId: desk.dossierId,
        partyId: desk.parties.army,
        topic: 'tolls',
        grade: letter,
        reason: 'r',
      }),
    )
  await grade(desk.editor, 'B')
  await grade(desk.second, 'D')
  await grade(desk.third, 'A')
  await declareInterest(desk.third, desk.parties.army)
  const [army] = (await list(desk)).parties
  expect(army?.reliability).toEqual([
    { topic: 'tolls', words: 'B usually reliable to D not usually reliable', raters: 2 },
  ])
})

test('editors may draft one, readers may not; others find nothing', async () => {
  const desk = await makeDesk()
  expect((await list(desk, {}, desk.editor)).can['party.draft']).toBe(true)
  expect((await list(desk)).can['party.draft']).toBe(false)
  await expectGate(desk, (caller) => listParties(caller, listPartiesInput.parse({ dossier: desk.key })), [])
})
