import { prisma } from '@/lib/data/database/database'
import { acceptQuestion } from '@/lib/services/asks/accept-question'
import { compareAnswers, compareAnswersInput } from '@/lib/services/comparisons/compare-answers'
import { markAgainstInterest } from '@/lib/services/interest-marks/mark-against-interest'
import { linkClaims } from '@/lib/services/links/link-claims'
import { writeFinding } from '@/lib/services/findings/write-finding'
import { assertIndependence } from '@/lib/services/independence/assert-independence'
import { callOneOccasion } from '@/lib/services/readings/call-one-occasion'
import { resolveNote } from '@/lib/services/notes/resolve-note'
import { fieldsOf } from '@/lib/domain/claims/draft'
import { dismissSuggestion } from '@/lib/services/suggestions/dismiss-suggestion'
import { openSuggestion } from '@/lib/services/suggestions/open-suggestion'
import { claimOn } from './desk'
import {
  reason,
  claimsFileOf,
  fresh,
  upload,
  freshAgencyAsk,
  freshLinkAsk,
  freshNote,
  freshOffer,
  freshParty,
  freshQuestionAsk,
  rivals,
  twoFigures,
  ratedClaim,
  findingOf,
  pairOf,
  linkOf,
  sourceOf,
  captureOf,
  freshClaim,
  type Prepare,
} from './mutation-subjects'

const onQuestion = { kind: 'choice', positions: [{ text: 'One' }, { text: 'Another' }] }

