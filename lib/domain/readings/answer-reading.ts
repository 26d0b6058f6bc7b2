import {
  type AnswerClaim,
  areOfOneOccasion,
  comparedFigure,
  isClosed,
  laterByLink,
  sideOf,
  takesSide,
} from './answer-claim'
import { denialStand, denyTheSame, namesWhatItDenies } from './denial-reading'
import { dateOrder, parseEdtf } from '@/lib/domain/dates/edtf'
import { withoutTimes } from '@/lib/domain/dates/moment'
import { compareFigures, rulesVersion } from './reading'
import type { Assumption, ReadingKind, ReadingNote, Reason, Side } from './reason'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** What two answers to one question read as: for figures one of the six, else one of these. */
export type AnswerReadingKind =
  ReadingKind | 'agree' | 'conflict' | 'no-conflict' | 'changed-answer' | 'relay-conflict' | 'not-read'

/** Why two answers read as they do, besides the reasons of figures; sentences are made elsewhere. */
export type AnswerReason =
  | Reason
  | { kind: 'same-position' }
  | { kind: 'positions-differ'; a: string | null; b: string | null }
  /** This side denies what the other says. */
  | { kind: 'denial'; side: Side }
  /** A denial here is of something else than what the other side says, and asserts nothing besides. */
  | { kind: 'denies-other'; sides: Side[] }
  /** A denial here does not say what it denies, so that it contests nothing: an editor must add it. */
  | { kind: 'denial-names-nothing'; sides: Side[] }
  | { kind: 'both-deny' }
  /** These sides say that it is not known, or decline to say. */
  | { kind: 'says-unknown'; sides: Side[] }
  | { kind: 'declines'; sides: Side[] }
  /** One origin, two relays; `seenAtOrigin` where one of the two was seen there, which resolves it. */
  | { kind: 'two-relays'; origin: string; seenAtOrigin: Side | null }
  /** When it happened: these dates share no day, are the same, or overlap. */
  | { kind: 'dates'; stand: 'apart' | 'same' | 'overlap' }
  /** There is nothing here that a machine could weigh: an open question, or a figure or date not given. */
  | { kind: 'for-an-editor' }

/** What the machine says of two answers, why, on what assumptions, and by which version of the rules. */
export interface AnswerReading {
  reading: AnswerReadingKind
  note: ReadingNote
  reasons: AnswerReason[]
  assumptions: Assumption[]
  rulesVersion: string
}

/**
 * How two answers to one question of this kind stand to each other (product.md, rule 4): relay conflict where two
 * relays give one origin different answers; changed answer where that origin was heard later; figures by rule 2;
 * else agree, conflict, or no conflict. Swapping the answers swaps the sides and changes nothing else.
 */
export function compareAnswers(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim): AnswerReading {
  const plain = readPlainly(kind, a, b)
  if (!a.origin || a.origin.partyId !== b.origin?.partyId) return plain
  if (giveTwoFigures(plain) && areOfOneOccasion(a, b)) return relayConflict(a.origin.partyId, plain, a, b)
  if (!saysOtherwise(plain)) return plain
  const word = laterWord(a, b)
  if (word) return { ...plain, reading: 'changed-answer', reasons: [word, ...plain.reasons] }
  return a.way === b.way ? plain : relayConflict(a.origin.partyId, plain, a, b)
}

function relayConflict(origin: string, plain: AnswerReading, a: AnswerClaim, b: AnswerClaim): AnswerReading {
  const seenAtOrigin = a.attribution === b.attribution ? null : seenSide(a, b)
  const why: AnswerReason = { kind: 'two-relays', origin, seenAtOrigin }
  return { ...plain, reading: 'relay-conflict', note: null, reasons: [why, ...plain.reasons] }
}

// Two figures for one thing: what is no other thing, and not the same numbers.
function giveTwoFigures({ note, reasons }: AnswerReading): boolean {
  return note !== 'same-figure' && reasons.some(({ kind }) => kind === 'disjoint' || kind === 'overlap')
}

// Whether one mouth cannot have said both at one time. Two figures of one mouth are its earlier and its later word.
function saysOtherwise({ reading, reasons }: AnswerReading): boolean {
  if (reading === 'conflict') return true
  return reasons.some(
    (reason) => (reason.kind === 'says-unknown' || reason.kind === 'declines') && reason.sides.length === 1,
  )
}

function seenSide(a: AnswerClaim, b: AnswerClaim): Side | null {
  if (a.attribution === 'seen-at-origin') return 'a'
  return b.attribution === 'seen-at-origin' ? 'b' : null
}

