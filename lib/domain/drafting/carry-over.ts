import type { CarriedOver, CarriedPart, ClaimDraft, FigureDraft, StepDraft } from '@/lib/domain/claims/draft'
import { answering, type AskedQuestion } from './answering'

/** What else is known when a claim begins. */
export interface CarryContext {
  questions: readonly AskedQuestion[]
  /** Whether anything was read of the words; then only what fits it is taken over. */
  isRead: boolean
  /** Whether the words name the occasion that the last claim was said on. */
  isSameOccasion: boolean
  /** With how many steps every chain of the source ends: its agency and outlet. */
  usualSteps: number
}

/**
 * A claim that begins, with what it lacks taken over from the last one of its source: speaker and chain, the capacity of
 * the same speaker, event, place, a question that fits, and when it was said on the same occasion. What was read is left.
 */
export function carryOver(draft: ClaimDraft, last: ClaimDraft, context: CarryContext): ClaimDraft {
  const before = { chain: draft.chain, figure: draft.figure, stance: draft.stance }
  const chain = carriedChain(draft.chain, last.chain, context.usualSteps)
  const taken: ClaimDraft = {
    ...draft,
    chain,
    eventId: draft.eventId || last.eventId,
    placeId: draft.placeId || last.placeId,
    saidDate:
      context.isSameOccasion && isOpenDate(draft) && isSameWho(chain[0], last.chain[0])
        ? last.saidDate
        : draft.saidDate,
  }
  const question = draft.questionId === '' ? context.questions.find(({ id }) => id === last.questionId) : undefined
  const asked = question && fits(draft, question, context.isRead) ? answering(taken, question) : taken
  const parts = changedParts(draft, asked)
  return parts.length === 0
    ? draft
    : { ...asked, carried: { parts, from: partsOf(asked), figure: asked.figure, before } }
}

/** The parts of a draft that are still as they were taken over. */
export function stillCarried(draft: ClaimDraft): CarriedPart[] {
  const { carried } = draft
  if (!carried) return []
  const now = partsOf(draft)
  return carried.parts.filter((part) => now[part] === carried.from[part])
}

/** The draft without what was taken over and is still so: as it would have begun. */
export function dropCarried(draft: ClaimDraft): ClaimDraft {
  const { carried, ...rest } = draft
  if (!carried) return draft
  const still = new Set(stillCarried(draft))
  const { before } = carried
  const blank = { edtf: '', words: '', basis: 'stated' as const }
  const dropped: ClaimDraft = {
    ...rest,
    carried: undefined,
    chain: droppedChain(draft.chain, before.chain, still),
    eventId: still.has('event') ? '' : draft.eventId,
    placeId: still.has('place') ? '' : draft.placeId,
    saidDate: still.has('said') ? blank : draft.saidDate,
  }
  if (!still.has('question')) return dropped
  return { ...dropped, questionId: '', positionId: '', stance: before.stance, figure: unasked(draft.figure, carried) }
}

/** The figure without what only the question gave it. */
function unasked(figure: FigureDraft, { figure: asked, before }: CarriedOver): FigureDraft {
  const { measure, who, scope, count } = before.figure
  return {
    ...figure,
    measure: figure.measure === asked.measure ? measure : figure.measure,
    who: figure.who === asked.who ? who : figure.who,
    scope: figure.scope === asked.scope ? scope : figure.scope,
    count: figure.count === asked.count ? count : figure.count,
  }
}

function carriedChain(chain: readonly StepDraft[], last: readonly StepDraft[], usualSteps: number): StepDraft[] {
  const [speaker, ...others] = chain
  const [lastSpeaker, ...lastOthers] = last
  if (!speaker || !lastSpeaker) return [...chain]
  if (!isNobody(speaker)) {
    const capacity = isSameWho(speaker, lastSpeaker) ? speaker.capacity || lastSpeaker.capacity : speaker.capacity
    return [{ ...speaker, capacity }, ...others]
  }
  // Who spoke in its own voice was no speaker of anybody else's words.
  if (lastOthers.length === 0) return [...chain]
  const who = { ...lastSpeaker, manner: speaker.manner, knows: speaker.knows }
  // Relays that were read stay: the source's own agency and outlet stand in every chain.
  return [who, ...(others.length > usualSteps ? others : lastOthers)]
}

function droppedChain(
  chain: readonly StepDraft[],
  before: readonly StepDraft[],
  still: ReadonlySet<CarriedPart>,
): StepDraft[] {
  const [speaker, ...others] = chain
  const [was, ...wereOthers] = before
  if (!speaker || !was) return [...chain]
  const who = still.has('speaker') ? was : still.has('capacity') ? { ...speaker, capacity: '' } : speaker
  return [who, ...(still.has('chain') ? wereOthers : others)]
}

/** A question fits what was read where both are about a number, of the same measure, or neither is. */
function fits({ kind, figure }: ClaimDraft, question: AskedQuestion, isRead: boolean): boolean {
  if (!isRead) return true
  if (question.kind !== 'figure') return kind !== 'figure'
  return (
    kind === 'figure' && (figure.measure === '' || question.measure === null || figure.measure === question.measure)
  )
}

/** The parts as texts that can be compared. */
function partsOf({ chain, eventId, placeId, questionId, saidDate }: ClaimDraft): Record<CarriedPart, string> {
  const [speaker, ...others] = chain
  return {
    speaker: whoOf(speaker),
    chain: others.map(whoOf).join('\n'),
    capacity: speaker?.capacity ?? '',
    event: eventId,
    place: placeId,
    question: questionId,
    said: saidDate.edtf,
  }
}

function changedParts(before: ClaimDraft, after: ClaimDraft): CarriedPart[] {
  const [was, is] = [partsOf(before), partsOf(after)]
  const parts: CarriedPart[] = ['speaker', 'chain', 'capacity', 'event', 'place', 'question', 'said']
  return parts.filter((part) => was[part] !== is[part])
}

function whoOf(step: StepDraft | undefined): string {
  return step === undefined ? '' : (step.party?.id ?? step.label.trim().toLowerCase())
}

function isSameWho(one: StepDraft | undefined, other: StepDraft | undefined): boolean {
  return whoOf(one) !== '' && whoOf(one) === whoOf(other)
}

function isNobody({ party, label }: StepDraft): boolean {
  return party === null && label.trim() === ''
}

function isOpenDate({ saidDate }: ClaimDraft): boolean {
  return saidDate.edtf.trim() === '' && saidDate.words.trim() === ''
}
