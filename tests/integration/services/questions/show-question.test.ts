import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { showQuestion, showQuestionInput } from '@/lib/services/questions/show-question'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { markAgainstInterest } from '@/lib/services/interest-marks/mark-against-interest'
import { dismissReading } from '@/lib/services/readings/dismiss-reading'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { claimOn, figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { rate } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

const show = (desk: Desk, question: string, who = desk.editor, scale?: string) =>
  showQuestion(who, showQuestionInput.parse({ dossier: desk.key, question, scale }))
const outline = ({ groups }: Awaited<ReturnType<typeof show>>) =>
  groups.map(({ title, answers }) => [title, answers.map(({ claimId }) => claimId)])

test('claims stand under the position they take, who takes no side apart; retired ones are left out', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const answer = (stance: string, positionId?: string) =>
    makeClaim(desk, undefined, { answer: { questionId, stance, positionId } })
  const army = await answer('asserts', positions.army)
  const denial = await answer('denies', positions.rebels)
  const unknown = await answer('says-unknown')
  const retired = await answer('asserts', positions.rebels)
  await prisma().claimSummary.update({ where: { claimId: retired }, data: { status: 'retired' } })
  const view = await show(desk, questionId)
  expect(outline(view)).toEqual([
    ['The army', [army]],
    ['Rebels', []],
    ['denied: Rebels', [denial]],
    ['says not known', [unknown]],
  ])
  expect(view.answers).toEqual({ shown: 3, more: false })
  expect(view.groups[0]?.answers[0]).toMatchObject({
    attributionLine: 'The Army, as reported by The Outlet',
    camp: { badge: 'GO', colour: 'go', name: 'Government' },
    desk: 'hidden',
  })
})

test('figures share one scale and come oldest first', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const figure = (words: string, asOfDate: string) =>
    makeClaim(desk, 'More than 7,500 people have died', {
      kind: 'figure',
      figure: { ...figureOf(words), asOfDate, asOfBasis: 'stated' },
      answer: { questionId, stance: 'asserts' },
    })
  const later = await figure('at least 9,000', '2013-06')
  const earlier = await figure('more than 7,500', '2012-03')
  const view = await show(desk, questionId)
  expect(outline(view)).toEqual([['figures given', [earlier, later]]])
  expect(view.scale).toMatchObject({ from: 0, to: 15_000, logarithmic: false })
  expect(view.groups[0]?.answers[0]?.figure).toMatchObject({
    words: 'more than 7,500',
    low: 7500,
    lowOpen: true,
    high: null,
    asOfDate: '2012-03',
  })
})

test('figures are drawn over time, at the date they stand at; who denies one, or has no date, is not', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const figure = (words: string, asOfDate: string | null, stance = 'asserts') =>
    makeClaim(desk, 'More than 7,500 people have died', {
      kind: 'figure',
      figure: { ...figureOf(words), asOfDate, asOfBasis: asOfDate && 'inferred' },
      answer: { questionId, stance },
    })
  const first = await figure('more than 7,500', '2012-03-10~')
  const second = await figure('at least 150,000', '2014-04')
  const undated = await figure('45', null)
  await figure('dozens', '2012-03', 'denies')
  const { plot } = await show(desk, questionId)
  expect(plot?.rows.map(({ claimId }) => claimId).toSorted()).toEqual([first, second, undated].toSorted())
  expect(plot?.drawn?.marks.map(({ claimId, bar }) => [claimId, bar.fadesHigh])).toEqual([
    [first, true],
    [second, true],
  ])
  expect(plot?.drawn?.marks[0]?.answer).toMatchObject({
    interval: '> 7,500',
    speaker: 'The Army',
    date: { of: 'as of', isInferred: true },
  })
  expect((await show(desk, questionId, desk.editor, 'linear')).plot?.drawn?.scale.logarithmic).toBe(false)
  expect((await show(desk, questionId, desk.editor, 'log')).plot?.drawn?.scale.logarithmic).toBe(true)
})

