import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { withdrawIndependence } from '@/lib/services/independence/withdraw-independence'
import { removeLink } from '@/lib/services/links/remove-link'
import { declareInterest as declare, declareInterestInput } from '@/lib/services/people/declare-interest'
import { withdrawInterest } from '@/lib/services/people/withdraw-interest'
import { answerQuestion, answerQuestionInput } from '@/lib/services/questions/answer-question'
import { changeQuestion, changeQuestionInput } from '@/lib/services/questions/change-question'
import { draftEvent, draftEventInput } from '@/lib/services/dossiers/draft-event'
import { draftPlace, draftPlaceInput } from '@/lib/services/dossiers/draft-place'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { showReview, showReviewInput } from '@/lib/services/review/show-review'
import { changeSource, changeSourceInput } from '@/lib/services/sources/change-source'
import { recordNotice, recordNoticeInput } from '@/lib/services/sources/record-notice'
import { useDatabase } from '@/tests/support/database'
import { claimOn, figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { adjudicate, declareInterest, link, makeIndependent, payloadsOf, rate } from '@/tests/support/judgements'
import { makeReviewed } from '@/tests/support/reviewed'

const database = useDatabase()

type Reviewed = Awaited<ReturnType<typeof makeReviewed>>
type Cause = (desk: Desk, reviewed: Reviewed) => Promise<unknown>

const edit =
  (more: (desk: Desk) => Record<string, unknown>): Cause =>
  (desk, { claimId, answer }) =>
    editClaim(desk.editor, editClaimInput.parse({ ...claimOn(desk), answer, claimId, version: 3, ...more(desk) }))

const notice =
  (kind: string): Cause =>
  (desk) => {
    const { dossierId, sourceId } = desk
    return recordNotice(desk.editor, recordNoticeInput.parse({ dossierId, sourceId, kind, words: 'Not so' }))
  }

const grade = (desk: Desk, of: Record<string, string>, letter = 'B', who = desk.editor) =>
  rateReliability(
    who,
    rateReliabilityInput.parse({ dossierId: desk.dossierId, ...of, topic: 'losses', grade: letter, reason: 'r' }),
  )

const linkedAs =
  (type: string): Cause =>
  async (desk, { claimId }) =>
    link(desk, claimId, await elsewhere(desk), type)
const unlinkedAs =
  (type: string): Cause =>
  async (desk, { claimId }) => {
    const { linkId } = await link(desk, claimId, await elsewhere(desk), type)
    await database.rows(
      'ALTER TABLE stale_mark DISABLE TRIGGER USER; DELETE FROM stale_mark; ALTER TABLE stale_mark ENABLE TRIGGER USER',
    )
    await removeLink(desk.editor, { dossierId: desk.dossierId, linkId, reason: 'r' })
  }

const answering =
  (answer: { stance?: string; positionId?: string | null }): Cause =>
  (desk, { claimId, question, ...reviewed }) => {
    const positionId = answer.positionId === 'rebels' ? question.positions.rebels : answer.positionId
    const given = { ...reviewed.answer, ...answer, ...(answer.positionId !== undefined && { positionId }) }
    return answerQuestion(
      desk.editor,
      answerQuestionInput.parse({ dossierId: desk.dossierId, claimId, version: 3, answer: given }),
    )
  }

const reworded =
  ({ text = 'Who did it?', army = 'The army' }): Cause =>
  (desk, { question }) => {
    const positions = [
      { id: question.positions.army, text: army },
      { id: question.positions.rebels, text: 'Rebels' },
    ]
    const fields = { dossierId: desk.dossierId, questionId: question.id, version: 1, text, kind: 'choice', positions }
    return changeQuestion(desk.lead, changeQuestionInput.parse(fields))
  }

/** Everybody judges it again, so that nothing of it is stale. */
async function adjudicateAgain(desk: Desk, claimId: string) {
  for (const who of [desk.second, desk.lead]) await rate(desk, who, claimId, 3)
  await adjudicate(desk, claimId, 3)
}

/** A claim of another origin on the same source. */
const elsewhere = (desk: Desk) => {
  const chain = [
    { partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  return makeClaim(desk, 'Scores were killed', { chain })
}

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

const around: [string, Cause, string][] = [
  [
    'the reliability of a party of its chain',
    (desk) => grade(desk, { partyId: desk.parties.army }),
    'reliability of a party of the chain',
  ],
  ['the reliability of its source', (desk) => grade(desk, { sourceId: desk.sourceId }), 'reliability of the source'],
  ['a contradiction', linkedAs('contradicts'), 'link added: contradicts'],
  ['a corroboration', linkedAs('corroborates'), 'link added: corroborates'],
  ['a qualification', linkedAs('qualifies'), 'link added: qualifies'],
  ['an update', linkedAs('updates'), 'link added: updates'],
  ['a contradiction taken away', unlinkedAs('contradicts'), 'link removed: contradicts'],
  ['a corroboration taken away', unlinkedAs('corroborates'), 'link removed: corroborates'],
  ['a qualification taken away', unlinkedAs('qualifies'), 'link removed: qualifies'],
  ['an update taken away', unlinkedAs('updates'), 'link removed: updates'],
  ['a correction of its source', notice('corrected'), 'source corrected'],
  ['a retraction of its source', notice('retracted'), 'source retracted'],
  [
    'its speaker taking it back',
    (desk, { claimId }) =>
      recordWithdrawal(
        desk.editor,
        recordWithdrawalInput.parse({ dossierId: desk.dossierId, claimId, words: 'Never mind' }),
      ),
    'withdrawn by the speaker',
  ],
  [
    'independence withdrawn',
    async (desk, { claimId }) => {
      const { independenceId } = await makeIndependent(desk, claimId, await elsewhere(desk))
      await withdrawIndependence(desk.editor, { dossierId: desk.dossierId, independenceId, reason: 'One funder' })
    },
    'independence withdrawn',
  ],
]

const causesOf = async (where: object) => [
  ...new Set((await prisma().staleMark.findMany({ where })).map((mark) => mark.cause)),
]

/** All that was judged of a claim, and what rests on it, is marked with this cause. */
async function expectStale(desk: Desk, { claimId, findingId }: Reviewed, cause: string) {
  for (const raterId of [desk.second.personId, desk.lead.personId])
    expect(await causesOf({ rating: { claimId, raterId } })).toEqual([cause])
  expect(await causesOf({ deskRating: { claimId } })).toEqual([cause])
  expect(await causesOf({ findingId })).toEqual([cause])
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  expect(summary).toMatchObject({ staleRatings: 2, freshRatings: 0, deskCredibility: 3, printLine: null })
  return summary
}

test.each(around)(
  '%s makes ratings, desk rating and finding stale; the claim stays reviewed',
  async (_, change, cause) => {
    const desk = await makeDesk()
    const reviewed = await makeReviewed(desk)
    await change(desk, reviewed)
    expect(await expectStale(desk, reviewed, cause)).toMatchObject({ status: 'reviewed', deskStale: true })
    expect(await causesOf({ statusChange: { claimId: reviewed.claimId } })).toEqual([cause])
    expect(await prisma().claim.findUniqueOrThrow({ where: { id: reviewed.claimId } })).toMatchObject({
      status: 'reviewed',
    })
  },
)

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

test('an opinion has no rating that could go stale: its review does, and comes back to a lead', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk, undefined, { kind: 'opinion' })
  const { dossierId, lead } = desk
  await moveClaim(lead, moveClaimInput.parse({ dossierId, claimId, version: 1, to: 'in-review' }))
  await moveClaim(lead, moveClaimInput.parse({ dossierId, claimId, version: 2, to: 'reviewed' }))
  await link(desk, claimId, await elsewhere(desk))
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    status: 'reviewed',
    deskStale: true,
  })
  const review = await showReview(lead, showReviewInput.parse({ dossier: desk.key }))
  expect(review.decisions).toMatchObject([{ of: 'review', subject: claimId, causes: ['link added: contradicts'] }])
  expect(review.counts.decisions).toBe(1)
  for (const [version, to] of [
    [3, 'in-review'],
    [4, 'reviewed'],
  ] as const)
    await moveClaim(lead, moveClaimInput.parse({ dossierId, claimId, version, to, reason: 'Looked at it again' }))
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    status: 'reviewed',
    deskStale: false,
  })
})

