import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { callOneOccasion } from '@/lib/services/readings/call-one-occasion'
import { listReadings } from '@/lib/services/readings/list-readings'
import { withdrawOccasion } from '@/lib/services/readings/withdraw-occasion'
import { useDatabase } from '@/tests/support/database'
import { figureOf, logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()
const reason = 'Both agencies were at the briefing of the 4th'

async function twoRelays() {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const said = (words: string, partyId = desk.parties.observatory) =>
    makeClaim(desk, 'Scores were killed', {
      statement: `It counts ${words}`,
      kind: 'figure',
      chain: [
        { partyId, knows: 'counted', manner: 'paraphrase' },
        { label: `agency of ${words}`, manner: 'relayed' },
        { partyId: desk.parties.outlet, manner: 'published' },
      ],
      figure: { ...figureOf(words), count: 'single-event' },
      saidDate: { edtf: '2012-03-04', words: 'on Sunday', basis: 'relative' },
      answer: { questionId, stance: 'asserts' },
    })
  const claims = { few: await said('22'), many: await said('31'), army: await said('44', desk.parties.army) }
  const row = async () => (await showGrid(desk.lead, showGridInput.parse({ dossier: desk.key }))).rows[0]
  const origins = async (id: string) =>
    (await prisma().claimSummary.findUniqueOrThrow({ where: { claimId: id } })).originsForAnswer
  const pair = { dossierId: desk.dossierId, claimId: claims.many, otherClaimId: claims.few, reason }
  return { desk, claims, row, origins, pair }
}

test('without that word two figures of one origin on one day are a range; with it neither counts, and both stay visible', async () => {
  const { desk, claims, row, origins, pair } = await twoRelays()
  expect((await row())?.parts.map(({ tone }) => tone)).not.toContain(undefined)
  expect((await row())?.parts.some(({ heading }) => heading.startsWith('Relay conflict'))).toBe(false)
  await expectGate(desk, (caller) => callOneOccasion(caller, pair))
  const { occasionId } = await callOneOccasion(desk.editor, pair)
  expect(await prisma().occasion.findMany({ where: { id: occasionId } })).toMatchObject([
    { reason, byId: desk.editor.personId, withdrawnAt: null },
  ])
  expect(await logOf(occasionId)).toEqual(['occasion-called'])
  expect([await origins(claims.few), await origins(claims.many), await origins(claims.army)]).toEqual([0, 0, 1])
  expect((await row())?.parts[0]?.heading).toMatch(/^Relay conflict/)
  const { readings } = await listReadings(desk.reader, { dossier: desk.key, claim: claims.few })
  const own = readings.find(({ other }) => other.id === claims.many)
  expect(own).toMatchObject({ occasion: { id: occasionId, reason, byName: 'Edi Editor' }, canBeOneOccasion: false })
  await withdrawOccasion(desk.second, { dossierId: desk.dossierId, occasionId, reason: 'They were two briefings' })
  expect([await origins(claims.few), await origins(claims.many)]).toEqual([1, 1])
})

test('saying it twice changes nothing', async () => {
  const { desk, pair } = await twoRelays()
  const first = await callOneOccasion(desk.editor, pair)
  const other = { ...pair, claimId: pair.otherClaimId, otherClaimId: pair.claimId }
  expect(await callOneOccasion(desk.second, other)).toEqual(first)
  expect(await logOf(first.occasionId)).toEqual(['occasion-called'])
})

test('is said of two figures of one origin alone', async () => {
  const { desk, claims, pair } = await twoRelays()
  await expect(callOneOccasion(desk.editor, { ...pair, otherClaimId: claims.army })).rejects.toMatchObject({
    code: 'invalid',
  })
  await expect(callOneOccasion(desk.editor, { ...pair, otherClaimId: pair.claimId })).rejects.toMatchObject({
    code: 'invalid',
  })
  const elsewhere = await makeDesk()
  await expect(callOneOccasion(elsewhere.editor, { ...pair, dossierId: elsewhere.dossierId })).rejects.toMatchObject({
    code: 'not-found',
  })
})
