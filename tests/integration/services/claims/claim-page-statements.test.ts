import { expect, test } from 'vitest'
import { readClaim } from '@/lib/services/claims/read-claim'
import { showDesk } from '@/lib/services/dossiers/show-desk'
import { showDossier } from '@/lib/services/dossiers/show-dossier'
import { readHistory } from '@/lib/services/history/read-history'
import { suggestLinks } from '@/lib/services/links/suggest-links'
import { listReadings } from '@/lib/services/readings/list-readings'
import { useDatabase } from '@/tests/support/database'
import { figureOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { link } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'
import { seeSql } from '@/tests/support/seen-sql'

useDatabase()

/** What the page of a claim sent last, with the bar above it; the bar of S12 is 15. */
const most = 18

test(`the page of a claim, frame and all, sends at most ${most} statements to a lead`, async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const figure = (words: string) => ({
    kind: 'figure',
    figure: figureOf(words),
    answer: { questionId, stance: 'asserts' },
  })
  const claim = await makeClaim(desk, 'More than 7,500 people', figure('More than 7,500'))
  await link(desk, claim, await makeClaim(desk, 'Scores were killed', figure('Scores')), 'qualifies')
  const lead = { ...desk.lead, page: {} }
  const seen = await seeSql(async () => {
    await showDesk(lead)
    await showDossier(lead, { key: desk.key })
    await readClaim(lead, { dossier: desk.key, claim })
    await readHistory(lead, { dossier: desk.key, about: claim })
    await listReadings(lead, { dossier: desk.key, claim })
    await suggestLinks(lead, { dossierId: desk.dossierId, claimId: claim })
  })
  expect(seen.length).toBeLessThanOrEqual(most)
})
