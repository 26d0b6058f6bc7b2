import { type AnswerClaim, takesSide } from '@/lib/domain/readings/answer-claim'
import { formatFigure } from '@/lib/domain/figures/share-scale'
import type { Interval } from '@/lib/domain/figures/interval'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { countOf } from '@/lib/domain/collections/count-words'
import { isolateAll, joinLine, line, lineText, type Line } from '@/lib/domain/lines/line'
import type { NotCounted, OriginCount } from '@/lib/domain/origins/count'
import { readingSentence, readingWords, type SpokenAnswer } from '@/lib/domain/readings/sentences'
import type { RowAnswer, PlacedAnswer } from './answer'
import { answerRead, type Reader } from './candidates'
import type { RowPair } from './pairs'
import type { RowPart, RowReading } from './reading'
import type { RowSide } from './sides'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** How a part of a row's reading is to be looked at. */
export type ReadingTone = 'conflict' | 'agree' | 'later' | 'apart'

/** A part of a row's reading in words: a heading of a few, and what explains it, sentence by sentence. */
export interface SpokenPart {
  heading: string
  tone: ReadingTone
  details: Line[]
}

/** What a row's sentences name: its answers, and its positions in words. */
export interface RowNames {
  kind: QuestionKind
  answers: readonly RowAnswer[]
  positions: readonly { id: string; text: string }[]
}

// Of pairs that read alike, as many as one takes in at a glance.
const pairsShown = 3

/** A row's reading in plain words, part by part, the most telling first. */
export function speakRow({ parts }: Pick<RowReading, 'parts'>, names: RowNames): SpokenPart[] {
  const isolated = isolateAll(names)
  return parts.map((part) => speakPart(part, isolated))
}

/** A row's reading as one text, as in a file. */
export function rowText(parts: readonly SpokenPart[]): string {
  return lineText(
    joinLine(
      parts.map(({ heading, details }) => joinLine([heading, ...details], ': ')),
      '. ',
    ),
  )
}

function speakPart(part: RowPart, names: RowNames): SpokenPart {
  switch (part.kind) {
    case 'pairs':
      return speakPairs(pairTones[part.reading] ?? 'apart', part.pairs, names)
    case 'contested':
      return {
        heading: 'Contested',
        tone: 'conflict',
        details: [line`${contestWords(part.sides)}`, ...part.sides.map((side) => sideWords(side, names))],
      }
    case 'both-sides':
      return { heading: 'Both sides say so', tone: 'agree', details: [sideWords(part.side, names)] }
    case 'agree':
      return { heading: 'Agree', tone: 'agree', details: [sideWords(part.side, names)] }
    case 'one-answer':
      return { heading: 'One answer', tone: 'apart', details: [] }
    case 'denied-only':
      return { heading: 'Only denied', tone: 'apart', details: part.sides.map((side) => sideWords(side, names)) }
    case 'for-an-editor':
      return {
        heading: 'For an editor to read',
        tone: 'apart',
        details: [line`${countOf(part.claimIds.length, 'answer')}`],
      }
    case 'relay-conflict':
      return {
        heading: 'Relay conflict: neither counts until it is resolved',
        tone: 'conflict',
        details: part.conflicts
          .slice(0, pairsShown)
          .map(({ a, b }) => line`${spokenBy(a, names)} and ${spokenBy(b, names)}: one origin, two relays`),
      }
    case 'silent':
      return {
        heading: part.side === 'declines' ? 'Declines to say' : 'Says not known',
        tone: 'apart',
        details: lines(part.claimIds, names),
      }
    case 'against-interest':
      return { heading: 'Against interest', tone: 'agree', details: [who(part.claimIds, names)] }
    case 'asks-what-is-denied':
      return {
        heading: `A denial does not say what it denies: add the ${deniedWords[names.kind] ?? 'position'}`,
        tone: 'apart',
        details: lines(part.claimIds, names),
      }
    case 'not-all-read':
      return {
        heading: 'Not all read',
        tone: 'apart',
        details: [line`the newest ${part.read} of ${part.of} answers were read against each other`],
      }
  }
}

const pairTones: Partial<Record<RowPair['reading']['reading'], ReadingTone>> = {
  conflict: 'conflict',
  conflicting: 'conflict',
  compatible: 'agree',
  agree: 'agree',
  'later-total': 'later',
  'later-other-counter': 'later',
  revised: 'later',
  'changed-answer': 'later',
}

/** What a denial would have to name, by the kind of its question; a position where nothing is said here. */
const deniedWords: Partial<Record<QuestionKind, string>> = { figure: 'figure', when: 'date' }

function speakPairs(tone: ReadingTone, pairs: readonly RowPair[], names: RowNames): SpokenPart {
  const [first] = pairs
  const shown = pairs
    .slice(0, pairsShown)
    .map(({ a, b, ranges, reading }) =>
      readingSentence(reading, spokenOf(a, names, ranges.a), spokenOf(b, names, ranges.b), true),
    )
  const more = pairs.length - shown.length
  return {
    heading: first ? readingWords(first.reading) : '',
    tone,
    details: more > 0 ? [...shown, line`and ${countOf(more, 'more pair')}`] : shown,
  }
}

