import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { fieldsOf } from '@/lib/domain/claims/draft'
import { parseCsv } from '@/lib/domain/exports/csv'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { openClaim } from '@/lib/services/claims/open-claim'
import { readClaim } from '@/lib/services/claims/read-claim'
import { exportFile } from '@/lib/services/exports/export-file'
import { claimFile, claimLine } from '@/tests/support/claim-files'
import { useDatabase } from '@/tests/support/database'
import { claimOn, type Desk, makeClaim, makeDesk } from '@/tests/support/desk'
import { claimOfKey, importAs } from '@/tests/support/imported-claims'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()
let desk: Desk
let spokesman: string

beforeAll(async () => {
  desk = await makeDesk()
  spokesman = newId()
  const party = { dossierId: desk.dossierId, kind: 'person', createdAt: new Date() }
  await prisma().party.create({ data: { ...party, id: spokesman, key: 'spokesman', name: 'Anas Spokesman' } })
})

const chainBy = (head: Record<string, unknown>) => [
  { knows: 'issued', manner: 'paraphrase', ...head },
  { partyId: desk.parties.outlet, manner: 'published' },
]
const rowOf = async (claimId: string) => {
  const row = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  return { origin: row.origin, originPartyId: row.originPartyId, origins: row.originsForAnswer, speaker: row.speaker }
}

test('a spokesman and his office are one origin, from the form to the file', async () => {
  const { id: questionId, positions } = await makeQuestion(desk)
  const answer = { questionId, stance: 'asserts', positionId: positions.rebels }
  await makeClaim(desk, undefined, { answer, chain: chainBy({ partyId: desk.parties.army }) })
  const said = await makeClaim(desk, undefined, { answer, chain: chainBy({ partyId: spokesman }) })
  expect(await rowOf(said)).toMatchObject({ origins: 2, originPartyId: spokesman })
  const chain = chainBy({ partyId: spokesman, speaksForId: desk.parties.army })
  const fields = { ...claimOn(desk, undefined, { answer, chain }), claimId: said, version: 1 }
  await editClaim(desk.editor, editClaimInput.parse(fields))
  expect(await rowOf(said)).toEqual({
    origin: 'The Army',
    originPartyId: desk.parties.army,
    origins: 1,
    speaker: 'Anas Spokesman',
  })
  const { draft } = await openClaim(desk.editor, { dossier: desk.key, claim: said })
  expect(draft.chain[0]?.speaksFor).toEqual({ id: desk.parties.army, name: 'The Army' })
  const again = { ...fieldsOf(draft), dossierId: desk.dossierId, claimId: said, version: 2 }
  expect(await editClaim(desk.editor, editClaimInput.parse(again))).toEqual({ version: 2 })
  const { claim, wordings } = await readClaim(desk.editor, { dossier: desk.key, claim: said })
  expect(claim.chainSteps[0]?.speaksFor).toEqual({ key: 'army', name: 'The Army' })
  expect(JSON.stringify(wordings)).toContain('speaks for The Army')
  const { bytes } = await exportFile(desk.editor, { dossier: desk.key, file: 'chain_steps.csv', params: {} })
  const [header = [], ...rows] = parseCsv((await buffer(bytes)).toString('utf8').slice(1))
  const row = rows.find(([claimId, step]) => claimId === said && step === '0') ?? []
  expect([row[header.indexOf('speaks_for_id')], row[header.indexOf('is_origin')]]).toEqual([desk.parties.army, 'true'])
})

test('a file says it by the key of the party', async () => {
  const chain = [
    { party: 'spokesman', knows: 'issued', manner: 'paraphrase', speaksFor: 'army' },
    { party: 'the-outlet', manner: 'published' },
  ]
  const strange = chain.map((step) => ('speaksFor' in step ? { ...step, speaksFor: 'nobody' } : step))
  const refused = importAs(desk, desk.editor, claimFile([claimLine(desk, 'strange', { chain: strange })]))
  await expect(refused).rejects.toMatchObject({ code: 'invalid' })
  await importAs(desk, desk.editor, claimFile([claimLine(desk, 'said', { chain })]))
  const { id } = await claimOfKey(desk, 'said')
  expect(await rowOf(id)).toMatchObject({ origin: 'The Army', originPartyId: desk.parties.army, origins: 1 })
})

test('nobody speaks for himself, nor for a party of another dossier', async () => {
  const draft = (speaksForId: string) => {
    const fields = claimOn(desk, undefined, { chain: chainBy({ partyId: spokesman, speaksForId }) })
    return draftClaim(desk.editor, draftClaimInput.parse(fields))
  }
  expect(() => draft(spokesman)).toThrow('It speaks for itself')
  await expect(draft(newId())).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'chain.0.speaksForId': 'This party is not in the dossier.' } },
  })
})
