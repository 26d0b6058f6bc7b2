import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { changeParty, changePartyInput } from '@/lib/services/parties/change-party'
import { assertIndependence, assertIndependenceInput } from '@/lib/services/independence/assert-independence'
import { confirmIndependence } from '@/lib/services/independence/confirm-independence'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { removeLink, removeLinkInput } from '@/lib/services/links/remove-link'
import { useDatabase } from '@/tests/support/database'
import { claimOn, figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()
let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})

const by = (partyId: string, relay?: string) => [
  { partyId, knows: 'saw', manner: 'paraphrase' },
  ...(relay ? [{ label: relay, manner: 'relayed' }] : []),
  { partyId: desk.parties.outlet, manner: 'published' },
]
const countsOf = async (...claimIds: string[]) => {
  const rows = await prisma().claimSummary.findMany({ where: { claimId: { in: claimIds } } })
  return claimIds
    .map((id) => rows.find(({ claimId }) => claimId === id))
    .map((row) => [row?.originsForAnswer, row?.originsIndependent])
}
const link = async (fromClaimId: string, toClaimId: string, type: string) =>
  (
    await linkClaims(
      desk.editor,
      linkClaimsInput.parse({
        dossierId: desk.dossierId,
        fromClaimId,
        toClaimId,
        type,
        reason: 'r',
        confidence: 'high',
      }),
    )
  ).linkId

test('of figures, origins are counted over links, through others, until one is removed or retired', async () => {
  const { army, observatory, outlet } = desk.parties
  const figure = (partyId: string) =>
    makeClaim(desk, 'More than 7,500', { kind: 'figure', figure: figureOf('More than 7,500'), chain: by(partyId) })
  const [a, b, c] = [await figure(army), await figure(observatory), await figure(outlet)]
  await link(a, b, 'corroborates')
  const second = await link(b, c, 'corroborates')
  expect(await countsOf(a, b, c)).toEqual([
    [3, 0],
    [3, 0],
    [3, 0],
  ])
  await removeLink(desk.editor, removeLinkInput.parse({ dossierId: desk.dossierId, linkId: second, reason: 'r' }))
  expect(await countsOf(a, b, c)).toEqual([
    [2, 0],
    [2, 0],
    [1, 0],
  ])
  await moveClaim(
    desk.editor,
    moveClaimInput.parse({ dossierId: desk.dossierId, claimId: b, version: 1, to: 'retired', reason: 'r' }),
  )
  expect(await countsOf(a, b)).toEqual([
    [1, 0],
    [0, 0],
  ])
})

test('what repeats adds no origin, and a relay conflict counts for neither answer', async () => {
  const { id: questionId, positions } = await makeQuestion(desk)
  const says = (positionId: string, partyId: string, relay?: string) =>
    makeClaim(desk, undefined, { answer: { questionId, stance: 'asserts', positionId }, chain: by(partyId, relay) })
  const a = await says(positions.army, desk.parties.army)
  const b = await says(positions.army, desk.parties.observatory)
  expect(await countsOf(a, b)).toEqual([
    [2, 0],
    [2, 0],
  ])
  await link(b, a, 'repeats')
  expect(await countsOf(a, b)).toEqual([
    [1, 0],
    [1, 0],
  ])
  const other = await says(positions.rebels, desk.parties.army, 'An Agency')
  expect(await countsOf(a, other)).toEqual([
    [0, 0],
    [0, 0],
  ])
})

test('two relays that give one origin another day count for neither; two figures of one origin are its earlier and later word', async () => {
  const relayed = async (kind: 'when' | 'figure', words: string, more: Record<string, unknown>, relay?: string) => {
    const { id: questionId } = questions[kind]
    return makeClaim(desk, words, {
      answer: { questionId, stance: 'asserts' },
      chain: by(desk.parties.army, relay),
      ...more,
    })
  }
  const questions = { when: await makeQuestion(desk, 'when'), figure: await makeQuestion(desk, 'figure') }
  const on = (edtf: string) => ({ eventDate: { edtf, words: null, basis: 'inferred' } })
  const figure = (words: string, override: object | null = null) => ({
    kind: 'figure',
    figure: { ...figureOf(words), asOfDate: '2012-03-01', asOfBasis: 'inferred', override },
  })
  const few = { low: 40, lowOpen: false, high: 60, highOpen: false, because: 'A test needs bounds that share nothing' }
  const days = [
    await relayed('when', 'The army denied it', on('2012-03-10')),
    await relayed('when', 'The army denied it', on('2012-03-12'), 'An Agency'),
  ]
  expect(await countsOf(...days)).toEqual([
    [0, 0],
    [0, 0],
  ])
  const same = await relayed('figure', 'More than 7,500', figure('More than 7,500'))
  expect(await countsOf(same)).toEqual([[1, 0]])
  await relayed('figure', 'Scores', figure('Scores', few), 'An Agency')
  expect(await countsOf(same)).toEqual([[1, 0]])
})

