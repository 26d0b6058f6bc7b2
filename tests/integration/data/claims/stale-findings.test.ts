import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { changeSource, changeSourceInput } from '@/lib/services/sources/change-source'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'
import { makeReviewed } from '@/tests/support/reviewed'
import { edit, answering, reworded, causesOf, type Cause } from '@/tests/support/stale-causes'

useDatabase()

const answersOnly: [string, Cause, string][] = [
  ['another answer of the same stance', answering({ positionId: 'rebels' }), 'changed: answer'],
  ['no answer any more', edit(() => ({ answer: null })), 'changed: answer'],
  [
    'its retirement',
    (desk, { claimId }) =>
      moveClaim(
        desk.editor,
        moveClaimInput.parse({ dossierId: desk.dossierId, claimId, version: 3, to: 'retired', reason: 'Twice' }),
      ),
    'claim retired',
  ],
  [
    'another day of publication of its source',
    async (desk) => {
      const published = { publishedDate: '2012-03-12', publishedWords: '12 March', publishedBasis: 'stated' }
      const fields = {
        dossierId: desk.dossierId,
        sourceId: desk.sourceId,
        version: 1,
        headline: 'A source',
        outlet: 'The Outlet',
        language: 'en',
      }
      await changeSource(desk.editor, changeSourceInput.parse({ ...fields, ...published }))
    },
    'publication date of the source changed',
  ],
  ['other words of its position', reworded({ army: 'An army' }), 'position reworded'],
  ['other words of the question', reworded({ text: 'Who was it?' }), 'question reworded'],
]

test.each(answersOnly)('%s makes the finding stale and unprinted, and no rating', async (_, change, cause) => {
  const desk = await makeDesk()
  const reviewed = await makeReviewed(desk)
  const { claimId, findingId } = reviewed
  await change(desk, reviewed)
  expect(await causesOf({ findingId })).toEqual([cause])
  expect(await causesOf({ rating: { claimId } })).toEqual([])
  expect(await causesOf({ deskRating: { claimId } })).toEqual([])
  const { printLine, deskStale } = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  expect({ printLine, deskStale }).toEqual({ printLine: null, deskStale: false })
})
