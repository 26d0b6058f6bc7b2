import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged, type Caller, type Change } from '@/lib/data/access/mutate'
import {
  findAnsweringClaims,
  getQuestion,
  saveQuestion,
  type PositionRow,
  type WholeQuestion,
} from '@/lib/data/questions/questions'
import { markAnswersStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import { readableKey } from '@/lib/data/sources/readable-key'
import { DomainError } from '@/lib/domain/errors'
import { fieldChanges } from '@/lib/domain/history/history'
import { changeProblems, questionProblems, questionVersionFields } from '@/lib/domain/questions/question'
import { freeSlug } from '@/lib/domain/input/slug'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { checkReferences } from '@/lib/services/questions/input/check-references'
import { positionRows, positionText, questionFields } from '@/lib/services/questions/input/question-fields'

/** The whole question as edited, and the version the editor saw. A position without an id is a new one. */
export const changeQuestionInput = questionFields.extend({
  questionId: uuidText,
  version: versionNumber,
  positions: positionRows(z.object({ id: uuidText.nullish().transform((value) => value ?? null), text: positionText })),
})

type Input = z.output<typeof changeQuestionInput>

/**
 * Changes a question; by other words of it or of a position, findings and comparisons that rest on its answers go stale. Refuses: conflict with the current state when somebody changed it since
 * (`details.current`); forbidden; not-found; invalid by field, also when a position that claims take would go or
 * the kind of an answered question would change.
 */
export async function changeQuestion(caller: Caller, input: Input): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const question = await getQuestion(change.db, viewer, input.questionId)
    authorize(viewer, 'question.ask')
    const before = questionVersionFields(question)
    const conflict = () => new DomainError('conflict', { current: { version: question.version, ...before } })
    if (question.version !== input.version) throw conflict()
    await refuseMisfits(change, viewer, question, input)
    const { questionId, version, positions, dossierId, ...fields } = input
    const changes = fieldChanges(before, questionVersionFields({ ...fields, positions }))
    if (changes.length === 0) return unchanged({ version })
    const rows = positionsToSave(change, question, positions)
    // Before the question itself is held: every change holds claims first.
    await markReworded(change, question, input)
    if (!(await saveQuestion(change.db, { id: questionId, version }, fields, rows))) throw conflict()
    return changed({ version: version + 1 }, dossierId, [
      { kind: 'question-changed', about: [questionId], payload: { v: 1, text: fields.text, changes } },
    ])
  })
}

/** Findings and comparisons hold answers to the question as it was worded, and positions as they were. */
async function markReworded(change: Change, question: WholeQuestion, input: Input): Promise<void> {
  const textById = new Map(question.positions.map(({ id, text }) => [id, text]))
  const reworded = input.positions.flatMap(({ id, text }) => (id && textById.get(id) !== text ? [id] : []))
  if (question.text !== input.text)
    await markAnswersStale(change, await findAnsweringClaims(change.db, question.id), staleCauses.answersAlone.question)
  else if (reworded.length > 0)
    await markAnswersStale(
      change,
      await findAnsweringClaims(change.db, question.id, reworded),
      staleCauses.answersAlone.position,
    )
}

async function refuseMisfits(change: Change, viewer: Viewer, question: WholeQuestion, input: Input): Promise<void> {
  const problems = {
    ...questionProblems(input),
    ...changeProblems(question, input),
    ...(await checkReferences(change, viewer, input)),
  }
  if (Object.keys(problems).length > 0) throw new DomainError('invalid', { fields: problems })
}

/** Keys of positions stay for good; a new one gets a key from its text. */
function positionsToSave(change: Change, question: WholeQuestion, positions: Input['positions']): PositionRow[] {
  const taken = new Set(question.positions.map(({ key }) => key))
  return positions.map(({ id, text }, position) => {
    const existing = question.positions.find((each) => each.id === id)
    const key = existing?.key ?? freeSlug(readableKey(text, 'position'), taken)
    taken.add(key)
    return { id: existing?.id ?? change.newId('position'), key, text, position }
  })
}