test('of answers that come at the same moment, each counts all others', async () => {
  const { id: questionId, positions } = await makeQuestion(desk)
  const { army, observatory, outlet } = desk.parties
  const says = (partyId: string) =>
    makeClaim(desk, undefined, {
      answer: { questionId, stance: 'asserts', positionId: positions.army },
      chain: by(partyId),
    })
  const ids = await Promise.all([army, observatory, outlet, army, observatory, outlet].map(says))
  expect(await countsOf(...ids)).toEqual(ids.map(() => [3, 0]))
})

test('claims whose evidence changes at the same moment wait for each other, and none fails', async () => {
  const { id: questionId, positions } = await makeQuestion(desk)
  const answer = { questionId, stance: 'asserts', positionId: positions.army }
  const { army, observatory } = desk.parties
  const ids = []
  for (let made = 0; made < 6; made++) ids.push(await makeClaim(desk, undefined, { answer, chain: by(army) }))
  const turn = (claimId: string, partyId: string, version: number) =>
    editClaim(desk.editor, editClaimInput.parse({ ...claimOn(desk), claimId, version, answer, chain: by(partyId) }))
  await Promise.all(ids.map((id, n) => turn(id, n % 2 === 0 ? observatory : desk.parties.outlet, 1)))
  expect(await countsOf(...ids)).toEqual(ids.map(() => [2, 0]))
})

test('independence counts of one answer, until one origin turns out to belong to the other', async () => {
  const { id: questionId, positions } = await makeQuestion(desk)
  const says = (partyId: string) =>
    makeClaim(desk, undefined, {
      answer: { questionId, stance: 'asserts', positionId: positions.army },
      chain: by(partyId),
    })
  const [a, b] = [await says(desk.parties.army), await says(desk.parties.observatory)]
  const { dossierId } = desk
  const fields = { dossierId, claimAId: a, claimBId: b, grounds: ['neither-echoes'], reason: 'r' }
  const { independenceId } = await assertIndependence(desk.editor, assertIndependenceInput.parse(fields))
  expect(await countsOf(a)).toEqual([[2, 0]])
  await confirmIndependence(desk.second, { dossierId, independenceId })
  expect(await countsOf(a, b)).toEqual([
    [2, 2],
    [2, 2],
  ])
  const party = await prisma().party.findUniqueOrThrow({ where: { id: desk.parties.outlet } })
  // Through a third party that has no part in either claim's origin.
  await prisma().partyMembership.create({ data: { id: newId(), partyId: desk.parties.army, ofPartyId: party.id } })
  await changeParty(
    desk.lead,
    changePartyInput.parse({
      dossierId,
      partyId: party.id,
      version: party.version,
      name: party.name,
      kind: party.kind,
      drawsOn: [desk.parties.observatory],
    }),
  )
  expect(await countsOf(a, b)).toEqual([
    [2, 0],
    [2, 0],
  ])
})

test('a claim that answers another question leaves the one it answered', async () => {
  const [one, other] = [await makeQuestion(desk), await makeQuestion(desk)]
  const says = (partyId: string) =>
    makeClaim(desk, undefined, {
      answer: { questionId: one.id, stance: 'asserts', positionId: one.positions.army },
      chain: by(partyId),
    })
  const [a, b] = [await says(desk.parties.army), await says(desk.parties.observatory)]
  const fields = claimOn(desk, undefined, {
    chain: by(desk.parties.observatory),
    answer: { questionId: other.id, stance: 'asserts', positionId: other.positions.army },
  })
  await editClaim(desk.editor, editClaimInput.parse({ ...fields, claimId: b, version: 1 }))
  expect(await countsOf(a, b)).toEqual([
    [1, 0],
    [1, 0],
  ])
})
