import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { draftEvent, draftEventInput } from '@/lib/services/dossiers/draft-event'
import { draftPlace, draftPlaceInput } from '@/lib/services/dossiers/draft-place'
import { useDatabase } from '@/tests/support/database'
import { claimOn, figureOf, makeDesk } from '@/tests/support/desk'
import { payloadsOf, rate } from '@/tests/support/judgements'
import { makeReviewed } from '@/tests/support/reviewed'
import { edit, notice, answering, expectStale, type Cause } from '@/tests/support/stale-causes'

useDatabase()

const own: [string, Cause, string][] = [
  ['a new statement', edit(() => ({ statement: 'Said otherwise' })), 'changed: statement'],
  ['another kind', edit(() => ({ kind: 'opinion' })), 'changed: kind'],
  ['a figure', edit(() => ({ kind: 'figure', figure: figureOf('7,500') })), 'changed: kind, figure'],
  ['another anchor', edit((desk) => ({ anchors: claimOn(desk, 'Scores were killed').anchors })), 'changed: anchors'],
  [
    'another chain',
    edit((desk) => ({
      chain: [{ partyId: desk.parties.army, knows: 'was told', manner: 'paraphrase' }, claimOn(desk).chain[1]],
    })),
    'changed: chain',
  ],
  ['another attribution', edit(() => ({ attribution: 'disputed' })), 'changed: attribution'],
  [
    'when it happened',
    edit(() => ({ eventDate: { edtf: '2012-03-11', words: 'Sunday', basis: 'relative' } })),
    'changed: eventDate',
  ],
  [
    'when it was said',
    edit(() => ({ saidDate: { edtf: '2012-03-11', words: 'Sunday', basis: 'relative' } })),
    'changed: saidDate',
  ],
  ['a caveat', edit(() => ({ caveat: 'not checked' })), 'changed: caveat'],
  [
    'another event',
    async (desk, reviewed) => {
      const { eventId } = await draftEvent(
        desk.editor,
        draftEventInput.parse({ dossierId: desk.dossierId, title: 'The killings' }),
      )
      await edit(() => ({ eventId }))(desk, reviewed)
    },
    'changed: eventId',
  ],
  [
    'another place',
    async (desk, reviewed) => {
      const { placeId } = await draftPlace(
        desk.editor,
        draftPlaceInput.parse({ dossierId: desk.dossierId, name: 'Homs' }),
      )
      await edit(() => ({ placeId }))(desk, reviewed)
    },
    'changed: placeId',
  ],
  ['another stance', answering({ stance: 'denies' }), 'changed: stance'],
  ['saying that it is not known', answering({ stance: 'says-unknown', positionId: null }), 'changed: stance'],
]

test.each(own)('%s sends a reviewed claim back to review, with an entry that says so', async (_, change, cause) => {
  const desk = await makeDesk()
  const reviewed = await makeReviewed(desk)
  const { claimId } = reviewed
  await change(desk, reviewed)
  expect(await expectStale(desk, reviewed, cause)).toMatchObject({ status: 'in-review', reviewedAt: null })
  expect(await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({
    status: 'in-review',
    version: 4,
  })
  const moves = await prisma().statusChange.findMany({ where: { claimId }, orderBy: { id: 'asc' } })
  expect(moves.at(-1)).toMatchObject({ fromStatus: 'reviewed', toStatus: 'in-review', byId: desk.editor.personId })
  const logged = (await payloadsOf('claim-status-changed', claimId)).at(-1)
  expect(logged).toMatchObject({ from: 'reviewed', to: 'in-review', reason: moves.at(-1)?.reason })
})

test('the same cause again is not marked twice', async () => {
  const desk = await makeDesk()
  const { claimId, answer } = await makeReviewed(desk)
  for (const version of [3, 4, 5]) {
    const edited = { ...claimOn(desk), answer, claimId, version, statement: `Wording ${version}` }
    await editClaim(desk.editor, editClaimInput.parse(edited))
  }
  expect(await prisma().staleMark.count({ where: { deskRating: { claimId } } })).toBe(1)
})

test('what was superseded before is not marked', async () => {
  const desk = await makeDesk()
  const reviewed = await makeReviewed(desk)
  const { claimId } = reviewed
  await rate(desk, desk.second, claimId, 4)
  await notice('corrected')(desk, reviewed)
  const marked = await prisma().staleMark.findMany({ where: { rating: { claimId } }, include: { rating: true } })
  expect(new Set(marked.map((mark) => mark.rating?.credibility))).toEqual(new Set([3, 4]))
  expect(marked.every((mark) => mark.rating?.supersededAt === null)).toBe(true)
})