/** Every mutation of a dossier's contents, by its file below lib/services. */
export const contentMutations: Record<string, Prepare> = {
  'asks/accept-question': async (desk) => ({ who: desk.editor, input: await freshQuestionAsk(desk) }),
  'asks/accept-link': async (desk) => {
    const { dossierId, ask } = await freshLinkAsk(desk)
    return { who: desk.editor, input: { dossierId, ask, type: 'corroborates', reason } }
  },
  'asks/accept-agency': async (desk) => ({
    who: desk.editor,
    input: { ...(await freshAgencyAsk(desk)), agency: 'Reuters' },
  }),
  'asks/dismiss-ask': async (desk) => ({ who: desk.editor, input: { ...(await freshLinkAsk(desk)), kind: 'link' } }),
  'asks/undo-ask': async (desk) => {
    const { decisionId } = await acceptQuestion(desk.editor, await freshQuestionAsk(desk))
    return { who: desk.editor, input: { dossierId: desk.dossierId, decisionId } }
  },
  'claims/draft-claim': (desk) => ({ who: desk.editor, input: claimOn(desk) }),
  'claims/edit-claim': async (desk) => {
    const claimId = await freshClaim(desk)
    return { who: desk.editor, input: { ...claimOn(desk), claimId, version: 1, statement: fresh('Edited') } }
  },
  'claims/split-claim': async (desk) => {
    const { anchors } = claimOn(desk)
    const [kept, splitOff] = [fresh('Kept'), fresh('Split off')].map((statement) => ({ statement, anchors }))
    const more = { version: 1, kept, splitOff, withFigure: false, withAnswer: false }
    return { who: desk.editor, input: { dossierId: desk.dossierId, claimId: await freshClaim(desk), ...more } }
  },
  'claims/import-claims': claimsFileOf,
  'claims/move-claim': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, claimId: await freshClaim(desk), version: 1, to: 'retired', reason },
  }),
  'claims/move-claims': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, claims: [`${await freshClaim(desk)}:1`], to: 'in-review', reason },
  }),
  'claims/record-withdrawal': async (desk) => ({
    who: desk.editor,
    input: {
      dossierId: desk.dossierId,
      claimId: await freshClaim(desk),
      words: 'We were wrong',
      withdrawnDate: '2012-03-20',
    },
  }),
  'comparisons/withdraw-comparison': async (desk) => {
    const { a, b } = await rivals(desk)
    const pair = { dossierId: desk.dossierId, questionId: desk.who, claimAId: a, claimBId: b, scale: 1, reason }
    const { comparisonId } = await compareAnswers(desk.second, compareAnswersInput.parse(pair))
    return { who: desk.second, input: { dossierId: desk.dossierId, comparisonId } }
  },
  'comparisons/compare-answers': async (desk) => {
    const { a, b } = await rivals(desk)
    return {
      who: desk.second,
      input: { dossierId: desk.dossierId, questionId: desk.who, claimAId: a, claimBId: b, scale: 1, reason },
    }
  },
  'desk-ratings/adjudicate-claim': async (desk) => ({
    who: desk.lead,
    input: { dossierId: desk.dossierId, claimId: await ratedClaim(desk), credibility: 3, reason },
  }),
  'findings/write-finding': (desk) => ({ who: desk.lead, input: findingOf(desk) }),
  'findings/confirm-finding': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...(await writeFinding(desk.lead, findingOf(desk))), unrated: 'accepted' },
  }),
  'independence/assert-independence': async (desk) => ({ who: desk.editor, input: await pairOf(desk) }),
  'independence/confirm-independence': async (desk) => ({
    who: desk.second,
    input: { dossierId: desk.dossierId, ...(await assertIndependence(desk.editor, await pairOf(desk))) },
  }),
  'independence/withdraw-independence': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...(await assertIndependence(desk.editor, await pairOf(desk))), reason },
  }),
  'interest-marks/mark-against-interest': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, claimId: await freshClaim(desk), reason },
  }),
  'interest-marks/withdraw-interest-mark': async (desk) => {
    const claimId = await freshClaim(desk)
    await markAgainstInterest(desk.editor, { dossierId: desk.dossierId, claimId, reason })
    return { who: desk.editor, input: { dossierId: desk.dossierId, claimId } }
  },
  'readings/dismiss-reading': async (desk) => {
    const { a, b } = await rivals(desk)
    return { who: desk.editor, input: { dossierId: desk.dossierId, claimId: a, otherClaimId: b, reason } }
  },
  'readings/call-one-occasion': async (desk) => ({ who: desk.editor, input: await twoFigures(desk) }),
  'readings/withdraw-occasion': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...(await callOneOccasion(desk.editor, await twoFigures(desk))), reason },
  }),
  'links/link-claims': async (desk) => ({ who: desk.editor, input: await linkOf(desk) }),
  'links/remove-link': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...(await linkClaims(desk.editor, await linkOf(desk))), reason },
  }),
  'notes/write-note': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, on: { claimId: desk.claims.army }, body: fresh('A note'), tags: ['zeal'] },
  }),
  'notes/edit-note': async (desk) => {
    const { noteId } = await freshNote(desk)
    return {
      who: desk.editor,
      input: { dossierId: desk.dossierId, noteId, version: 1, body: fresh('Edited'), tags: ['zeal'] },
    }
  },
  'notes/resolve-note': async (desk) => {
    const { noteId } = await freshNote(desk)
    return { who: desk.editor, input: { dossierId: desk.dossierId, noteId } }
  },
  'notes/reopen-note': async (desk) => {
    const { noteId } = await freshNote(desk)
    await resolveNote(desk.editor, { dossierId: desk.dossierId, noteId })
    return { who: desk.editor, input: { dossierId: desk.dossierId, noteId } }
  },
  'parties/draft-party': (desk) => ({
    who: desk.editor,
    input: {
      dossierId: desk.dossierId,
      name: fresh('A party'),
      kind: 'group',
      aliases: [fresh('Alias')],
      note: 'A note',
    },
  }),
  'parties/draft-speakers': (desk) => ({
    who: desk.lead,
    input: {
      dossierId: desk.dossierId,
      camps: [],
      parties: [{ name: fresh('A speaker'), kind: 'person', aliases: [fresh('Alias')] }],
    },
  }),
  'parties/change-party': async (desk) => ({
    who: desk.lead,
    input: {
      dossierId: desk.dossierId,
      partyId: await freshParty(desk),
      version: 1,
      name: fresh('Renamed'),
      kind: 'organisation',
      note: 'A note',
      aliases: 'Another name',
    },
  }),
  'questions/answer-question': async (desk) => ({
    who: desk.editor,
    input: {
      dossierId: desk.dossierId,
      claimId: await freshClaim(desk),
      version: 1,
      answer: { questionId: desk.who, stance: 'asserts', positionId: desk.positions.army },
    },
  }),
  'questions/ask-question': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...onQuestion, text: fresh('Who did it, then') },
  }),
  'questions/change-question': async (desk) => {
    const { version, kind } = await prisma().question.findUniqueOrThrow({ where: { id: desk.who } })
    const rows = await prisma().position.findMany({ where: { questionId: desk.who }, orderBy: { position: 'asc' } })
    const positions = rows.map(({ id, text }) => ({ id, text }))
    return {
      who: desk.lead,
      input: {
        dossierId: desk.dossierId,
        questionId: desk.who,
        version,
        text: fresh('Who did it'),
        kind,
        eventId: desk.eventId,
        positions,
      },
    }
  },
  'ratings/rate-claim': async (desk) => ({
    who: desk.second,
    input: { dossierId: desk.dossierId, claimId: await freshClaim(desk), credibility: 4, reason },
  }),
  'ratings/rate-reliability': (desk) => ({
    who: desk.second,
    input: { dossierId: desk.dossierId, partyId: desk.parties.army, topic: fresh('topic'), grade: 'C', reason },
  }),
  'sources/add-source': (desk) => ({ who: desk.editor, input: { ...sourceOf(desk), capture: captureOf() } }),
  'sources/add-capture': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, sourceId: desk.sourceId, capture: captureOf() },
  }),
  'sources/change-source': async (desk) => {
    const { version } = await prisma().source.findUniqueOrThrow({ where: { id: desk.sourceId } })
    return { who: desk.editor, input: { ...sourceOf(desk), sourceId: desk.sourceId, version } }
  },
  'sources/record-notice': (desk) => ({
    who: desk.editor,
    input: {
      dossierId: desk.dossierId,
      sourceId: desk.sourceId,
      kind: 'corrected',
      words: fresh('It was'),
      noticeDate: '2012-03-14',
      url: 'https://own.invalid/a',
    },
  }),
  'sources/import-capture': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, sourceId: desk.sourceId, ...(await upload(desk)) },
  }),
  'sources/import-source': async (desk) => ({
    who: desk.editor,
    input: { ...sourceOf(desk), ...(await upload(desk)) },
  }),
  'suggestions/accept-suggestion': async (desk) => ({ who: desk.editor, input: await freshOffer(desk) }),
  'suggestions/accept-certain-suggestions': async (desk) => {
    const { dossierId, captureId, start, end } = await freshOffer(desk)
    return { who: desk.editor, input: { dossierId, captureId, places: [{ start, end }] } }
  },
  'suggestions/accept-edited-suggestion': async (desk) => {
    const offer = await freshOffer(desk)
    const draft = await openSuggestion(desk.editor, offer)
    return { who: desk.editor, input: { ...fieldsOf({ ...draft, statement: fresh('Worded') }), ...offer } }
  },
  'suggestions/dismiss-suggestion': async (desk) => ({ who: desk.editor, input: await freshOffer(desk) }),
  'suggestions/undo-suggestions': async (desk) => {
    const { actionId } = await dismissSuggestion(desk.editor, await freshOffer(desk))
    return { who: desk.editor, input: { dossierId: desk.dossierId, actionId } }
  },
}
