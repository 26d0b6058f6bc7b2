import 'server-only'
import { z } from 'zod'
import { listEntries } from '@/lib/data/history/history'
import { listNotes, threadsOf } from '@/lib/data/notes/threads'
import { listPartyNames } from '@/lib/data/parties/profile'
import { listAnswers } from '@/lib/data/questions/answers'
import { getQuestionPage, listEventTitles } from '@/lib/data/questions/page'
import { enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import { sideOf } from '@/lib/domain/readings/answer-claim'
import { groupAnswers } from '@/lib/domain/questions/answer-groups'
import type { Caller } from '@/lib/domain/accounts/caller'
import { deskCell } from '@/lib/domain/claims/desk-cell'
import { drawnTogether, scaleOfFigures } from '@/lib/domain/figures/share-scale'
import { scaleKinds } from '@/lib/domain/questions/plot-scale'
import { allowed } from '@/lib/domain/policy'
import { searchParam } from '@/lib/domain/input/search-param'
import { stemmaView } from '@/lib/services/claims/views/stemma-view'
import { asEntry } from '@/lib/services/history/views/history-entry'
import { answersEvidence } from '@/lib/services/questions/views/answers-evidence'
import { findingsView } from '@/lib/services/questions/views/findings-view'
import { rangePlotView } from '@/lib/services/questions/views/range-plot-view'

/** Answers a page shows; more are to be found in the claims table. */
const answersShown = 300
const entriesShown = 20

/** A dossier by its key, a question by its key or id; how the plot's scale runs, where somebody chose. */
export const showQuestionInput = z.object({
  dossier: addressKey,
  question: addressKey,
  scale: searchParam(z.enum(scaleKinds)),
})

/** Everything a question's page shows. */
export type QuestionView = Awaited<ReturnType<typeof showQuestion>>

/**
 * A question with the claims that answer it, by position or stance, its figures on one scale, how they
 * read and which origins they have, its findings and its history. Refuses: unauthenticated, not-found.
 */
export async function showQuestion(caller: Caller, input: z.output<typeof showQuestionInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const question = await getQuestionPage(viewer, input.question)
  const can = allowed(viewer, [
    'question.ask',
    'claim.link',
    'reading.dismiss',
    'occasion.decide',
    'note.write',
    'note.resolve',
  ])
  // One after the other: a page takes few connections of the pool at once.
  const answerRows = await listAnswers(viewer, question.id, answersShown + 1)
  const notes = await listNotes(viewer, { questionId: question.id })
  const entries = await listEntries(viewer, { about: question.id, before: null, limit: entriesShown + 1 })
  const edit = can['question.ask'] ? await choicesOf(viewer) : null
  const findings = await findingsView(viewer, question.id)
  const evidence = await answersEvidence(viewer, question)
  const answers = answerRows
    .slice(0, answersShown)
    .map((row) => ({ ...row, desk: deskCell(row, viewer.role === 'reader') }))
  const stemma = await stemmaView(
    viewer,
    answers.map(({ claimId }) => claimId),
  )
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key, title: viewer.dossier.title },
    question,
    groups: groupAnswers(question, answers),
    plot: question.kind === 'figure' ? rangePlotView(question, answerRows.slice(0, answersShown), input.scale) : null,
    scale: scaleOfFigures(
      drawnTogether(
        answers.flatMap(({ figure, stance }) => (figure && sideOf(stance) === 'takes' ? [figure] : [])),
        question.countKind,
      ),
    ),
    answers: { shown: answers.length, more: answerRows.length > answersShown },
    evidence,
    stemma,
    findings,
    threads: threadsOf(notes),
    history: {
      entries: entries.slice(0, entriesShown).map((row) => asEntry(viewer, row)),
      more: entries.length > entriesShown,
    },
    edit,
    can,
  }
}

async function choicesOf(viewer: Viewer) {
  const [parties, events] = await Promise.all([listPartyNames(viewer), listEventTitles(viewer)])
  return { parties, events }
}
