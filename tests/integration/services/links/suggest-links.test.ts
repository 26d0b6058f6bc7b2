import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { suggestLinks } from '@/lib/services/links/suggest-links'
import { useDatabase } from '@/tests/support/database'
import { deskText, figureOf, makeClaim, makeDesk, makeSource, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { link } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
let claim: string
/** A claim of a source of its own, as links are suggested across sources. */
async function state(statement: string, more: Record<string, unknown> = {}): Promise<string> {
  const { sourceId, captureId } = await makeSource(desk.dossierId, desk.editor.personId, `${deskText} ${statement}`)
  return makeClaim({ ...desk, sourceId, captureId }, undefined, { statement, ...more })
}
const by = (partyId: string) => ({
  chain: [
    { partyId, knows: 'issued', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ],
})
const counting = (words: string) => ({ kind: 'figure', figure: figureOf(words) })
const retire = (claimId: string) =>
  moveClaim(
    desk.editor,
    moveClaimInput.parse({ dossierId: desk.dossierId, claimId, version: 1, to: 'retired', reason: 'Wrong' }),
  )
const suggested = async (claimId = claim) =>
  (await suggestLinks(desk.editor, { dossierId: desk.dossierId, claimId })).map(
    ({ claim: { statement }, ...rest }) => ({
      statement,
      ...rest,
    }),
  )

beforeAll(async () => {
  desk = await makeDesk()
  claim = await state('At least 45 people were killed in Karm al-Zeitoun', counting('at least 45'))
})

test('a claim of the same figure is offered, with what it may be and why; one with nothing in common is not', async () => {
  await state('The bodies of 45 people were found in Karm al-Zeitoun', {
    ...counting('45'),
    ...by(desk.parties.observatory),
  })
  await state('Rain is expected over the coast')
  const [first, ...others] = await suggested()
  expect(first).toMatchObject({
    statement: 'The bodies of 45 people were found in Karm al-Zeitoun',
    kind: 'same',
    type: 'corroborates',
    isBack: false,
    isWithin: false,
    figure: '45',
  })
  expect(first?.reasons).toContain('both say 45')
  expect(others.map(({ statement }) => statement)).not.toContain('Rain is expected over the coast')
})

test('of one speaker it repeats; in Arabic the figure brings it together', async () => {
  const own = await state('Some 45 people had been killed in Karm al-Zeitoun, the army said', counting('45'))
  expect((await suggested()).find(({ type }) => type === 'repeats')?.statement).toMatch(/^Some 45 people/)
  await retire(own)
  await state('قتل 45 شخصا في كرم الزيتون', { ...counting('45'), ...by(desk.parties.observatory) })
  expect((await suggested()).map(({ statement }) => statement)).toContain('قتل 45 شخصا في كرم الزيتون')
})

test('a claim that is linked already, or retired, is not offered', async () => {
  const linked = await state('45 people were killed in Karm al-Zeitoun on Sunday', counting('45'))
  const retired = await state('45 people were killed in Karm al-Zeitoun on Monday', counting('45'))
  const statements = async () => (await suggested()).map(({ statement }) => statement)
  expect(await statements()).toEqual(expect.arrayContaining([expect.stringContaining('on Sunday')]))
  await link(desk, claim, linked)
  await retire(retired)
  expect((await statements()).join()).not.toMatch(/on (Sunday|Monday)/)
})

test('a claim of the same source is offered only where the two are set against each other', async () => {
  const one = await state('Sixty tents stood in the stadium of Aleppo')
  const { sourceId } = await prisma().claim.findUniqueOrThrow({ where: { id: one } })
  const capture = await prisma().capture.findFirstOrThrow({ where: { sourceId } })
  const same = { ...desk, sourceId, captureId: capture.id }
  await makeClaim(same, 'Scores were killed', { statement: 'Sixty tents stood in the stadium of Aleppo on Friday' })
  await state('Sixty tents were put up in the stadium of Aleppo')
  expect((await suggested(one)).map(({ statement }) => statement)).toEqual([
    'Sixty tents were put up in the stadium of Aleppo',
  ])
  const counts = (words: string, more: object) =>
    makeClaim(same, 'Scores were killed', { statement: `${words} people died in Aleppo`, ...counting(words), ...more })
  const sixty = await counts('60', {})
  await counts('90', by(desk.parties.observatory))
  expect((await suggested(sixty)).find(({ statement }) => statement === '90 people died in Aleppo')).toMatchObject({
    kind: 'conflicting-figures',
    type: null,
    isWithin: true,
  })
})

test('words that SQL or a search would read as more than words are words', async () => {
  const odd = await state(`O'Neil's "quote" & <b> | ! :* \\ ' -- 45`)
  await expect(suggested(odd)).resolves.toBeInstanceOf(Array)
})

test('readers, strangers and the signed-out are turned away', async () => {
  await expectGate(desk, (caller) => suggestLinks(caller, { dossierId: desk.dossierId, claimId: claim }))
})
