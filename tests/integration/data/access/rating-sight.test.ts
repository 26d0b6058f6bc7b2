import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/data/database/ids'
import { deskRatingShown, ratingsShown } from '@/lib/data/access/rating-sight'
import { literal } from '@/lib/data/database/sql-values'
import { enterDossier } from '@/lib/data/access/viewer'
import { ratingSight } from '@/lib/domain/claims/blind'
import { claimStatuses, roles } from '@/lib/domain/vocabulary'
import { useDatabase } from '../../../support/database'
import { type Desk, makeClaim, makeDesk } from '../../../support/desk'

const database = useDatabase()
const judgements = ['not judged', 'rated', 'abstained', 'rated before it changed', 'rated by another'] as const
const deskRatings = ['none', 'fresh', 'stale'] as const
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
})

/** A claim in a state that the services would take many steps to reach. */
async function claimIn(
  status: string,
  deskRating: (typeof deskRatings)[number],
  judged: (typeof judgements)[number],
  raterId: string,
): Promise<string> {
  const claimId = await makeClaim(desk)
  const decided = [deskRating === 'none' ? null : 2, deskRating === 'stale']
  await database.rows(
    'UPDATE claim_summary SET status = $2, desk_credibility = $3, desk_stale = $4 WHERE claim_id = $1',
    [claimId, status, ...decided],
  )
  if (judged === 'not judged') return claimId
  const rater = judged === 'rated by another' ? desk.second.personId : raterId
  const ratingId = newId()
  const values = [ratingId, claimId, rater, judged === 'abstained' ? null : 3]
  const rate =
    'INSERT INTO rating (id, claim_id, rater_id, credibility, reason, claim_version, at) VALUES ($1, $2, $3, $4, $5, 1, now())'
  await database.rows(rate, [...values, 'For a test'])
  if (judged === 'rated before it changed')
    await database.rows('INSERT INTO stale_mark (id, rating_id, cause, at) VALUES ($1, $2, $3, now())', [
      newId(),
      ratingId,
      'changed: chain',
    ])
  return claimId
}

describe.each(roles)('to a %s', (role) => {
  test('SQL shows ratings exactly where the rule does, and desk ratings wherever they would be shown', async () => {
    const caller = desk[role]
    const viewer = await enterDossier(caller, { key: desk.key })
    const wrong: unknown[] = []
    for (const status of claimStatuses)
      for (const deskRating of deskRatings)
        for (const judged of judgements) {
          const claimId = await claimIn(status, deskRating, judged, caller.personId)
          const [row] = await database.rows<{ shown: boolean; desk: boolean }>(
            `SELECT ${ratingsShown(viewer, literal)} AS shown, ${deskRatingShown(viewer)} AS desk FROM claim_summary s WHERE claim_id = $1`,
            [claimId],
          )
          const hasJudged = judged === 'rated' || judged === 'abstained'
          const hasDeskRating = deskRating === 'fresh'
          const shown = ratingSight({ role, hasJudged, hasDeskRating, status }) === 'shown'
          if (row?.shown !== shown || (hasDeskRating && row.desk !== shown))
            wrong.push({ status, deskRating, judged, row })
        }
    expect(wrong).toEqual([])
  })
})

test('a superseded rating is no judgement any more, where no other took its place', async () => {
  const viewer = await enterDossier(desk.editor, { key: desk.key })
  const claimId = await claimIn('draft', 'none', 'rated', desk.editor.personId)
  await database.rows('UPDATE rating SET superseded_at = now() WHERE claim_id = $1', [claimId])
  const [row] = await database.rows(
    `SELECT ${ratingsShown(viewer, literal)} AS shown FROM claim_summary s WHERE claim_id = $1`,
    [claimId],
  )
  expect(row).toEqual({ shown: false })
})
