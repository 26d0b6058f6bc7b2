import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { QuestionView } from '@/lib/services/questions/show-question'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'

type AnswerView = QuestionView['groups'][number]['answers'][number]

/** When a figure stands, when it happened, when it was said and published, each with how the date is known. */
export function datesOf({
  figure,
  eventDate,
  eventDateBasis,
  saidDate,
  saidDateBasis,
  publishedDate,
}: AnswerView): string[] {
  const period = figure && span(figure.fromDate, figure.toDate)
  return [
    period,
    !period && dated(questionWords.asOf, figure?.asOfDate ?? null, figure?.asOfBasis ?? null),
    !period && !figure?.asOfDate && dated('happened', eventDate, eventDateBasis),
    dated('said', saidDate, saidDateBasis),
    dated('published', publishedDate, null),
  ].filter((text) => typeof text === 'string')
}

function dated(label: string, edtf: string | null, basis: string | null): string | null {
  const words = edtf && describeEdtf(edtf)
  if (!words) return null
  return basis && basis !== 'stated' ? `${label} ${words} (${basis})` : `${label} ${words}`
}

function span(from: string | null, to: string | null): string | null {
  const [first, last] = [from && describeEdtf(from), to && describeEdtf(to)]
  if (first && last) return say(questionWords.fromTo, { first, last })
  return first ? say(questionWords.fromFirst, { first }) : last ? say(questionWords.untilLast, { last }) : null
}
