import type { AnswerReading, AnswerReason } from './answer-reading'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { isolateAll, storedLine, type Line } from '@/lib/domain/lines/line'
import type { Assumption, ReadingNote, Reason, Side } from './reason'
import { spaced } from '@/lib/domain/vocabulary-words'

/** An answer as a sentence names it: who says it, and what ("> 7,500", "March 2011", or the position). */
export interface SpokenAnswer {
  speaker: string
  what: string
}

type Of<K extends AnswerReason['kind']> = Extract<AnswerReason, { kind: K }>

/** The plain words of a reading, as a heading: "can both be true", "differ by 31", "different things counted". */
export function readingWords({ reading, note, reasons }: AnswerReading): string {
  if (reading === 'conflicting') {
    const by = reasons.find((reason) => reason.kind === 'disjoint')?.by ?? 0
    return by === 0 ? 'differ, they only touch' : `differ by ${count(by)}`
  }
  return note && note !== 'approximate' ? noteWords[note] : plainWords[reading]
}

const noteWords: Record<Exclude<ReadingNote, null | 'approximate'>, string> = {
  'same-figure': 'same figure',
  'order-unknown': 'revised, order unknown',
  lowered: 'lowered by the same counter',
  'part-of-whole': 'part of the whole',
}

const plainWords: Record<Exclude<AnswerReading['reading'], 'conflicting'>, string> = {
  compatible: 'can both be true',
  revised: 'revised',
  'later-total': 'later total',
  'later-other-counter': 'later, other counter',
  'not-comparable': 'different things counted',
  agree: 'agree',
  conflict: 'contested',
  'no-conflict': 'no conflict',
  'changed-answer': 'changed answer',
  'relay-conflict': 'relay conflict',
  'not-read': 'for an editor to read',
}

/**
 * Two answers and what they read as, in one sentence without a full stop: what both say, the reading (unless it stands
 * above as the heading), why, and what it assumes.
 */
export function readingSentence(reading: AnswerReading, a: SpokenAnswer, b: SpokenAnswer, headed = false): Line {
  const named = isolateAll({ a, b })
  const said = headed ? subject(reading, named) : `${subject(reading, named)}: ${readingWords(reading)}`
  const why = isolateAll(reading.reasons).flatMap((reason) => reasonWords(reason, named, reading) ?? [])
  const explained = [...why, ...assumptionsWords(reading.assumptions, named)].join('; ')
  return storedLine(explained === '' ? said : `${said}${headed ? ': ' : '; '}${explained}`)
}

type Named = Record<Side, SpokenAnswer>

function subject(reading: AnswerReading, named: Named): string {
  const later = reading.reasons.find((reason) => reason.kind === 'later-total' || reason.kind === 'later-word')?.later
  if (later === undefined) return `${spoken(named.a)} and ${spoken(named.b)}`
  const earlier = later === 'a' ? 'b' : 'a'
  const same = named.a.speaker === named.b.speaker
  return `${spoken(named[later])} after ${same ? named[earlier].what : spoken(named[earlier])}`
}

function spoken({ speaker, what }: SpokenAnswer): string {
  return `${what} (${speaker || 'not recorded'})`
}

function reasonWords(reason: AnswerReason, named: Named, { reading }: AnswerReading): string | null {
  switch (reason.kind) {
    case 'differs':
      return differenceWords(reason)
    case 'other-period':
      return 'another period'
    case 'other-date':
      return `${date(reason.a)} against ${date(reason.b)}`
    case 'no-usable-date':
      return `cannot be compared: ${reason.sides.length > 1 ? 'neither has a' : `${spoken(named[reason.sides[0] ?? 'a'])} has no`} usable date`
    case 'part':
      return `${spoken(named[reason.part])} is part of ${spoken(named[reason.part === 'a' ? 'b' : 'a'])}`
    case 'approximate':
      return `${reason.sides.map((side) => named[side].what).join(' and ')} ${reason.sides.length > 1 ? 'are' : 'is'} only approximate`
    case 'fell':
      return `lower by ${count(reason.by)}: may be a correction`
    case 'other-origin':
      return reading === 'later-other-counter' ? 'no rise: somebody else counted' : null
    case 'later-word':
      return reason.by === 'as-of' ? 'by the date it stands at' : `${reason.by} later`
    case 'denial':
      return `${named[reason.side].speaker || 'not recorded'} denies it`
    case 'denies-other':
      return 'a denial asserts nothing else'
    case 'denial-names-nothing':
      return `${speakers(reason, named)} ${reason.sides.length > 1 ? 'deny' : 'denies'} without saying what: add what is denied`
    case 'says-unknown':
      return `${speakers(reason, named)} ${reason.sides.length > 1 ? 'say' : 'says'} that it is not known`
    case 'declines':
      return `${speakers(reason, named)} ${reason.sides.length > 1 ? 'decline' : 'declines'} to say`
    case 'two-relays':
      return reason.seenAtOrigin
        ? `seen at the origin: ${named[reason.seenAtOrigin].what}`
        : 'two relays, one origin: neither counts until it is resolved'
    case 'dates':
      return { apart: 'the dates share no day', same: 'the same date', overlap: 'the dates overlap' }[reason.stand]
    default:
      return null
  }
}

function speakers({ sides }: Of<'says-unknown'> | Of<'declines'> | Of<'denial-names-nothing'>, named: Named): string {
  return sides.map((side) => named[side].speaker || 'not recorded').join(' and ')
}

function differenceWords({ field, a, b }: Reason & { kind: 'differs' }): string {
  if (field === 'event') return 'another event'
  if (field === 'by-whom') return 'by others'
  return `${words(a)} against ${words(b)}`
}

function assumptionsWords(assumptions: readonly Assumption[], named: Named): string[] {
  const contained = assumptions.filter((assumption) => assumption.kind === 'may-contain')
  const plain = assumptions.flatMap(({ kind }) => (kind === 'may-contain' ? [] : plainAssumptions[kind]))
  const [first, second] = contained
  if (first && second) return ['either may contain the other: never add them', ...plain]
  if (!first) return plain
  return [`${spoken(named[first.whole])} may contain ${spoken(named[first.part])}: never add them`, ...plain]
}

const plainAssumptions: Record<Exclude<Assumption['kind'], 'may-contain'>, string> = {
  'same-people': 'only if the same people are meant',
  'same-event': 'only if the same event is meant',
  'same-period': 'only if the same period is meant',
  'dates-inferred': 'dates inferred',
}

function date(edtf: string | null): string {
  return (edtf === null ? null : describeEdtf(edtf)) ?? 'no date'
}

function words(value: string | null): string {
  return value === null ? 'not recorded' : spaced(value)
}

function count(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 })
}
