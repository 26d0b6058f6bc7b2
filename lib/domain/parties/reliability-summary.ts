import { describeReliability } from '@/lib/domain/scales'
import { reliabilityGrades, type ReliabilityGrade } from '@/lib/domain/vocabulary'

/** One current grade; `counted` unless its rater has declared an interest in what is graded. */
export interface CurrentGrade {
  topic: string
  grade: ReliabilityGrade
  counted: boolean
}

/** What the desk says of one topic: in words, over how many raters whose grade counts. */
export interface TopicSummary {
  topic: string
  words: string
  raters: number
}

/**
 * The current grades of one party or source, topic by topic in alphabetical order: "C fairly reliable" where
 * raters agree, "B usually reliable to D not usually reliable" where they do not. Never an average. F is a
 * missing value (rule 5) and is said only where nobody gave another grade; topics nobody counted rated are left out.
 */
export function summariseReliability(grades: readonly CurrentGrade[]): TopicSummary[] {
  const topics = [...new Set(grades.filter((each) => each.counted).map((each) => each.topic))]
  return topics.toSorted().map((topic) => {
    const counted = grades.filter((each) => each.counted && each.topic === topic).map((each) => each.grade)
    return { topic, words: range(counted), raters: counted.length }
  })
}

function range(grades: ReliabilityGrade[]): string {
  const judged = reliabilityGrades.filter((grade) => grade !== 'F' && grades.includes(grade))
  const [best] = judged
  const worst = judged.at(-1)
  if (!best || !worst) return describeReliability('F')
  return best === worst ? describeReliability(best) : `${describeReliability(best)} to ${describeReliability(worst)}`
}
