import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import type { Assumption } from '@/lib/domain/readings/reason'
import { notCountedWords } from '@/lib/domain/rows/sentences'
import { speakerOf, standsAt, type LineAnswer } from './line-answer'

/**
 * What must stand with a line, sentence by sentence: through whom each answer came, its caveat, whether it has an origin,
 * whether its source was corrected, which dates are inferred, and what the reading takes for granted.
 */
export function standWith(answers: readonly LineAnswer[], assumptions: readonly Assumption[]): Line {
  const attributions = [...new Set(answers.map(({ attributionLine }) => attributionLine))]
  return joinLine(
    [
      line`${joinLine(attributions, '; ')}.`,
      ...new Set(answers.map(caveatOf)),
      withoutOrigin(answers),
      ...new Set(answers.map(correctionOf)),
      inferredDates(answers),
      ...assumed(assumptions),
    ],
    '\n',
  )
}

function caveatOf(answer: LineAnswer): Line | null {
  return answer.caveat === null ? null : line`Caveat (${speakerOf(answer)}): ${answer.caveat}`
}

function withoutOrigin(answers: readonly LineAnswer[]): Line | null {
  const reasons = answers.flatMap((answer) => {
    const { origin, noOrigin } = answer
    return origin !== null || noOrigin === null ? [] : [line`${speakerOf(answer)} (${notCountedWords(noOrigin)})`]
  })
  return reasons.length === 0 ? null : line`No origin: ${joinLine([...new Set(reasons)], '; ')}.`
}

function correctionOf(answer: LineAnswer): Line | null {
  return answer.sourceStanding === null ? null : line`The source of ${speakerOf(answer)} was ${answer.sourceStanding}.`
}

function inferredDates(answers: readonly LineAnswer[]): Line | null {
  const inferred = answers.filter((answer) => standsAt(answer)?.isInferred)
  if (inferred.length === 0) return null
  return line`Dates inferred: ${joinLine([...new Set(inferred.map(speakerOf))], '; ')}.`
}

const assumptionWords: Partial<Record<Assumption['kind'], string>> = {
  'same-people': 'Only if the same people are meant.',
  'same-event': 'Only if the same event is meant.',
  'same-period': 'Only if the same period is meant.',
}

function assumed(assumptions: readonly Assumption[]): string[] {
  return [...new Set(assumptions.flatMap(({ kind }) => assumptionWords[kind] ?? []))]
}
