import { prisma } from '@/lib/data/database/database'
import { addCaptureInput, addCapture } from '@/lib/services/sources/add-capture'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { compareAnswers } from '@/lib/services/comparisons/compare-answers'
import { adjudicateClaim } from '@/lib/services/desk-ratings/adjudicate-claim'
import { draftEvent } from '@/lib/services/dossiers/draft-event'
import { draftPlace } from '@/lib/services/dossiers/draft-place'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding } from '@/lib/services/findings/write-finding'
import { assertIndependence } from '@/lib/services/independence/assert-independence'
import { confirmIndependence } from '@/lib/services/independence/confirm-independence'
import { linkClaims } from '@/lib/services/links/link-claims'
import { resolveNote } from '@/lib/services/notes/resolve-note'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { declareInterest } from '@/lib/services/people/declare-interest'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { rateClaim } from '@/lib/services/ratings/rate-claim'
import { rateReliability } from '@/lib/services/ratings/rate-reliability'
import { claimOn, type Desk, figureOf, makeClaim, makeDesk } from './desk'

/** What spreadsheets take for formulas, what CSV must quote, what bytes get wrong. */
export const naughtyTexts = [
  '=HYPERLINK("http://own.invalid","x")',
  '+1 and -1',
  '-2+3',
  '@SUM(A1)',
  "'already quoted",
  'a, "b" and\r\nc\nd',
  'حِمْص، «المدينة»',
  '😃 𝒜 e\u0301',
  '; DROP TABLE claim; --',
  '\uFEFFa mark inside',
  'a semicolon;=1+1 and a bar |\u00A0@x',
  '＝1+1',
  'two lines\n\n-3',
]

const because = { reason: 'For a test' }

/** The article capture of a rich desk's source. */
export const articleText = 'By a reporter. The army said that it denied everything; the monitors counted otherwise.'

/**
 * A desk on which everything stands that an export has a file for, made through the services: answers with
 * positions and figures, links, ratings that went stale, a desk rating, a finding, notes on everything.
 */
export async function makeRichDesk() {
  const desk = await makeDesk()
  const frame = await makeFrame(desk)
  const claims = await makeClaims(desk, frame)
  await makeJudgements(desk, frame.who, claims)
  await makeNotes(desk, frame.who, claims)
  return { ...desk, ...frame, claims }
}

/** A rich desk as `makeRichDesk` makes it. */
export type RichDesk = Awaited<ReturnType<typeof makeRichDesk>>

async function makeFrame(desk: Desk) {
  const { dossierId, editor } = desk
  const { placeId } = await draftPlace(editor, { dossierId, key: 'homs', name: 'Homs', partOfId: null })
  const { eventId } = await draftEvent(editor, {
    dossierId,
    key: 'killings',
    title: 'The killings',
    eventDate: '2012-03-11',
    placeId,
  })
  const asked = {
    dossierId,
    text: 'Who did it?',
    kind: 'choice',
    eventId,
    positions: [
      { key: 'army', text: 'The army' },
      { key: 'others', text: 'Others; or none' },
    ],
  }
  const { questionId: who } = await askQuestion(editor, { ...askQuestionInput.parse(asked), key: 'who' })
  const counted = {
    dossierId,
    text: 'How many died?',
    kind: 'figure',
    measure: 'killed',
    who: 'all',
    scope: 'Syria',
    countKind: 'cumulative',
    positions: [],
  }
  const { questionId: toll } = await askQuestion(editor, { ...askQuestionInput.parse(counted), key: 'toll' })
  const positions = Object.fromEntries(
    (await prisma().position.findMany({ where: { questionId: who } })).map(({ key, id }) => [key, id]),
  )
  const capture = { label: 'original', textIs: 'article', method: 'pasted', text: articleText, language: 'en' }
  const { captureId: articleId } = await addCapture(
    editor,
    addCaptureInput.parse({ dossierId, sourceId: desk.sourceId, capture }),
  )
  await prisma().source.update({
    where: { id: desk.sourceId },
    data: {
      byline: 'A Reporter',
      agency: 'AP',
      url: 'https://own.invalid/a?b=1,2',
      publishedDate: '2012-03-12',
      publishedWords: '12 March',
      publishedBasis: 'stated',
      publishedFrom: new Date('2012-03-12'),
      edition: '2012-03-13',
      drawsOnWords: 'agencies',
    },
  })
  for (const kind of ['retracted', 'corrected'])
    await prisma().sourceNotice.create({
      data: {
        id: crypto.randomUUID(),
        sourceId: desk.sourceId,
        kind,
        words: `It was ${kind}, they said`,
        byId: editor.personId,
        at: new Date(),
      },
    })
  await prisma().partyAlias.create({ data: { partyId: desk.parties.army, name: 'The "Army", so called' } })
  await prisma().partySupply.create({ data: { partyId: desk.parties.outlet, drawsOnId: desk.parties.army } })
  await prisma().partyMembership.create({
    data: {
      id: crypto.randomUUID(),
      partyId: desk.parties.outlet,
      ofPartyId: desk.parties.army,
      fromDate: '2011',
      toDate: null,
    },
  })
  return { placeId, eventId, who, toll, positions, articleId }
}

