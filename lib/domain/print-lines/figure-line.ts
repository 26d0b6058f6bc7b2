import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import type { RowPair } from '@/lib/domain/rows/pairs'
import type { RowPart } from '@/lib/domain/rows/reading'
import { boundsAlone, boundsPut, countedWords } from './figure-prose'
import { isPrintable, speakerOf, standsAt, type LineAnswer } from './line-answer'

/** Pairs of figures that a line is made from, and the answers in the order in which it names them. */
export interface TalliedFigures {
  pairs: RowPair[]
  answers: LineAnswer[]
}

/** A line of more figures is no line any more. */
const mostNamed = 3

/**
 * What a line about figures is made from: the first part of the row's reading of which a pair can be printed, that pair,
 * and one more figure that reads the same beside one of them; null where there is none.
 */
export function figuresOf(parts: readonly RowPart[], answers: readonly LineAnswer[]): TalliedFigures | null {
  const named = new Map(answers.filter(isPrintable).map((answer) => [answer.claimId, answer]))
  for (const part of parts) {
    if (part.kind !== 'pairs') continue
    const pairs = part.pairs.filter(({ a, b }) => named.get(a)?.figure && named.get(b)?.figure)
    const [first] = pairs
    if (!first) continue
    const next = first.reading.reading.startsWith('later') ? undefined : pairs.find((pair) => joins(pair, first))
    const kept = next ? [first, next] : [first]
    const ids = [...new Set(kept.flatMap(inOrder))].slice(0, mostNamed)
    return { pairs: kept, answers: ids.flatMap((id) => named.get(id) ?? []) }
  }
  return null
}

const joins = (pair: RowPair, first: RowPair) =>
  pair !== first && [pair.a, pair.b].some((id) => id === first.a || id === first.b)

/** The earlier figure first, where one is the later. */
function inOrder({ a, b, reading }: RowPair): string[] {
  const later = reading.reasons.find((reason) => reason.kind === 'later-total' || reason.kind === 'later-word')?.later
  return later === 'a' ? [b, a] : [a, b]
}

/** The figures in one sentence: who put what at how many, and when. */
export function figureLine({ answers }: Pick<TalliedFigures, 'answers'>): Line {
  const [first, ...others] = answers
  if (!first?.figure) return line``
  return joinLine(
    [whole(first), ...others.map((other) => (isAlike(other, first) ? short(other, first) : whole(other)))],
    '; ',
  )
}

const isAlike = (one: LineAnswer, other: LineAnswer) =>
  one.figure !== null &&
  other.figure !== null &&
  countedKey(one.figure) === countedKey(other.figure) &&
  one.figure.count === other.figure.count

const countedKey = ({ measure, who, scope }: { measure: string; who: string; scope: string | null }) =>
  JSON.stringify([measure, who, scope])

function whole(answer: LineAnswer): Line {
  const { figure, stance } = answer
  if (!figure) return line``
  const when = standsAt(answer)
  const at = when ? ` ${when.words}` : ''
  if (stance === 'denies')
    return line`${speakerOf(answer)} denied that ${countedWords(figure)} was ${boundsAlone(figure)}${at}`
  if (figure.basis === 'predicted')
    return line`${speakerOf(answer)} predicted that ${countedWords(figure)} would be ${boundsAlone(figure)}`
  return line`${speakerOf(answer)} put ${countedWords(figure)} ${boundsPut(figure)}${at}`
}

function short(answer: LineAnswer, first: LineAnswer): Line {
  const { figure, stance } = answer
  if (!figure) return line``
  const when = standsAt(answer)
  const at = when && when.words !== standsAt(first)?.words ? ` ${when.words}` : ''
  const verb = stance === 'denies' ? 'denied' : figure.basis === 'predicted' ? 'predicted' : 'said'
  return line`${speakerOf(answer)} ${verb} ${boundsAlone(figure)}${at}`
}
