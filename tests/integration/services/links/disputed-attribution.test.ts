import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { readClaim } from '@/lib/services/claims/read-claim'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { lineText } from '@/lib/domain/lines/line'
import { useDatabase } from '@/tests/support/database'
import { figureOf, logOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

/** Two counters of more than 7,500, of whom the first denies having said so. */
async function deniedFigure() {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const answer = { questionId, stance: 'asserts', positionId: null }
  const by = (partyId: string) => [
    { partyId, knows: 'counted', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  const count = (partyId: string) =>
    makeClaim(desk, 'More than 7,500', {
      kind: 'figure',
      figure: figureOf('More than 7,500'),
      answer,
      chain: by(partyId),
    })
  const said = await count(desk.parties.army)
  const other = await count(desk.parties.observatory)
  const denial = await makeClaim(desk, undefined, { kind: 'denial' })
  const deny = (more: Record<string, unknown> = {}) => {
    const fields = { dossierId: desk.dossierId, fromClaimId: denial, toClaimId: said, type: 'contradicts' }
    const given = { ...fields, reason: 'It never said so', confidence: 'high', disputesAttribution: 'yes', ...more }
    return linkClaims(desk.editor, linkClaimsInput.parse(given))
  }
  return { desk, said, other, denial, deny }
}

test('denying to have said it disputes the attribution in one go: no origin, and nobody else’s figure is touched', async () => {
  const { desk, said, other, deny } = await deniedFigure()
  const summary = (claimId: string) => prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  const untouched = await summary(other)
  await deny()
  expect(await prisma().claim.findUniqueOrThrow({ where: { id: said } })).toMatchObject({
    attribution: 'disputed',
    version: 2,
  })
  expect(await summary(said)).toMatchObject({ originPartyId: null, origin: '', originsForAnswer: 0 })
  expect(await summary(other)).toEqual(untouched)
  expect(await logOf(said)).toEqual(['claim-drafted', 'claim-linked', 'claim-changed'])
  const page = await readClaim(desk.editor, { dossier: desk.key, claim: said })
  expect(page.origins && lineText(page.origins.sentence)).toBe('no origin; 1 disputed, whether it was said')
  const { rows } = await showGrid(desk.editor, showGridInput.parse({ dossier: desk.key }))
  expect(rows.map(({ isContested }) => isContested)).toEqual([false])
})

test('without the tick the link alone stands; only a link that contradicts disputes anything', async () => {
  const { said, deny } = await deniedFigure()
  await deny({ disputesAttribution: null })
  expect(await prisma().claim.findUniqueOrThrow({ where: { id: said } })).toMatchObject({ attribution: 'as-reported' })
  expect(() => deny({ type: 'qualifies' })).toThrow('Only a claim that contradicts the other')
})
