import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { acceptAgency, acceptAgencyInput } from '@/lib/services/asks/accept-agency'
import { dismissAsk } from '@/lib/services/asks/dismiss-ask'
import { undoAsk } from '@/lib/services/asks/undo-ask'
import { asksOf, print, printOneText } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
let wire: string
let paper: string
beforeEach(async () => {
  desk = await makeDesk()
  ;[wire, paper] = await printOneText(desk, 'Hadrel')
})

const asked = async () => (await asksOf(desk)).asks.filter(({ kind }) => kind === 'agency')
const agencyOf = async (id: string) => (await prisma().source.findUniqueOrThrow({ where: { id } })).agency
const accept = async (agency: string, who = desk.editor, ask?: string) =>
  acceptAgency(who, acceptAgencyInput.parse({ dossierId: desk.dossierId, ask: ask ?? (await asked())[0]?.id, agency }))

test('two outlets with nearly one text are asked about; the agency is recorded with the one that has none', async () => {
  expect(await asked()).toMatchObject([{ kind: 'agency', share: expect.any(Number) }])
  const { decisionId, sources } = await accept('Reuters')
  expect(sources).toBe(1)
  expect([await agencyOf(wire), await agencyOf(paper)]).toEqual(['Reuters', 'Reuters'])
  expect(await logOf(paper)).toEqual(expect.arrayContaining(['ask-accepted', 'source-changed']))
  expect(await prisma().askDecision.findUnique({ where: { id: decisionId } })).toMatchObject({
    kind: 'agency',
    decision: 'accepted',
  })
  expect((await asksOf(desk)).last).toEqual({ id: decisionId, decision: 'accepted' })
  expect(await asked()).toEqual([])
})

test('another agency than one of them has is refused, and where neither has one both get it', async () => {
  await expect(accept('Tass')).rejects.toMatchObject({ code: 'invalid' })
  expect(await agencyOf(paper)).toBeNull()
  await prisma().source.update({ where: { id: wire }, data: { agency: null } })
  expect((await accept('Tass')).sources).toBe(2)
  expect([await agencyOf(wire), await agencyOf(paper)]).toEqual(['Tass', 'Tass'])
})

test('of two people who accept it at once one records it; what is dismissed is asked no more', async () => {
  const ask = (await asked())[0]?.id ?? ''
  const both = await Promise.allSettled([accept('Reuters', desk.editor, ask), accept('Reuters', desk.second, ask)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await logOf(paper)).filter((kind) => kind === 'ask-accepted')).toHaveLength(1)
})

test('what is dismissed is asked no more, and an agency that somebody recorded meanwhile leaves no ground', async () => {
  const ask = (await asked())[0]?.id ?? ''
  const { decisionId } = await dismissAsk(desk.editor, { dossierId: desk.dossierId, ask, kind: 'agency' })
  expect(await asked()).toEqual([])
  await expect(accept('Reuters', desk.editor, ask)).rejects.toMatchObject({ code: 'conflict' })
  await undoAsk(desk.editor, { dossierId: desk.dossierId, decisionId })
  await prisma().source.update({ where: { id: paper }, data: { agency: 'Reuters' } })
  await expect(accept('Reuters', desk.editor, ask)).rejects.toMatchObject({ code: 'conflict' })
})

test('other texts, and two of one outlet, are not asked about', async () => {
  await prisma().source.update({ where: { id: paper }, data: { outlet: 'The Hadrel Wire' } })
  const text = 'Rain is expected over the coast until Saturday, the weather office said on Sunday.'
  await print(desk, { outlet: 'The Coast', agency: null, text })
  expect(await asked()).toEqual([])
})

test('readers and strangers record nothing', async () => {
  const input = acceptAgencyInput.parse({ dossierId: desk.dossierId, ask: (await asked())[0]?.id, agency: 'Reuters' })
  await expectGate(desk, (caller) => acceptAgency(caller, input))
})
