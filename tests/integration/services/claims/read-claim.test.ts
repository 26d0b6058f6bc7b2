import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { readClaim } from '@/lib/services/claims/read-claim'
import { withdrawIndependence } from '@/lib/services/independence/withdraw-independence'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { claimOn, figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, declareInterest, link, makeIndependent, rate } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

const read = (desk: Desk, who: Caller, claim: string) => readClaim(who, { dossier: desk.key, claim })

test('a claim comes with its words in context, chain, and figure on the scale of its question', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const more = (words: string) => ({
    kind: 'figure',
    figure: figureOf(words),
    answer: { questionId, stance: 'asserts' },
  })
  const claimId = await makeClaim(desk, 'More than 7,500 people', more('More than 7,500'))
  await makeClaim(desk, 'Scores were killed', more('Scores'))
  const view = await read(desk, desk.reader, claimId)
  expect(view.quotes).toMatchObject([
    {
      exact: 'More than 7,500 people',
      textIs: 'digest',
      before: 'The army denied it. ',
      after: ' have died.',
      cutBefore: true,
      cutAfter: false,
    },
  ])
  expect(view.claim.chainSteps.map((step) => step.party?.name)).toEqual(['The Army', 'The Outlet'])
  expect(view.claim.attributionLine).toBe('The Army, as reported by The Outlet')
  expect(view.scale).toMatchObject({ logarithmic: true })
})

test('it is drawn with claims that take the same side and those linked as the same, not with what it contradicts', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const takes = (positionId: string) =>
    makeClaim(desk, undefined, { answer: { questionId, stance: 'asserts', positionId } })
  const claimId = await takes(positions.army)
  const same = await takes(positions.army)
  const rival = await takes(positions.rebels)
  const repeated = await makeClaim(desk)
  await link(desk, claimId, repeated, 'repeats')
  await link(desk, claimId, rival)
  const { stemma, questions } = await read(desk, desk.editor, claimId)
  expect(stemma.chains.map((chain) => chain.claimId).toSorted()).toEqual([claimId, same, repeated].toSorted())
  expect(stemma.nodes.map(({ name, claimIds }) => [name, claimIds.length])).toEqual([
    ['The Army', 3],
    ['The Outlet', 3],
  ])
  expect(questions).toMatchObject([{ id: questionId, positions: [{ text: 'The army' }, { text: 'Rebels' }] }])
  expect((await read(desk, desk.reader, claimId)).questions).toBeNull()
})

test('what a viewer may not see of ratings is not in the view', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.second, claimId, 3, { reason: 'A secret reason' })
  const seen = async (who: Caller) => {
    const view = await read(desk, who, claimId)
    return {
      raters: view.ratings.raters,
      sight: view.ratings.sight,
      told: JSON.stringify(view).includes('A secret reason'),
    }
  }
  expect(await seen(desk.second)).toEqual({ raters: [], sight: 'shown', told: true })
  expect(await seen(desk.third)).toEqual({ raters: null, sight: 'hidden', told: false })
  expect(await seen(desk.reader)).toEqual({ raters: null, sight: 'hidden', told: false })
  expect(await seen(desk.lead)).toEqual({ raters: ['Zoe Editor'], sight: 'who-only', told: false })
  await rate(desk, desk.third, claimId, null)
  expect(await seen(desk.third)).toEqual({ raters: ['Zoe Editor'], sight: 'shown', told: true })
})

test('earlier ratings, what does not count, the desk rating and its dissent', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await declareInterest(desk.third, desk.parties.army)
  await rate(desk, desk.second, claimId, 3)
  await rate(desk, desk.second, claimId, 4)
  await rate(desk, desk.third, claimId, 2)
  await rate(desk, desk.lead, claimId, 4)
  await adjudicate(desk, claimId, 4)
  const { ratings } = await read(desk, desk.editor, claimId)
  const others = ratings.others.map(({ raterName, current: standing, earlier }) => [
    raterName,
    standing.credibility,
    standing.counted,
    earlier.length,
  ])
  expect(others).toEqual([
    ['Zoe Editor', 4, true, 1],
    ['Tim Editor', 2, false, 0],
    ['Lena Lead', 4, true, 0],
  ])
  expect(ratings.desk).toMatchObject({
    credibility: 4,
    byName: 'Lena Lead',
    ratings: { dissent: [{ raterName: 'Tim Editor', credibility: 2 }] },
  })
  expect((await read(desk, desk.reader, claimId)).ratings).toMatchObject({ desk: null, others: [], sight: 'hidden' })
})

test('superseded desk ratings stay readable, each with its own dissent', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  for (const [rater, credibility] of [
    [desk.second, 4],
    [desk.third, 2],
    [desk.lead, 4],
  ] as const)
    await rate(desk, rater, claimId, credibility)
  await adjudicate(desk, claimId, 4)
  await adjudicate(desk, claimId, 2)
  const { desk: standing, earlierDesk } = (await read(desk, desk.second, claimId)).ratings
  const dissenters = (given: { ratings: { dissent: { raterName: string }[] } | null } | null | undefined) =>
    given?.ratings?.dissent.map(({ raterName }) => raterName).toSorted()
  expect([standing?.credibility, dissenters(standing)]).toEqual([2, ['Lena Lead', 'Zoe Editor']])
  expect(earlierDesk).toMatchObject([{ credibility: 4, reason: 'The desk thinks so', byName: 'Lena Lead' }])
  expect(dissenters(earlierDesk[0])).toEqual(['Tim Editor'])
  expect((await read(desk, desk.reader, claimId)).ratings.earlierDesk).toEqual([])
})