function contestWords(sides: readonly RowSide[]): string {
  const [taken, denied] = (['takes', 'denies'] as const).map((side) => sides.filter((one) => one.side === side).length)
  const parts = [taken ? countOf(taken, 'position') : null, denied ? countOf(denied, 'denial') : null]
  return parts.filter((part) => part !== null).join(', ')
}

function sideWords({ side, positionId, claimIds }: RowSide, names: RowNames): Line {
  return line`${answerWords(names, side === 'denies' ? 'denies' : 'asserts', positionId)}: ${who(claimIds, names)}`
}

/** What is answered, in words: the position, "yes" and "no", "denies ...", "says not known". */
export function answerWords(
  { kind, positions }: Omit<RowNames, 'answers'>,
  stance: RowAnswer['stance'],
  positionId: string | null,
): string {
  const position = positions.find(({ id }) => id === positionId)?.text
  if (stance === 'says-unknown') return 'says not known'
  if (stance === 'declines') return 'declines to say'
  if (kind === 'yes-no') return stance === 'denies' ? 'no' : 'yes'
  if (stance === 'denies') return position ? `denies: ${position}` : 'denies it'
  return position ?? 'answers'
}

/** An answer as it was read: with the range of what its counter gave alongside, where it gave several figures. */
export function spokenReader(
  reader: Reader<PlacedAnswer & { speaker: string }>,
  names: Omit<RowNames, 'answers'>,
): SpokenAnswer {
  const spoken = spokenAnswer(answerRead(reader), names)
  return reader.range ? { ...spoken, what: `${spoken.what} in no known order` } : spoken
}

/** An answer as a sentence names it: a figure's bounds, a date, or the position. */
export function spokenAnswer(
  answer: AnswerClaim & { speaker: string },
  names: Omit<RowNames, 'answers'>,
): SpokenAnswer {
  const { figure, eventDate, speaker, stance, positionId } = answer
  const when = names.kind === 'when' && eventDate !== null ? describeEdtf(eventDate) : null
  const answerText = figure && names.kind === 'figure' ? formatFigure(figure) : when
  if (answerText !== null && takesSide(stance))
    return { speaker, what: stance === 'denies' ? `denies ${answerText}` : answerText }
  return { speaker, what: answerWords(names, stance, positionId) }
}

function spokenOf(claimId: string, names: RowNames, range: Interval | null = null): SpokenAnswer {
  const answer = names.answers.find((one) => one.claimId === claimId)
  return answer ? spokenReader({ answer, range }, names) : { speaker: '', what: '' }
}

function spokenBy(claimId: string, names: RowNames): Line {
  const { speaker, what } = spokenOf(claimId, names)
  return line`${what} (${speaker || 'not recorded'})`
}

/** Attribution lines, so that whoever is not seen at the origin reads "as reported by". */
function lines(claimIds: readonly string[], { answers }: RowNames): Line[] {
  const attributions = answers
    .filter(({ claimId }) => claimIds.includes(claimId))
    .map(({ attributionLine }) => attributionLine)
  const shown = [...new Set(attributions)].slice(0, pairsShown)
  return attributions.length > shown.length ? [...shown, line`and ${attributions.length - shown.length} more`] : shown
}

function who(claimIds: readonly string[], names: RowNames): Line {
  const speakers = new Set(claimIds.map((claimId) => spokenOf(claimId, names).speaker || 'not recorded'))
  const shown = [...speakers].slice(0, 5)
  const all = joinLine(shown, '; ')
  return speakers.size > shown.length ? line`${all} and ${speakers.size - shown.length} more` : all
}

const noneWords: Record<NotCounted, string> = {
  'not-recorded': 'not recorded',
  unnamed: 'unnamed',
  'own-voice': 'in its own voice',
  cited: 'cited',
  hearsay: 'who was told',
  'not-stated': 'whose knowledge is not stated',
  disputed: 'disputed, whether it was said',
  repeats: 'repeats',
  'relay-conflict': 'in a relay conflict',
  replaced: 'replaced by a later answer',
}

/** Why a claim adds no origin, in words that follow its speaker's name. */
export function notCountedWords(reason: NotCounted): string {
  return noneWords[reason]
}

/**
 * The origins of one answer with their make-up: "2 origins (Syrian state television, Rami Abdulrahman), independence
 * not established; 3 unnamed". Counts claims where they are no origins.
 */
export function originsSentence({ origins, related, independent, none }: OriginCount): Line {
  const names = joinLine(
    origins.map(({ name }) => name),
    '; ',
  )
  const named = origins.length > 0 ? line`${countOf(origins.length, 'origin')} (${names})` : line`no origin`
  const independence = origins.length < 2 ? null : independenceWords(origins.length, related, independent.length)
  const reasons = new Map<NotCounted, number>()
  for (const { reason } of none) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const rest = [...reasons].map(([reason, number]) => `${number} ${noneWords[reason]}`)
  return joinLine([joinLine([named, independence], ', '), ...rest], '; ')
}

function independenceWords(origins: number, related: readonly (readonly string[])[], independent: number): string {
  if (related.some((group) => group.length === origins)) return 'not independent of each other'
  const pairs = (origins * (origins - 1)) / 2
  const words =
    independent === pairs
      ? 'independent, asserted and confirmed'
      : independent > 0
        ? `${countOf(independent, 'pair')} of ${pairs} confirmed independent`
        : 'independence not established'
  return related.length > 0 ? `${words}, some not independent of each other` : words
}
