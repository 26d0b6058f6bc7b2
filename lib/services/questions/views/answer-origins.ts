import 'server-only'
import type { QuestionRowView } from '@/lib/data/questions/rows'
import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import { originsSentence, type RowNames, spokenAnswer } from '@/lib/domain/rows/sentences'
import type { RowOrigins } from '@/lib/domain/rows/reading'

/** One answer of a question and the origins it has, with their make-up, in words (rule 3). */
export interface AnswerOrigins {
  /** The claims whose answer it is. */
  claimIds: readonly string[]
  answer: Line
  sentence: Line
  /** How many they are. */
  count: number
  /** How many of the origins are asserted and confirmed independent of another. */
  independent: number
}

/** The answers of a question that most origins, then most claims, give; at most `most` of them. */
export function answerOrigins({ origins }: QuestionRowView['reading'], names: RowNames, most: number): AnswerOrigins[] {
  const largestFirst = origins.toSorted(
    (a, b) => b.origins.length - a.origins.length || b.claimIds.length - a.claimIds.length,
  )
  return largestFirst.slice(0, most).map((counted) => ({
    claimIds: counted.claimIds,
    answer: answerOf(counted, names),
    sentence: originsSentence(counted),
    count: counted.origins.length,
    independent: counted.independentOrigins,
  }))
}

/** What the claims of one counted answer say, in short words. */
export function answerOf({ claimIds, stance }: RowOrigins, names: RowNames): Line {
  const whats = names.answers
    .filter(({ claimId }) => claimIds.includes(claimId))
    .map((answer) => spokenAnswer(answer, names).what)
  const said = joinLine([...new Set(whats)], ', ')
  return stance === 'implies' ? line`${said}, implied` : said
}
