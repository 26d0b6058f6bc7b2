import { expect, test } from 'vitest'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { useDatabase } from '../../../support/database'
import { figureOf, makeClaim, makeDesk } from '../../../support/desk'
import { makeQuestion } from '../../../support/questions'

const database = useDatabase()

test('an answer keeps the origin that a link gives it when another answer to its question is saved', async () => {
  const desk = await makeDesk()
  const question = await makeQuestion(desk, 'figure')
  const answer = { questionId: question.id, stance: 'asserts', positionId: null }
  const figure = { kind: 'figure', figure: figureOf('More than 7,500'), answer }
  const chain = [
    { partyId: desk.parties.observatory, knows: 'counted', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  const fromClaimId = await makeClaim(desk, 'More than 7,500', figure)
  const toClaimId = await makeClaim(desk, 'Scores were killed', { chain })
  const link = {
    dossierId: desk.dossierId,
    fromClaimId,
    toClaimId,
    type: 'corroborates',
    reason: 'Same list',
    confidence: 'high',
  }
  await linkClaims(desk.editor, linkClaimsInput.parse(link))
  const countOrigins = () =>
    database.rows('SELECT origins_for_answer AS origins FROM claim_summary WHERE claim_id = $1', [fromClaimId])
  expect(await countOrigins()).toEqual([{ origins: 2 }])
  await makeClaim(desk, 'More than 7,500', figure)
  expect(await countOrigins()).toEqual([{ origins: 2 }])
})
