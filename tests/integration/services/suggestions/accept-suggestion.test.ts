import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { moveClaim } from '@/lib/services/claims/move-claim'
import { acceptSuggestion } from '@/lib/services/suggestions/accept-suggestion'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { claimOn, logOf, makeDesk } from '@/tests/support/desk'
import { articleOf, offerOf } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

async function withOffer(begins = 'more than 900') {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  const { start, end } = await offerOf(desk, text, begins)
  const { dossierId, captureId, sourceId } = text
  return { desk, text, sourceId, input: { dossierId, captureId, start, end } }
}

test('accepting drafts the claim with all that was read, in the article’s words, and the log says so', async () => {
  const { desk, text, input } = await withOffer()
  const { claimIds, actionId } = await acceptSuggestion(desk.editor, input)
  const claim = await prisma().claim.findUniqueOrThrow({
    where: { id: claimIds[0]! },
    include: { figure: true, anchors: true, chainSteps: { orderBy: { position: 'asc' } } },
  })
  expect(claim).toMatchObject({
    statement: 'more than 900 people were killed',
    statementIs: 'article',
    kind: 'figure',
    status: 'draft',
    draftedById: desk.editor.personId,
    anchors: [{ exact: 'more than 900 people were killed' }],
    figure: { measure: 'killed', low: 900, lowOpen: true },
    chainSteps: [
      { partyId: desk.parties.observatory, manner: 'paraphrase' },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
  })
  expect(await prisma().claimSummary.findUnique({ where: { claimId: claim.id } })).toMatchObject({ sortFigure: 900 })
  expect(await logOf(claim.id)).toEqual(['claim-drafted', 'suggestion-accepted'])
  const list = await listSuggestions(desk.editor, text)
  expect(list).toMatchObject({ open: 3, decided: 1, last: { id: actionId, decision: 'accepted', count: 1 } })
  expect((await listSuggestions(desk.second, text)).last).toBeNull()
})

test('what is kept of the decision holds no words', async () => {
  const { desk, input } = await withOffer()
  await acceptSuggestion(desk.editor, input)
  const rows = await prisma().suggestionDecision.findMany({ where: { dossierId: desk.dossierId } })
  expect(rows).toMatchObject([{ decision: 'accepted', rule: 'speaker-first', lexicon: expect.stringMatching(/^en /) }])
  expect(JSON.stringify(rows)).not.toMatch(/killed|Observatory|more than/)
})

test('two people who accept it at once make one claim, and the other is told', async () => {
  const { desk, input, sourceId } = await withOffer()
  const results = await Promise.allSettled(
    [desk.editor, desk.second, desk.third].map((who) => acceptSuggestion(who, input)),
  )
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused).toHaveLength(2)
  for (const { reason } of refused)
    expect(reason).toMatchObject({ code: 'conflict', details: { reason: expect.stringContaining('not offered') } })
  expect(await prisma().claim.count({ where: { sourceId } })).toBe(1)
})

test('a repeat under its key gives the first claim again', async () => {
  const { desk, input, sourceId } = await withOffer()
  const caller = { ...desk.editor, idempotencyKey: 'accept-12345' }
  const results = await Promise.all([1, 2].map(() => acceptSuggestion(caller, input)))
  expect(results[0]).toEqual(results[1])
  expect(await acceptSuggestion(caller, input)).toEqual(results[0])
  expect(await prisma().claim.count({ where: { sourceId } })).toBe(1)
})

test('readers and strangers may not, and a place where nothing is suggested is refused', async () => {
  const { desk, input, sourceId } = await withOffer()
  await expect(acceptSuggestion(desk.reader, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(acceptSuggestion(desk.outsider, input)).rejects.toMatchObject({ code: 'not-found' })
  await expect(acceptSuggestion({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
  const elsewhere = { ...input, start: input.start + 1 }
  await expect(acceptSuggestion(desk.editor, elsewhere)).rejects.toMatchObject({ code: 'conflict' })
  expect(await prisma().claim.count({ where: { sourceId } })).toBe(0)
})

test('it cannot become reviewed before somebody words it, whatever else is edited', async () => {
  const { desk, input } = await withOffer('the road')
  const [claimId] = (await acceptSuggestion(desk.editor, input)).claimIds
  const move = (version: number, to: 'in-review' | 'reviewed') =>
    moveClaim(desk.lead, { dossierId: desk.dossierId, claimId: claimId!, version, to, reason: null })
  await move(1, 'in-review')
  await expect(move(2, 'reviewed')).rejects.toMatchObject({ code: 'not-worded' })
  const claim = await prisma().claim.findUniqueOrThrow({ where: { id: claimId! }, include: { anchors: true } })
  const anchors = claim.anchors.map(({ captureId, startAt, endAt, exact }) => ({
    captureId,
    start: startAt,
    end: endAt,
    exact,
  }))
  const edit = (version: number, statement: string) => {
    const fields = { ...claimOn(desk), claimId, version, statement, anchors }
    return editClaim(desk.editor, editClaimInput.parse(fields))
  }
  const owner = async () => (await prisma().claim.findUniqueOrThrow({ where: { id: claimId! } })).statementIs
  await edit(2, 'The road was closed.')
  expect(await owner()).toBe('article')
  await edit(3, 'The road to the north was shut')
  expect(await owner()).toBe('ours')
  await expect(move(4, 'reviewed')).rejects.toMatchObject({ code: 'not-enough-ratings' })
})