test('an interest of a rater, declared or withdrawn, makes what the desk decided stale, not what others said', async () => {
  const desk = await makeDesk()
  const { claimId, findingId } = await makeReviewed(desk)
  const { dossierId, second } = desk
  const declared = await declare(
    second,
    declareInterestInput.parse({ dossierId, partyId: desk.parties.army, kind: 'works for' }),
  )
  expect(await causesOf({ deskRating: { claimId } })).toEqual(['interest declared by a rater'])
  expect(await causesOf({ rating: { claimId } })).toEqual([])
  expect(await causesOf({ findingId })).toEqual([])
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({
    status: 'reviewed',
    deskStale: true,
    freshRatings: 1,
  })
  await withdrawInterest(second, declared)
  expect((await causesOf({ deskRating: { claimId } })).toSorted()).toEqual([
    'interest declared by a rater',
    'interest withdrawn by a rater',
  ])
})

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

test('the same cause again is not marked twice', async () => {
  const desk = await makeDesk()
  const { claimId, answer } = await makeReviewed(desk)
  for (const version of [3, 4, 5]) {
    const edited = { ...claimOn(desk), answer, claimId, version, statement: `Wording ${version}` }
    await editClaim(desk.editor, editClaimInput.parse(edited))
  }
  expect(await prisma().staleMark.count({ where: { deskRating: { claimId } } })).toBe(1)
})

const nothing: [string, Cause][] = [
  ['a repetition', linkedAs('repeats')],
  ['a reply', linkedAs('replies-to')],
  ['the reliability of somebody else', (desk) => grade(desk, { partyId: desk.parties.observatory })],
  [
    'a grade of somebody with an interest, which does not count',
    async (desk) => {
      await declareInterest(desk.third, desk.parties.army)
      await grade(desk, { partyId: desk.parties.army }, 'A', desk.third)
    },
  ],
]

test.each(nothing)('%s does not', async (_, change) => {
  const desk = await makeDesk()
  const { claimId, ...reviewed } = await makeReviewed(desk)
  await change(desk, { claimId, ...reviewed })
  expect(await prisma().staleMark.count({ where: { rating: { claimId } } })).toBe(0)
})

test('a second grade within the same words changes nothing, another one does', async () => {
  const desk = await makeDesk()
  const { claimId } = await makeReviewed(desk)
  const ofArmy = { partyId: desk.parties.army }
  await grade(desk, ofArmy)
  await grade(desk, ofArmy, 'B', desk.second)
  expect(await prisma().staleMark.count({ where: { deskRating: { claimId } } })).toBe(1)
  await adjudicateAgain(desk, claimId)
  await grade(desk, ofArmy, 'D', desk.second)
  expect(await prisma().staleMark.count({ where: { deskRating: { claimId } } })).toBe(2)
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