test('it says how the answers read, which origins each has, and who is none and why', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const says = (partyId: string | null, positionId: string, label?: string) =>
    makeClaim(desk, undefined, {
      chain: [
        { partyId, label, knows: 'saw', manner: partyId ? 'paraphrase' : 'anonymous' },
        { partyId: desk.parties.outlet, manner: 'published' },
      ],
      answer: { questionId, stance: 'asserts', positionId },
    })
  const army = await says(desk.parties.army, positions.rebels)
  await says(desk.parties.observatory, positions.rebels)
  const unnamed = await says(null, positions.army, 'activists, unnamed')
  await markAgainstInterest(desk.editor, {
    dossierId: desk.dossierId,
    claimId: army,
    reason: 'It would rather not say so',
  })
  await prisma().partyMembership.create({
    data: { id: crypto.randomUUID(), partyId: desk.parties.observatory, ofPartyId: desk.parties.army },
  })
  const { evidence, groups } = await show(desk, questionId)
  expect(evidence.parts.map(({ heading }) => heading)).toEqual(['Contested', 'Against interest'])
  expect(evidence.origins).toMatchObject([
    {
      answer: 'Rebels',
      sentence: '2 origins (The Army; The Observatory), not independent of each other',
      related: [['The Army', 'The Observatory']],
      none: [],
    },
    {
      answer: 'The army',
      sentence: 'no origin; 1 unnamed',
      related: [],
      none: [{ claimId: unnamed, speaker: 'activists, unnamed', why: 'unnamed' }],
    },
  ])
  expect(groups[1]?.answers.map(({ interestReason }) => interestReason)).toContain('It would rather not say so')
  expect(evidence.rulesVersion).toMatch(/^\d/)
})

test('answers read two by two; what was set aside says so, and why', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const answer = (positionId: string, partyId: string) =>
    makeClaim(desk, undefined, {
      chain: [
        { partyId, knows: 'saw', manner: 'paraphrase' },
        { partyId: desk.parties.outlet, manner: 'published' },
      ],
      answer: { questionId, stance: 'asserts', positionId },
    })
  const army = await answer(positions.army, desk.parties.army)
  const rebels = await answer(positions.rebels, desk.parties.observatory)
  const pairs = async () => (await show(desk, questionId)).evidence.pairs
  expect((await pairs()).map(({ words, dismissed }) => [words, dismissed])).toEqual([['Contested', null]])
  await dismissReading(desk.editor, {
    dossierId: desk.dossierId,
    claimId: army,
    otherClaimId: rebels,
    reason: 'Two different nights',
  })
  expect((await pairs())[0]?.dismissed).toMatchObject({ reason: 'Two different nights', byName: 'Edi Editor' })
  expect((await show(desk, questionId, desk.reader)).can).toMatchObject({
    'claim.link': false,
    'reading.dismiss': false,
  })
})

test('chains are drawn together: one root for both outlets, and who draws on what it feeds is named', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'yes-no')
  const through = (relay: string) =>
    makeClaim(desk, undefined, {
      chain: [
        { partyId: desk.parties.army, knows: 'issued', manner: 'paraphrase' },
        { partyId: relay, manner: 'relayed' },
        { partyId: desk.parties.outlet, manner: 'published' },
      ],
      answer: { questionId, stance: 'denies' },
    })
  await through(desk.parties.observatory)
  await makeClaim(desk, undefined, { answer: { questionId, stance: 'denies' } })
  await prisma().partySupply.create({ data: { partyId: desk.parties.observatory, drawsOnId: desk.parties.outlet } })
  const { stemma } = await show(desk, questionId)
  expect(stemma.nodes.map(({ name, layer, isCircular }) => [name, layer, isCircular])).toEqual([
    ['The Army', 0, false],
    ['The Observatory', 1, true],
    ['The Outlet', 2, false],
  ])
  expect(stemma.circles).toEqual([{ feeder: 'The Observatory', fed: 'The Outlet' }])
  expect(stemma.chains.map(({ names }) => names.length)).toEqual([3, 2])
})