test('independence from both ends: asserted, confirmed, withdrawn, and whether a 1 can rest on it', async () => {
  const desk = await makeDesk()
  const chain = [
    { partyId: desk.parties.observatory, knows: 'saw', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  const a = await makeClaim(desk)
  const b = await makeClaim(desk, 'Scores were killed', { chain })
  await link(desk, a, b, 'corroborates')
  const { independenceId } = await makeIndependent(desk, a, b)
  const { independence } = await read(desk, desk.editor, a)
  expect(independence).toMatchObject({ hasSupport: true, withdrawn: [] })
  expect(independence.current).toMatchObject([
    {
      mine: true,
      byName: 'Edi Editor',
      confirmedByName: 'Zoe Editor',
      grounds: ['different-witnesses'],
      other: { id: b, origin: 'The Observatory' },
    },
  ])
  expect((await read(desk, desk.second, b)).independence.current).toMatchObject([
    { mine: false, other: { id: a, origin: 'The Army' } },
  ])
  await withdrawIndependence(desk.second, { dossierId: desk.dossierId, independenceId, reason: 'One funder' })
  expect((await read(desk, desk.reader, a)).independence).toMatchObject({
    hasSupport: false,
    current: [],
    withdrawn: [{ withdrawnByName: 'Zoe Editor', withdrawnBecause: 'One funder' }],
    can: { 'independence.assert': false, 'independence.confirm': false, 'independence.withdraw': false },
  })
})

test('links from both ends, with their notes; removed ones are gone', async () => {
  const desk = await makeDesk()
  const a = await makeClaim(desk)
  const b = await makeClaim(desk, 'Scores were killed')
  const { linkId } = await link(desk, a, b, 'updates')
  const { dossierId } = desk
  await writeNote(desk.editor, writeNoteInput.parse({ dossierId, on: { linkId }, body: 'Is it?' }))
  const [from, to] = [(await read(desk, desk.reader, a)).links, (await read(desk, desk.reader, b)).links]
  expect(from).toMatchObject([
    { type: 'updates', outgoing: true, other: { id: b }, threads: [{ first: { body: 'Is it?' }, replies: [] }] },
  ])
  expect(to).toMatchObject([
    { type: 'updates', outgoing: false, other: { id: a, statement: 'Claim: The army denied it' } },
  ])
  await prisma().link.update({
    where: { id: linkId },
    data: { removedAt: new Date(), removedById: desk.lead.personId, removedBecause: 'r' },
  })
  expect((await read(desk, desk.reader, a)).links).toEqual([])
})

test('earlier wordings in words, ids by their names', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const chain = [
    { partyId: desk.parties.observatory, knows: 'was told', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  const edit = editClaimInput.parse({ ...claimOn(desk), claimId, version: 1, statement: 'It denied it.', chain })
  await editClaim(desk.second, edit)
  const { wordings } = await read(desk, desk.reader, claimId)
  expect(wordings).toMatchObject([
    {
      byName: 'Zoe Editor',
      lines: [
        { name: 'Statement', from: 'Claim: The army denied it', to: 'It denied it.' },
        {
          name: 'Chain',
          from: expect.stringMatching(/^The Army \(issued, paraphrase\)/),
          to: expect.stringMatching(/^The Observatory/),
        },
      ],
    },
  ])
})

test('another camp of a speaker without a party reads in the earlier wordings, and what went stale in words', async () => {
  const desk = await makeDesk()
  const unnamed = (campId: string) => [
    { label: 'activists', campId, knows: 'saw', manner: 'anonymous' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  const claimId = await makeClaim(desk, undefined, { chain: unnamed(desk.camps.government) })
  await rate(desk, desk.second, claimId, 3)
  const chain = unnamed(desk.camps.opposition)
  const eventDate = { edtf: '2012-03-11', words: 'on Sunday', basis: 'relative' }
  await editClaim(desk.editor, editClaimInput.parse({ ...claimOn(desk), claimId, version: 1, chain, eventDate }))
  const { wordings, ratings } = await read(desk, desk.second, claimId)
  expect(wordings[0]?.lines[0]).toMatchObject({
    name: 'Chain',
    from: expect.stringContaining('camp: Government'),
    to: expect.stringContaining('camp: Opposition'),
  })
  expect(ratings.mine?.current.causes).toEqual(['changed: chain, when it happened'])
})

test('what one may do is said, and what a claim lacks to be reviewed', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await prisma().claim.update({ where: { id: claimId }, data: { status: 'in-review' } })
  const reader = await read(desk, desk.reader, claimId)
  expect(Object.values(reader.can)).not.toContain(true)
  expect(reader.moves).toEqual([])
  const editor = await read(desk, desk.second, claimId)
  expect(editor.can).toMatchObject({ 'claim.edit': true, 'claim.rate': true, 'claim.adjudicate': false })
  expect(editor.moves.map(({ to }) => to)).toEqual(['draft', 'retired'])
  const lead = await read(desk, desk.lead, claimId)
  expect(lead.can['claim.adjudicate']).toBe(true)
  expect(lead.moves.find(({ to }) => to === 'reviewed')?.blocked).toContain('needs a desk rating')
})

test('only members read it; a claim of another dossier is not found', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await expectGate(desk, (caller) => read(desk, caller, claimId), [])
  const elsewhere = await makeDesk()
  await expect(read(elsewhere, elsewhere.lead, claimId)).rejects.toMatchObject({ code: 'not-found' })
})
