import { expect, test } from 'vitest'
import { inTransaction, prisma } from '@/lib/data/database/database'
import { holdOrigins, refreshOrigins } from '@/lib/data/origins/counts'
import { importClaims } from '@/lib/services/claims/import-claims'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { claimFile, claimLine, fileFigureOf } from '../../../support/claim-files'
import { useDatabase } from '../../../support/database'
import { figureOf, makeClaim, makeDesk, type Desk } from '../../../support/desk'
import { makeQuestion } from '../../../support/questions'

const database = useDatabase()

const outlet = { party: 'the-outlet', manner: 'published' }
const by = (party: string) => [{ party, knows: 'issued', manner: 'paraphrase' }, outlet]
const byAgency = [
  { party: 'army', knows: 'issued', manner: 'paraphrase' },
  { party: null, label: 'an agency', manner: 'paraphrase' },
  outlet,
]

/** Two questions of a desk, with answers of which one repeats another. */
async function answeredDesk() {
  const desk = await makeDesk()
  const [who, many] = [await makeQuestion(desk), await makeQuestion(desk, 'figure')]
  const answer = { questionId: who.id, stance: 'asserts', positionId: who.positions.rebels }
  const first = await makeClaim(desk, 'The army denied it', { answer })
  const repeating = await makeClaim(desk, 'Scores were killed', {
    answer,
    chain: [
      { partyId: desk.parties.observatory, knows: 'counted', manner: 'paraphrase' },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
  })
  const link = {
    dossierId: desk.dossierId,
    fromClaimId: repeating,
    toClaimId: first,
    type: 'repeats',
    reason: 'Word for word',
    confidence: 'high',
  }
  await linkClaims(desk.editor, linkClaimsInput.parse(link))
  const figure = {
    kind: 'figure',
    figure: figureOf('More than 7,500'),
    answer: { questionId: many.id, stance: 'asserts', positionId: null },
  }
  await makeClaim(desk, 'More than 7,500', figure)
  return { desk, who, many, keys: await questionKeys(who.id, many.id) }
}

async function questionKeys(...ids: string[]): Promise<string[]> {
  return Promise.all(ids.map(async (id) => (await prisma().question.findUniqueOrThrow({ where: { id } })).key))
}

const countsOf = (desk: Desk) =>
  database.rows(
    `SELECT claim_id, origins_for_answer AS origins, origins_independent AS independent FROM claim_summary
     WHERE dossier_id = $1 ORDER BY claim_id`,
    [desk.dossierId],
  )

/** What counting all answers to these questions anew comes to. */
async function countedAnew(desk: Desk, questionIds: string[]) {
  await inTransaction(async (db) => {
    await holdOrigins(db, questionIds[0] ?? '')
    const claims = await prisma().claim.findMany({ where: { dossierId: desk.dossierId }, select: { id: true } })
    await refreshOrigins(
      db,
      claims.map(({ id }) => id),
      questionIds,
    )
  })
  return countsOf(desk)
}

const imported = async (desk: Desk, lines: Record<string, unknown>[]) => {
  const file = claimFile(lines.map((line, n) => claimLine(desk, `line-${n}`, line)))
  const { fresh } = await importClaims(desk.editor, { dossierId: desk.dossierId, file })
  expect(fresh).toBe(lines.length)
}

test.each([
  [
    'an origin that counts already, one that only repeats, and nobody',
    () => [
      by('army'),
      by('observatory'),
      [{ party: null, label: 'residents', knows: 'counted', manner: 'anonymous' }, outlet],
    ],
    'rebels',
  ],
  ['an answer that nobody gave', () => [by('army'), by('observatory')], 'army'],
  ['one origin by two relays, which uncounts what was there', () => [byAgency], 'army'],
])('origins after an import are those of a full count: %s', async (_, chains, position) => {
  const { desk, who, many, keys } = await answeredDesk()
  const before = await countsOf(desk)
  await imported(
    desk,
    chains().map((chain) => ({ chain, answer: { question: keys[0], stance: 'asserts', position } })),
  )
  const after = await countsOf(desk)
  expect(after).not.toEqual(before)
  expect(after.every(({ origins }) => Number(origins) >= 0)).toBe(true)
  expect(await countedAnew(desk, [who.id, many.id])).toEqual(after)
})

test('figures count for themselves, and what joins an answer changes the rows of those who gave it', async () => {
  const { desk, who, many, keys } = await answeredDesk()
  const figure = {
    kind: 'figure',
    anchors: [{ capture: 'digest', quote: 'More than 7,500' }],
    figure: fileFigureOf('More than 7,500'),
  }
  const answered = { question: keys[0], stance: 'asserts', position: 'rebels' }
  await imported(desk, [
    { ...figure, chain: by('observatory'), answer: { question: keys[1], stance: 'asserts' } },
    { chain: by('observatory'), answer: answered },
  ])
  const counts = await countsOf(desk)
  const ofWho = await database.rows('SELECT origins_for_answer AS origins FROM claim_summary WHERE question_id = $1', [
    who.id,
  ])
  expect(ofWho).toEqual([{ origins: 2 }, { origins: 2 }, { origins: 2 }])
  const ofMany = await database.rows('SELECT origins_for_answer AS origins FROM claim_summary WHERE question_id = $1', [
    many.id,
  ])
  expect(ofMany).toEqual([{ origins: 1 }, { origins: 1 }])
  expect(await countedAnew(desk, [who.id, many.id])).toEqual(counts)
})
