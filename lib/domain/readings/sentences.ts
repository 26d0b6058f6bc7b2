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

/**
 * What a reading means for print, as a heading: "Can both be true", "Differ by 31", "Not an increase: another counter". Why it
 * reads so follows in `readingSentence`.
 */
export function readingWords({ reading, note, reasons }: AnswerReading): string {
  if (note) return noteWords[note]
  if (reading === 'conflicting') return differWords(reasons)
  if (reading === 'not-comparable') return incomparableWords(reasons)
  const isResolved = reasons.some((reason) => reason.kind === 'two-relays' && reason.seenAtOrigin !== null)
  return isResolved ? 'Relay conflict: the one seen at the origin counts' : plainWords[reading]
}

/** The same within a line, after a colon or in quotation. */
export function readingInLine(reading: AnswerReading): string {
  const words = readingWords(reading)
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

const noteWords: Record<Exclude<ReadingNote, null>, string> = {
  'same-figure': 'Same figure',
  'order-unknown': 'Same counter, order unknown: check which is later',
  lowered: 'Lowered by the same counter: may be a correction',
  approximate: 'Approximately the same',
  'part-of-whole': 'Part of the whole',
}

const plainWords: Record<Exclude<AnswerReading['reading'], 'conflicting' | 'not-comparable'>, string> = {
  compatible: 'Can both be true',
  revised: 'Revised by the same counter: the later figure counts',
  'later-total': 'Later total of the same counter',
  'later-other-counter': 'Not an increase: another counter',
  agree: 'Agree',
  conflict: 'Contested',
  'no-conflict': 'No conflict',
  'changed-answer': 'Changed answer: the later one counts',
  'relay-conflict': 'Relay conflict: neither counts until it is resolved',
  'not-read': 'For an editor to read',
}

function differWords(reasons: readonly AnswerReason[]): string {
  const by = reasons.find((reason) => reason.kind === 'disjoint')?.by ?? 0
  return by === 0 ? 'Differ: they only touch' : `Differ by ${count(by)}`
}

function incomparableWords(reasons: readonly AnswerReason[]): string {
  const [only, ...more] = reasons
  if (only?.kind !== 'no-usable-date' || more.length > 0) return 'Different things counted'
  const { sides, missing } = only
  const what = missing.length === sides.length ? 'date' : 'date to the month'
  return sides.length > 1
    ? `Cannot be compared: neither has a ${what}. Add them`
    : `Cannot be compared: one has no ${what}. Add it`
}

/**
 * Two answers and what they read as, in one sentence without a full stop: what both say, the reading (unless it stands
 * above as the heading), why, and what it assumes.
 */
export function readingSentence(reading: AnswerReading, a: SpokenAnswer, b: SpokenAnswer, headed = false): Line {
  const named = isolateAll({ a, b })
  const said = headed ? subject(reading, named) : `${subject(reading, named)}: ${readingInLine(reading)}`
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
      return undatedWords(reason, named)
    case 'part':
      return `${spoken(named[reason.part])} is part of ${spoken(named[reason.part === 'a' ? 'b' : 'a'])}`
    case 'approximate':
      return `${reason.sides.map((side) => named[side].what).join(' and ')} ${reason.sides.length > 1 ? 'are' : 'is'} only approximate`
    case 'fell':
      return `lower by ${count(reason.by)}`
    case 'other-origin':
      return reading === 'later-other-counter' ? 'somebody else counted' : null
    case 'later-word':
      return laterWords[reason.by]
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
      return reason.seenAtOrigin ? `seen at the origin: ${named[reason.seenAtOrigin].what}` : 'one origin, two relays'
    case 'dates':
      return { apart: 'the dates share no day', same: 'the same date', overlap: 'the dates overlap' }[reason.stand]
    default:
      return null
  }
}

const laterWords: Record<Of<'later-word'>['by'], string> = {
  said: 'said later',
  'as-of': 'later by the date it stands at',
  published: 'published later, which may be an older figure printed again',
  link: 'later by the link of an editor',
}

function undatedWords({ sides, missing }: Of<'no-usable-date'>, named: Named): string {
  return sides
    .map((side) => `${spoken(named[side])} has no date${missing.includes(side) ? '' : ' to the month'}`)
    .join(', ')
}

function speakers({ sides }: Of<'says-unknown'> | Of<'declines'> | Of<'denial-names-nothing'>, named: Named): string {
  return sides.map((side) => named[side].speaker || 'not recorded').join(' and ')
}

function differenceWords({ field, a, b }: Reason & { kind: 'differs' }): string {
  if (field === 'event') return 'another event'
  if (field === 'by-whom') return 'by others'
  if (field === 'place') return `${placeWords(a)} against ${placeWords(b)}`
  return `${words(a)} against ${words(b)}`
}

const small = new Set(['of', 'the', 'and', 'in', 'on', 'al', 'el'])

// Places come by their keys, which are their names in small letters.
function placeWords(key: string | null): string {
  return words(key)
    .split(' ')
    .map((word) => (key === null || small.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join(' ')
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