// By when it was said, where both say when; of one said date, another day of print makes no later word (rule 4).
function laterWord(a: AnswerClaim, b: AnswerClaim): (Reason & { kind: 'later-word' }) | null {
  const later = laterByLink(a, b)
  if (later) return { kind: 'later-word', later, by: 'link' }
  const dates = [
    ['said', a.saidDate, b.saidDate],
    ['published', a.publishedDate, b.publishedDate],
  ] as const
  for (const [by, one, other] of dates) {
    const order = dateOrder(one && withoutTimes(one), other && withoutTimes(other))
    if (order === 'earlier' || order === 'later')
      return { kind: 'later-word', later: order === 'later' ? 'a' : 'b', by }
    // Said on one day: that one of the two was printed later makes neither the later word.
    if (order === 'same') return null
  }
  return null
}

function readPlainly(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim): AnswerReading {
  const silent = silences(a, b)
  if (silent.length > 0) return read('no-conflict', silent)
  const denying = sides(a, b, ({ stance }) => sideOf(stance) === 'denies')
  const closed = isClosed(kind)
  const samePosition = a.positionId === b.positionId
  if (denying.length > 0) return readDenial(kind, a, b, denying)
  if (closed && samePosition) return read('agree', [{ kind: 'same-position' }])
  if (closed) return read('conflict', [{ kind: 'positions-differ', a: a.positionId, b: b.positionId }])
  return kind === 'figure' ? readFigures(a, b) : kind === 'when' ? readDates(a, b) : forAnEditor()
}

function readDenial(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim, denying: Side[]): AnswerReading {
  const sides = denying.filter((side) => !namesWhatItDenies(kind, side === 'a' ? a : b))
  if (sides.length > 0) return read('no-conflict', [{ kind: 'denial-names-nothing', sides }])
  const other = read('no-conflict', [{ kind: 'denies-other', sides: denying }])
  const [side] = denying
  if (denying.length === 2 || !side) return denyTheSame(kind, a, b) ? read('agree', [{ kind: 'both-deny' }]) : other
  const [denial, answer] = side === 'a' ? [a, b] : [b, a]
  return denialStand(kind, denial, answer) === 'denies' ? read('conflict', [{ kind: 'denial', side }]) : other
}

function silences(a: AnswerClaim, b: AnswerClaim): AnswerReason[] {
  const kinds = ['says-unknown', 'declines'] as const
  return kinds.flatMap((kind) => {
    const silent = sides(a, b, ({ stance }) => !takesSide(stance) && stance === kind)
    return silent.length > 0 ? [{ kind, sides: silent }] : []
  })
}

function readFigures(a: AnswerClaim, b: AnswerClaim): AnswerReading {
  const [one, other] = [comparedFigure(a), comparedFigure(b)]
  return one && other ? compareFigures(one, other, laterByLink(a, b)) : forAnEditor()
}

// When it happened. Dates that share no day contradict each other, however coarse they are.
function readDates(a: AnswerClaim, b: AnswerClaim): AnswerReading {
  const [one, other] = [a.eventDate, b.eventDate]
  if (!isDate(one) || !isDate(other)) return forAnEditor()
  const order = dateOrder(one, other)
  if (order === 'same') return read('agree', [{ kind: 'dates', stand: 'same' }], inferred(a, b))
  if (order === 'unclear') return read('compatible', [{ kind: 'dates', stand: 'overlap' }], inferred(a, b))
  return read('conflict', [{ kind: 'dates', stand: 'apart' }], inferred(a, b))
}

function isDate(date: string | null): boolean {
  return date !== null && parseEdtf(date) !== null
}

function inferred(a: AnswerClaim, b: AnswerClaim): Assumption[] {
  const marked = sides(a, b, ({ eventDate }) => {
    const date = eventDate === null ? null : parseEdtf(eventDate)
    return date !== null && (date.approximate || date.uncertain)
  })
  return marked.length > 0 ? [{ kind: 'dates-inferred', sides: marked }] : []
}

function forAnEditor(): AnswerReading {
  return read('not-read', [{ kind: 'for-an-editor' }])
}

function sides(a: AnswerClaim, b: AnswerClaim, holds: (answer: AnswerClaim) => boolean): Side[] {
  const both: [Side, AnswerClaim][] = [
    ['a', a],
    ['b', b],
  ]
  return both.filter(([, answer]) => holds(answer)).map(([side]) => side)
}

function read(reading: AnswerReadingKind, reasons: AnswerReason[], assumptions: Assumption[] = []): AnswerReading {
  return { reading, note: null, reasons, assumptions, rulesVersion }
}
