import { countOf } from '@/lib/domain/collections/count-words'
import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import type { AnswerReading } from '@/lib/domain/readings/answer-reading'
import type { RowPart, RowReading } from '@/lib/domain/rows/reading'
import { boundsAlone } from './figure-prose'
import type { TalliedFigures } from './figure-line'
import { withCapital, isPrintable, speakerOf, type LineAnswer } from './line-answer'

/** What must not be printed of figures: a sum, a rise between two counters, a contradiction that arithmetic does not show. */
export function figuresNotPrinted({ pairs, answers }: TalliedFigures): (Line | null)[] {
  return [
    answers.length > 1 ? line`A sum of these figures.` : null,
    ...pairs.map(({ a, b, reading }) => pairNotPrinted(reading, named(answers, a), named(answers, b))),
  ]
}

const named = (answers: readonly LineAnswer[], claimId: string) => answers.find((one) => one.claimId === claimId)

function pairNotPrinted(reading: AnswerReading, a?: LineAnswer, b?: LineAnswer): Line | null {
  if (!a?.figure || !b?.figure) return null
  const both = line`${figureOf(a)} and ${figureOf(b)}`
  if (reading.reading === 'later-other-counter') return line`A rise or a fall between ${both}: another counter gave it.`
  if (reading.reading === 'not-comparable')
    return withCapital(line`${both} beside each other as if they counted the same.`)
  if (reading.reading === 'compatible' && reading.note !== 'same-figure')
    return line`That ${both} contradict each other: both can be true.`
  if (reading.reading === 'conflicting' || reading.reading === 'conflict')
    return line`Either of ${both} as a fact: no number fits both.`
  return null
}

const figureOf = (answer: LineAnswer): Line =>
  answer.figure ? line`${boundsAlone(answer.figure)} (${speakerOf(answer)})` : line`${speakerOf(answer)}`

/** What must not be printed of positions: one side as a fact, or agreement as confirmation that nobody has established. */
export function sidesNotPrinted(parts: readonly RowPart[], origins: RowReading['origins']): (Line | null)[] {
  const kinds = new Set(parts.map(({ kind }) => kind))
  if (kinds.has('contested')) return [line`Either answer as a fact: it is contested.`]
  if (kinds.has('denied-only')) return [line`What is denied, as somebody’s claim: nobody here makes it.`]
  const most = Math.max(0, ...origins.map((answer) => answer.origins.length))
  const isEstablished = origins.some(({ independentOrigins }) => independentOrigins > 1)
  if (most > 1 && !isEstablished)
    return [line`That ${countOf(most, 'origin')} confirm it independently: that is not established.`]
  return most <= 1 ? [line`That it is confirmed: it has ${most === 0 ? 'no named origin' : 'one origin'}.`] : []
}

/** What was taken back or retracted, which no line may rest on; null where nothing was. */
export function takenBack(answers: readonly LineAnswer[]): Line | null {
  const lost = answers.filter((answer) => answer.isLatest && !isPrintable(answer))
  if (lost.length === 0) return null
  return line`What was withdrawn or retracted: ${joinLine(
    lost.map(({ attributionLine }) => attributionLine),
    '; ',
  )}.`
}