test('a finding stands with all that goes with it; readers see it once somebody else confirmed it', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'open')
  const claimId = await makeClaim(desk, undefined, { answer: { questionId, stance: 'asserts' } })
  const words = {
    printLine: 'The army denied it.',
    mustStandWith: 'As reported by The Outlet.',
    doNotPrint: 'A toll.',
    reason: 'One origin.',
  }
  const input = { ...words, dossierId: desk.dossierId, questionId, claimIds: [claimId] }
  const finding = await writeFinding(desk.lead, writeFindingInput.parse(input))
  const { current: waiting } = (await show(desk, questionId)).findings
  expect(waiting).toMatchObject({ ...words, byName: 'Lena Lead', confirmedByName: null, mine: false })
  expect((await show(desk, questionId, desk.reader)).findings.current).toBeNull()
  expect((await show(desk, questionId, desk.lead)).findings.current?.mine).toBe(true)
  await confirmFinding(desk.editor, { dossierId: desk.dossierId, ...finding, unrated: 'accepted' })
  const { current: standing, changes, earlier, can } = (await show(desk, questionId, desk.reader)).findings
  expect(standing).toMatchObject({
    ...words,
    confirmedByName: 'Edi Editor',
    causes: [],
    claims: [{ id: claimId, status: 'draft' }],
  })
  expect({ changes, earlier, can }).toEqual({
    changes: [],
    earlier: [],
    can: { 'finding.write': false, 'finding.confirm': false },
  })
})

test('a finding goes stale with a claim it rests on and says what changed of it; written anew, the old one stays readable', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'open')
  const answer = { questionId, stance: 'asserts' }
  const claimId = await makeClaim(desk, undefined, { answer })
  const fields = {
    dossierId: desk.dossierId,
    questionId,
    claimIds: [claimId],
    mustStandWith: 'As reported.',
    reason: 'One origin.',
    dissent: 'I would wait',
  }
  const first = await writeFinding(desk.lead, writeFindingInput.parse({ ...fields, printLine: 'The army denied it.' }))
  await confirmFinding(desk.editor, { dossierId: desk.dossierId, ...first, unrated: 'accepted' })
  await editClaim(
    desk.editor,
    editClaimInput.parse({
      ...claimOn(desk, undefined, { answer, statement: 'The army did not answer' }),
      claimId,
      version: 1,
    }),
  )
  const stale = (await show(desk, questionId)).findings
  expect(stale.current?.causes).toEqual(['changed: statement'])
  expect(stale.changes).toMatchObject([
    {
      claimId,
      wordings: [{ lines: [{ name: 'Statement', from: 'Claim: The army denied it', to: 'The army did not answer' }] }],
    },
  ])
  await writeFinding(desk.lead, writeFindingInput.parse({ ...fields, printLine: 'The army did not answer.' }))
  const anew = (await show(desk, questionId)).findings
  expect(anew.current).toMatchObject({ printLine: 'The army did not answer.', causes: [], confirmedAt: null })
  expect(anew.earlier).toMatchObject([
    { printLine: 'The army denied it.', dissent: 'I would wait', confirmedByName: 'Edi Editor' },
  ])
  expect((await show(desk, questionId, desk.reader)).findings).toMatchObject({
    current: null,
    earlier: [{ printLine: 'The army denied it.' }],
  })
})

test('ratings stay hidden until one has rated; notes and history stand with the question', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'yes-no')
  const claimId = await makeClaim(desk, undefined, { answer: { questionId, stance: 'denies' } })
  await rate(desk, desk.second, claimId, 2)
  await writeNote(
    desk.editor,
    writeNoteInput.parse({ dossierId: desk.dossierId, on: { questionId }, body: 'Which day?' }),
  )
  const view = await show(desk, questionId)
  expect(view.groups.map(({ answers }) => answers.map(({ desk: cell }) => cell))).toEqual([[], ['hidden']])
  expect(view.threads).toMatchObject([{ first: { body: 'Which day?' } }])
  expect(view.history.entries.map(({ sentence }) => sentence)).toEqual(['wrote a note on the question “Who did it?”'])
})

test('a question of another dossier is not there; choices for changing are for editors; others find nothing', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  const { id } = await makeQuestion(desk)
  await expect(show(other, id)).rejects.toMatchObject({ code: 'not-found' })
  expect((await show(desk, id)).edit).not.toBeNull()
  expect((await show(desk, id, desk.reader)).edit).toBeNull()
  await expectGate(
    desk,
    (caller) => showQuestion(caller, showQuestionInput.parse({ dossier: desk.key, question: id })),
    [],
  )
})
