import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { exportScope } from '@/lib/data/exports/export-scope'
import { exportTable } from '@/lib/data/exports/export-table'
import { newId } from '@/lib/data/database/ids'
import { enterDossier } from '@/lib/data/access/viewer'
import { paramsToFilter } from '@/lib/domain/claims/filter'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import { parseCsv } from '@/lib/domain/exports/csv'
import { findClaims, findClaimsInput } from '@/lib/services/claims/find-claims'
import { listClaims } from '@/lib/services/claims/list-claims'
import { readClaim } from '@/lib/services/claims/read-claim'
import { readClaimCards, readClaimCardsInput } from '@/lib/services/claims/read-claim-cards'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { showParty, showPartyInput } from '@/lib/services/parties/show-party'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { showQuestion, showQuestionInput } from '@/lib/services/questions/show-question'
import { useDatabase } from '@/tests/support/database'
import { figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

let desk: Desk
let taken: string
let other: string
let question: string

/** A claim withdrawn by its speaker, from a source that was corrected and then retracted; another that links to it. */
beforeAll(async () => {
  desk = await makeDesk()
  const { dossierId, sourceId, editor, parties } = desk
  const { id } = await makeQuestion(desk, 'figure')
  question = (await prisma().question.findUniqueOrThrow({ where: { id } })).key
  await prisma().question.update({ where: { id }, data: { measure: 'killed' } })
  const chain = [
    { partyId: parties.army, knows: 'counted', manner: 'paraphrase' },
    { partyId: parties.outlet, manner: 'published' },
  ]
  const answer = { questionId: id, stance: 'asserts' }
  taken = await makeClaim(desk, 'More than 7,500 people have died', {
    kind: 'figure',
    figure: { ...figureOf('More than 7,500 people'), asOfDate: '2012-03-10', asOfBasis: 'stated' },
    answer,
    chain,
  })
  other = await makeClaim(desk)
  const link = {
    id: newId(),
    dossierId,
    fromClaimId: other,
    toClaimId: taken,
    type: 'qualifies',
    reason: 'why',
    confidence: 'low',
    byId: editor.personId,
    at: new Date(),
  }
  await prisma().link.create({ data: link })
  await recordWithdrawal(editor, recordWithdrawalInput.parse({ dossierId, claimId: taken, words: 'We were wrong' }))
  for (const kind of ['corrected', 'retracted', 'corrected'])
    await prisma().sourceNotice.create({
      data: { id: newId(), sourceId, kind, words: 'It was wrong', byId: editor.personId, at: new Date() },
    })
})

const pick = (shown: ClaimStanding | undefined) =>
  shown && { isWithdrawn: shown.isWithdrawn, sourceStanding: shown.sourceStanding }
const both = { isWithdrawn: true, sourceStanding: 'retracted' }
const sourceOnly = { isWithdrawn: false, sourceStanding: 'retracted' }

test('the grid marks it', async () => {
  const { rows } = await showGrid(desk.reader, showGridInput.parse({ dossier: desk.key }))
  expect(rows.flatMap(({ cells }) => cells.flatMap(({ answers }) => answers.map(pick)))).toEqual([both])
})

test('the question’s page marks it, in its answers and its plot', async () => {
  const { groups, plot } = await showQuestion(desk.reader, showQuestionInput.parse({ dossier: desk.key, question }))
  expect(groups.flatMap(({ answers }) => answers.map(pick))).toEqual([both])
  expect(plot?.rows.map(pick)).toEqual([both])
})

test('the claims table and what is found for a link mark both claims of the source', async () => {
  const { rows } = await listClaims(desk.reader, { dossier: desk.key, params: {} })
  expect(Object.fromEntries(rows.map((row) => [row.id, pick(row)]))).toEqual({ [taken]: both, [other]: sourceOnly })
  const { claims } = await findClaims(
    desk.editor,
    findClaimsInput.parse({ dossierId: desk.dossierId, exceptId: other, words: '' }),
  )
  expect(claims.map(pick)).toEqual([both])
})

test('cards beside the text, a party’s claims and the other end of a link mark it', async () => {
  const cards = await readClaimCards(
    desk.reader,
    readClaimCardsInput.parse({ dossierId: desk.dossierId, claimIds: [taken] }),
  )
  expect(cards.map(pick)).toEqual([both])
  const { members } = await showParty(desk.reader, showPartyInput.parse({ dossier: desk.key, party: 'army' })).then(
    ({ claims }) => ({ members: claims.rows }),
  )
  expect(members.find(({ id }) => id === taken)).toMatchObject(both)
  const { links, claim } = await readClaim(desk.reader, { dossier: desk.key, claim: other })
  expect(links.map((link) => pick(link.other))).toEqual([both])
  expect(claim.source.notices).toMatchObject([{ kind: 'retracted' }])
})

test('claims.csv and grid.csv say it', async () => {
  const scope = await exportScope(await enterDossier(desk.reader, { key: desk.key }), paramsToFilter({}).filter)
  const rows = async (table: 'claims' | 'grid') => {
    const [header = [], ...cells] = parseCsv(
      (await buffer(await exportTable(scope, { table, profile: 'raw' }))).toString('utf8'),
    )
    return cells.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))
  }
  expect((await rows('claims')).map(({ source_standing }) => source_standing)).toEqual(['retracted', 'retracted'])
  expect(
    (await rows('grid')).map(({ claim_id, withdrawn, source_standing }) => ({ claim_id, withdrawn, source_standing })),
  ).toEqual([{ claim_id: taken, withdrawn: 'true', source_standing: 'retracted' }])
})