async function makeClaims(desk: Desk, frame: Awaited<ReturnType<typeof makeFrame>>) {
  const { who, toll, positions } = frame
  const said = (partyId: string) => [
    { partyId, knows: 'counted', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  const words = 'it denied everything'
  const start = articleText.indexOf(words)
  const anchors = [
    ...claimOn(desk).anchors,
    { captureId: frame.articleId, start, end: start + words.length, exact: words },
  ]
  const others = await makeClaim(desk, undefined, {
    anchors,
    eventId: frame.eventId,
    placeId: frame.placeId,
    hedge: 'reportedly',
    caveat: 'not checked',
    eventDate: { edtf: '2012-03-11', words: 'on Sunday', basis: 'relative' },
    answer: { questionId: who, stance: 'asserts', positionId: positions.others },
  })
  const army = await makeClaim(desk, undefined, {
    chain: said(desk.parties.observatory),
    answer: { questionId: who, stance: 'asserts', positionId: positions.army },
  })
  const figure = {
    ...figureOf('More than 7,500 people'),
    byWhom: desk.parties.army,
    asOfDate: '2012-03',
    asOfBasis: 'inferred',
  }
  const counted = await makeClaim(desk, 'More than 7,500 people have died', {
    kind: 'figure',
    figure,
    answer: { questionId: toll, stance: 'asserts' },
  })
  const unnamed = await makeClaim(desk, undefined, {
    kind: 'opinion',
    chain: [
      {
        label: 'activists, unnamed',
        campId: desk.camps.opposition,
        capacity: 'for nobody',
        knows: 'not stated',
        manner: 'anonymous',
      },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
  })
  const naughty: string[] = []
  for (const statement of naughtyTexts)
    naughty.push(await makeClaim(desk, undefined, { statement: `${statement}…`, caveat: statement, hedge: statement }))
  return { others, army, counted, unnamed, naughty }
}

async function makeJudgements(desk: Desk, questionId: string, claims: Awaited<ReturnType<typeof makeClaims>>) {
  const { dossierId, editor, second, third, lead } = desk
  const { others, army, counted } = claims
  await declareInterest(third, { dossierId, partyId: desk.parties.army, kind: 'works for', note: null })
  for (const [rater, credibility] of [
    [editor, 2],
    [second, 4],
    [third, 5],
    [lead, null],
  ] as const)
    await rateClaim(rater, { dossierId, claimId: others, credibility, ...because })
  await rateClaim(second, { dossierId, claimId: others, credibility: 3, reason: 'On second thoughts' })
  await adjudicateClaim(lead, { dossierId, claimId: others, credibility: 3, ...because })
  await rateClaim(second, { dossierId, claimId: army, credibility: 4, ...because })
  await rateReliability(editor, { dossierId, partyId: desk.parties.army, topic: 'losses', grade: 'D', ...because })
  await rateReliability(second, { dossierId, sourceId: desk.sourceId, topic: 'Syria', grade: 'B', ...because })
  await compareAnswers(second, { dossierId, questionId, claimAId: others, claimBId: army, scale: -1, ...because })
  const pair = {
    dossierId,
    claimAId: others,
    claimBId: army,
    grounds: ['different-witnesses', 'neither-echoes'] as ('different-witnesses' | 'neither-echoes')[],
  }
  const { independenceId } = await assertIndependence(editor, { ...pair, ...because })
  await confirmIndependence(second, { dossierId, independenceId })
  const finding = {
    dossierId,
    questionId,
    claimIds: [others, army],
    printLine: '=They differ, “both” say',
    mustStandWith: 'as reported',
    doNotPrint: 'who',
    dissent: 'None',
  }
  const { findingId } = await writeFinding(lead, { ...finding, ...because })
  await confirmFinding(editor, { dossierId, findingId, unrated: 'accepted' })
  await linkClaims(editor, {
    dossierId,
    fromClaimId: others,
    toClaimId: army,
    type: 'contradicts',
    confidence: 'high',
    ...because,
  })
  await linkClaims(editor, {
    dossierId,
    fromClaimId: counted,
    toClaimId: army,
    type: 'updates',
    confidence: 'low',
    ...because,
  })
  const claim = claimOn(desk)
  const edited = {
    ...claim,
    claimId: army,
    statement: 'Edited since it was rated',
    chain: [{ partyId: desk.parties.observatory, knows: 'counted', manner: 'paraphrase' }, claim.chain[1]],
    version: 1,
  }
  const answer = await prisma().answer.findUniqueOrThrow({ where: { claimId: army } })
  await editClaim(editor, editClaimInput.parse({ ...edited, answer }))
  await rateClaim(second, { dossierId, claimId: others, credibility: 3, reason: 'As it is linked now' })
}

async function makeNotes(desk: Desk, questionId: string, claims: Awaited<ReturnType<typeof makeClaims>>) {
  const { dossierId, editor, second } = desk
  const link = await prisma().link.findFirstOrThrow({ where: { dossierId, type: 'contradicts' } })
  const write = (on: Record<string, string>, more: Record<string, unknown> = {}) =>
    writeNote(
      editor,
      writeNoteInput.parse({ dossierId, on, body: '=A note, with a comma', tags: ['zeal', 'army'], ...more }),
    )
  const first = await write({ claimId: claims.others })
  const { noteId } = first
  await writeNote(
    second,
    writeNoteInput.parse({ dossierId, on: { claimId: claims.others }, body: 'A reply', replyTo: noteId }),
  )
  await resolveNote(second, { dossierId, noteId })
  await write({ linkId: link.id })
  await write({ partyId: desk.parties.army })
  await write({ questionId })
  const [anchor] = claimOn(desk).anchors
  await write({ captureId: desk.captureId }, { anchor })
}
