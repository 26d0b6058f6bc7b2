import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { ratingSight } from '@/lib/domain/claims/blind'
import { lineText } from '@/lib/domain/lines/line'
import { claimStatuses } from '@/lib/domain/vocabulary'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { readHistory } from '@/lib/services/history/read-history'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, rate } from '@/tests/support/judgements'

const database = useDatabase()

const sentences = async (desk: Desk, who: Caller, about?: string) =>
  (await readHistory(who, { dossier: desk.key, about })).entries.map(
    ({ actorName, sentence }) => `${actorName} ${lineText(sentence)}`,
  )
const rated = 'Zoe Editor rated “Claim: The army denied it” 3 possibly true: It says so'
const drafted = 'Edi Editor drafted the claim “Claim: The army denied it”'

test('who has not rated sees no trace of ratings, a lead sees who; once rated, all of it', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.second, claimId, 3)
  expect(await sentences(desk, desk.second, claimId)).toEqual([rated, drafted])
  expect(await sentences(desk, desk.third, claimId)).toEqual([drafted])
  expect(await sentences(desk, desk.reader)).toEqual([drafted])
  expect(await sentences(desk, desk.lead, claimId)).toEqual(['Zoe Editor rated (hidden until you have rated)', drafted])
  await rate(desk, desk.third, claimId, null)
  expect(await sentences(desk, desk.third)).toContain(rated)
})

test('once there is a desk rating the desk sees all, readers only when the claim is reviewed', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.second, claimId, 3)
  await rate(desk, desk.lead, claimId, null)
  await adjudicate(desk, claimId, 3)
  expect(await sentences(desk, desk.third, claimId)).toHaveLength(4)
  expect(await sentences(desk, desk.reader, claimId)).toEqual([drafted])
  await prisma().claim.update({ where: { id: claimId }, data: { status: 'reviewed' } })
  expect(await sentences(desk, desk.reader, claimId)).toHaveLength(4)
})

test('the query hides exactly what the rule hides', async () => {
  const desk = await makeDesk()
  for (const status of claimStatuses) {
    for (const hasDeskRating of [false, true]) {
      const claimId = await makeClaim(desk)
      await rate(desk, desk.second, claimId, 3)
      await rate(desk, desk.lead, claimId, null)
      if (hasDeskRating) await adjudicate(desk, claimId, 3)
      await prisma().claim.update({ where: { id: claimId }, data: { status } })
      const cases = [
        { who: desk.reader, role: 'reader', hasJudged: false },
        { who: desk.third, role: 'editor', hasJudged: false },
        { who: desk.lead, role: 'lead', hasJudged: true },
      ] as const
      for (const { who, role, hasJudged } of cases) {
        const shown = ratingSight({ role, status, hasJudged, hasDeskRating }) === 'shown'
        expect((await sentences(desk, who, claimId)).includes(rated), `${role} ${status} ${hasDeskRating}`).toBe(shown)
      }
    }
  }
})

test('a long log comes in pages, newest first, nothing twice and nothing left out', async () => {
  const desk = await makeDesk()
  const names = Array.from({ length: 60 }, (_, index) => `Party ${index}`)
  for (const name of names)
    await draftParty(desk.editor, draftPartyInput.parse({ dossierId: desk.dossierId, name, kind: 'organisation' }))
  const first = await readHistory(desk.editor, { dossier: desk.key })
  const second = await readHistory(desk.editor, { dossier: desk.key, before: first.next })
  expect(second.next).toBeNull()
  const read = [...first.entries, ...second.entries].map(({ sentence }) => sentence)
  expect(read).toEqual(names.toReversed().map((name) => `added the party “${name}”`))
})

test('redacted words are gone from the sentence', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await database.rows(
    `UPDATE log_payload SET salt = NULL, payload = NULL, redacted_at = now()
     FROM log_entry e WHERE e.id = log_entry_id AND $1::uuid = ANY(e.about)`,
    [claimId],
  )
  expect(await sentences(desk, desk.editor, claimId)).toEqual(['Edi Editor claim drafted (these words were redacted)'])
})

test('only members read it', async () => {
  const desk = await makeDesk()
  await expectGate(desk, (caller) => readHistory(caller, { dossier: desk.key }), [])
})
