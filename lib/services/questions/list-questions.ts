import 'server-only'
import { z } from 'zod'
import { listPartyNames } from '@/lib/data/parties/profile'
import { listQuestionRows, type QuestionRow } from '@/lib/data/questions/list'
import { readQuestionRows } from '@/lib/data/questions/rows'
import { listEventTitles } from '@/lib/data/questions/page'
import { enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { allowed } from '@/lib/domain/policy'
import { searchParam } from '@/lib/domain/input/search-param'
import { uuidText } from '@/lib/domain/input/text'
import { answerOrigins, type AnswerOrigins } from '@/lib/services/questions/views/answer-origins'

/** Their answers are read for each of them. */
const pageSize = 25
/** Answers whose origins a question tells. */
const originsShown = 4

/** A dossier by its key; below the question `after`. */
export const listQuestionsInput = z.object({ dossier: addressKey, after: searchParam(uuidText) })

/** What a question can name, for its form: parties and events of the dossier. */
export interface QuestionChoices {
  parties: { id: string; name: string }[]
  events: { id: string; title: string }[]
}

/** A question of the list, with the origins of its answers (those most origins give). */
export interface ListedQuestion extends QuestionRow {
  origins: AnswerOrigins[]
}

/** A page of the questions of a dossier. Counts are capped at 1,001, which reads "1,000+". */
export interface QuestionsView {
  dossier: { id: string; key: string; title: string }
  questions: ListedQuestion[]
  /** The question to go on below; null at the end. */
  next: string | null
  /** For whoever may ask; else null. */
  ask: QuestionChoices | null
}

/** The questions of a dossier in their order, 25 a page. Refuses: unauthenticated, not-found. */
export async function listQuestions(
  caller: Caller,
  input: z.output<typeof listQuestionsInput>,
): Promise<QuestionsView> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const can = allowed(viewer, ['question.ask'])
  const [rows, ask] = await Promise.all([
    listQuestionRows(viewer, { after: input.after, limit: pageSize + 1 }),
    can['question.ask'] ? choicesOf(viewer) : null,
  ])
  const questions = await withOrigins(viewer, rows.slice(0, pageSize))
  const next = rows.length > pageSize ? (questions.at(-1)?.id ?? null) : null
  return { dossier: viewer.dossier, questions, next, ask }
}

async function withOrigins(viewer: Viewer, questions: QuestionRow[]): Promise<ListedQuestion[]> {
  const read = await readQuestionRows(viewer, questions, null)
  return questions.map((question) => {
    const row = read.get(question.id)
    return {
      ...question,
      origins: row ? answerOrigins(row.reading, { ...question, answers: row.answers }, originsShown) : [],
    }
  })
}

async function choicesOf(viewer: Viewer): Promise<QuestionChoices> {
  const [parties, events] = await Promise.all([listPartyNames(viewer), listEventTitles(viewer)])
  return { parties, events }
}
