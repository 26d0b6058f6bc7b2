import 'server-only'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { findQuestionNeighbours, insertQuestion } from '@/lib/data/questions/questions'
import { readableKey } from '@/lib/data/sources/readable-key'
import { ensure } from '@/lib/domain/errors'
import { freeSlug } from '@/lib/domain/input/slug'
import type { QuestionShape } from '@/lib/domain/questions/question'
import { questionErrorWords } from '@/lib/words/errors/questions'

/** A question as it is written; keys are given by seeds, else made from the texts. */
export interface NewQuestion extends Omit<QuestionShape, 'positions'> {
  dossierId: string
  text: string
  eventId: string | null
  key?: string
  positions: readonly { key?: string; text: string }[]
}

/**
 * Writes a new question, its fields checked before; gives the ids of its positions in their order. Refuses: duplicate, naming
 * the question, when the dossier asks the same already.
 */
export async function writeQuestion(change: Change, viewer: Viewer, { key, positions, ...fields }: NewQuestion) {
  const slug = key ?? readableKey(fields.text, 'question')
  const near = await findQuestionNeighbours(change.db, viewer, slug, fields.text)
  ensure(!near.same, 'duplicate', { reason: questionErrorWords.theDossierAsks, current: near.same })
  const questionKey = key ?? near.freeKey
  const seedKey = `${viewer.dossier.key}/${questionKey}`
  const questionId = change.newId('question', seedKey)
  const rows = withKeys(positions).map((position) => ({
    ...position,
    id: change.newId('position', `${seedKey}/${position.key}`),
  }))
  const row = { ...fields, id: questionId, key: questionKey, position: near.nextPosition, createdAt: change.now }
  await insertQuestion(change.db, row, rows)
  return { questionId, questionKey, positionIds: rows.map(({ id }) => id) }
}

/** Positions in order, each with a key of its own. */
function withKeys(positions: readonly { key?: string; text: string }[]) {
  const taken = new Set<string>()
  return positions.map(({ key, text }, position) => {
    const own = key ?? freeSlug(readableKey(text, 'position'), taken)
    taken.add(own)
    return { key: own, text, position }
  })
}
