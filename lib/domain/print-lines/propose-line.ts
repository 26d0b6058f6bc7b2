import { describeEdtf } from '@/lib/domain/dates/edtf'
import { joinLine, line, lineText, type Line } from '@/lib/domain/lines/line'
import { sideOf } from '@/lib/domain/readings/answer-claim'
import { readingInLine } from '@/lib/domain/readings/sentences'
import type { RowPart, RowReading } from '@/lib/domain/rows/reading'
import { figureLine, figuresOf } from './figure-line'
import { withCapital, isPrintable, speakerOf, type LineAnswer } from './line-answer'
import { figuresNotPrinted, sidesNotPrinted, takenBack } from './not-printed'
import { sideLine, sidesOf, type LineQuestion } from './side-line'
import { standWith } from './stand-with'

/** A line that the rules propose for print, as an editor begins from it; every text may be changed. */
export interface ProposedLine {
  printLine: string
  mustStandWith: string
  /** Empty where nothing is to be warned of. */
  doNotPrint: string
  /** The claims that it rests on. */
  claimIds: string[]
  /** Why it is proposed: the reading that it was made from, within a sentence. */
  from: string
  rulesVersion: string
}

/** Answers that a line rests on at most. */
const mostAnswers = 12

interface Made {
  line: Line
  answers: readonly LineAnswer[]
  notPrinted: (Line | null)[]
  from: string
  assumptions?: Parameters<typeof standWith>[1]
}

/**
 * The line that a row's reading gives by rule (product.md, rules 2 to 4 and 14): who says what, what must stand with it
 * and what must not be printed, in our words alone. It uses no rating. What was withdrawn or retracted is left out and said
 * to be. Null where nothing can be said by rule: no answer that takes a side, or an open question.
 */
export function proposeLine(
  question: LineQuestion,
  answers: readonly LineAnswer[],
  reading: RowReading,
): ProposedLine | null {
  const made = makers[question.kind](question, answers, reading)
  if (!made) return null
  const { line: words, from, assumptions = [] } = made
  const resting = made.answers.slice(0, mostAnswers)
  return {
    printLine: sentence(lineText(withCapital(words))),
    mustStandWith: lineText(standWith(resting, assumptions)),
    doNotPrint: lineText(joinLine([...new Set([...made.notPrinted, takenBack(answers)])], '\n')),
    claimIds: resting.map(({ claimId }) => claimId),
    from,
    rulesVersion: reading.rulesVersion,
  }
}

type Maker = (question: LineQuestion, answers: readonly LineAnswer[], reading: RowReading) => Made | null

const makers: Record<LineQuestion['kind'], Maker> = {
  figure: ofFigures,
  choice: ofSides,
  'yes-no': ofSides,
  when: ofDates,
  open: () => null,
}

function ofFigures(_question: LineQuestion, answers: readonly LineAnswer[], { parts }: RowReading): Made | null {
  const read = figuresOf(parts, answers)
  const [first] = read?.pairs ?? []
  if (read && first) {
    const assumptions = read.pairs.flatMap(({ reading }) => reading.assumptions)
    const from = readingInLine(first.reading)
    return { line: figureLine(read), answers: read.answers, notPrinted: figuresNotPrinted(read), from, assumptions }
  }
  const only = answers.find((answer) => answer.isLatest && answer.figure && isPrintable(answer))
  if (!only) return null
  const notPrinted = [line`That it is confirmed: one answer gives it.`]
  return { line: figureLine({ answers: [only] }), answers: [only], notPrinted, from: 'one answer' }
}

function ofSides(question: LineQuestion, answers: readonly LineAnswer[], { parts, origins }: RowReading): Made | null {
  const sides = sidesOf(parts, answers)
  if (sides.length === 0) return null
  const ids = new Set(sides.flatMap(({ claimIds }) => claimIds))
  return {
    line: sideLine(question, sides, answers),
    answers: answers.filter(({ claimId }) => ids.has(claimId)),
    notPrinted: sidesNotPrinted(parts, origins),
    from: partWords(parts),
  }
}

const sideWords: Partial<Record<RowPart['kind'], string>> = {
  contested: 'contested',
  'both-sides': 'both sides say so',
  agree: 'agree',
  'one-answer': 'one answer',
  'denied-only': 'only denied',
}

const partWords = (parts: readonly RowPart[]) => parts.map(({ kind }) => sideWords[kind]).find(Boolean) ?? ''

function ofDates(question: LineQuestion, answers: readonly LineAnswer[], { parts }: RowReading): Made | null {
  const dated = answers.filter((answer) => answer.isLatest && isPrintable(answer) && dateOf(answer) !== null)
  if (dated.length === 0) return null
  const [first] = parts.flatMap((part) => (part.kind === 'pairs' ? part.pairs : []))
  const clauses = dated.slice(0, mostAnswers).map((answer) => line`${speakerOf(answer)} ${dateOf(answer) ?? ''}`)
  return {
    line: line`${question.text} ${withCapital(joinLine([...new Set(clauses)], '; '))}`,
    answers: dated,
    notPrinted: first?.reading.reading === 'conflict' ? [line`Either date as a fact: they share no day.`] : [],
    from: first ? readingInLine(first.reading) : 'one answer',
    assumptions: first?.reading.assumptions,
  }
}

function dateOf({ eventDate, stance }: LineAnswer): string | null {
  const side = sideOf(stance)
  const words = eventDate === null ? null : describeEdtf(eventDate)
  if (words === null || (side !== 'takes' && side !== 'denies')) return null
  return side === 'denies' ? `denied that it was ${words}` : `said ${words}`
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
