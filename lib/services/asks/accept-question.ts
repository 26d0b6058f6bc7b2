import 'server-only'
import type { z } from 'zod'
import { insertAskDecision } from '@/lib/data/asks/memory'
import { getClaim } from '@/lib/data/claims/claims'
import { lockClaims } from '@/lib/data/claims/locks'
import { reviseClaim } from '@/lib/data/claims/revision'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import { ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { oneLineText } from '@/lib/domain/input/text'
import { writeQuestion } from '@/lib/services/questions/input/write-question'
import { askErrorWords } from '@/lib/words/errors/asks'
import { questionErrorWords } from '@/lib/words/errors/questions'
import { askFields } from './input/ask-fields'
import { holdAsk } from './input/hold-ask'
import { readAsks, type QuestionAsk } from './input/read-asks'

/** The suggested question, in other words where the person put it better. */
export const acceptQuestionInput = askFields.extend({
  text: oneLineText({ min: 5, max: 300, label: questionErrorWords.theQuestion }).optional(),
})

/** What came of it: how many claims answer it now, and how many were left to a person, since they do not simply assert. */
export interface AcceptedQuestion {
  decisionId: string
  questionKey: string
  answers: number
  left: number
}

/**
 * Asks a suggested question, with its scope and positions, and has the claims that assert something answer it, all in one
 * step. Such a first answer makes no rating stale (rule 8); what denies, or does not know, is left to a person. Refuses:
 * forbidden; conflict where somebody decided it, or a claim has changed since; duplicate where the dossier asks the same.
 */
export async function acceptQuestion(
  caller: Caller,
  input: z.output<typeof acceptQuestionInput>,
): Promise<AcceptedQuestion> {
  // Read before the change that decides: it takes its time, and holds nobody.
  const asks = await readAsks(await enterToDecide(caller, input.dossierId), ['question'])
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    authorize(viewer, 'question.ask')
    const is = (ask: (typeof asks)[number]): ask is QuestionAsk => ask.kind === 'question'
    const ask = await holdAsk(change, viewer, { asks, id: input.ask, is })
    const asserting = ask.taken.filter(({ stance }) => stance === 'asserts')
    const text = input.text ?? ask.question.text
    const asked = await writeQuestion(change, viewer, questionOf(viewer, ask, text))
    const answered = await answerAll(change, viewer, { asserting, ...asked })
    const decisionId = change.newId('ask-decision')
    const { questionId, questionKey } = asked
    const decision = { id: decisionId, dossierId: viewer.dossier.id, kind: ask.kind, askSha256: ask.id, questionId }
    await insertAskDecision(change.db, { ...decision, decision: 'accepted', byId: viewer.personId, at: change.now })
    const value = { decisionId, questionKey, answers: asserting.length, left: ask.taken.length - asserting.length }
    return changed(value, viewer.dossier.id, [
      { kind: 'question-asked', about: [questionId], payload: { v: 1, text } },
      {
        kind: 'ask-accepted',
        about: [questionId, decisionId],
        payload: { v: 1, ask: ask.kind, text, rule: ask.question.rule },
      },
      ...answered,
    ])
  })
}

function questionOf(viewer: Viewer, { question }: QuestionAsk, text: string) {
  const { kind, measure, who, scope, countKind, event, positions } = question
  const counted = { measure, who, byWhomId: null, scope, countKind }
  const named = { dossierId: viewer.dossier.id, text, kind, eventId: event }
  return { ...named, ...counted, positions: positions.map((position) => ({ text: position })) }
}

async function answerAll(
  change: Change,
  viewer: Viewer,
  {
    asserting,
    questionId,
    positionIds,
  }: { asserting: QuestionAsk['taken']; questionId: string; positionIds: readonly string[] },
): Promise<NewEntry[]> {
  await lockClaims(
    change.db,
    asserting.map(({ claim }) => claim.id),
  )
  const entries: NewEntry[] = []
  for (const { claim: read, position } of asserting) {
    const claim = await getClaim(change.db, viewer, read.id)
    authorize(viewer, 'claim.edit', { status: claim.status })
    ensure(claim.version === read.version && !claim.answer, 'conflict', { reason: askErrorWords.groundGone })
    const positionId = position === null ? null : (positionIds[position] ?? null)
    const answer = { questionId, stance: 'asserts' as const, positionId }
    const revised = await reviseClaim(change, claim, claim, { ...claim, answer })
    ensure(revised, 'conflict', { reason: askErrorWords.groundGone })
    entries.push(...revised)
  }
  return entries
}
