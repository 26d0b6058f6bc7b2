import { readFigure, type Override, type TypedFigure } from '@/lib/domain/figures/figure'
import type {
  asOfBases,
  Attribution,
  ClaimKind,
  countKinds,
  DateBasis,
  figureBases,
  Knowledge,
  Manner,
  Stance,
} from '@/lib/domain/vocabulary'

/** A party as a form names it. */
export interface NamedId {
  id: string
  name: string
}

/** One step of a chain as it is typed; `party` wins over `label`. An empty text or choice is not stated. */
export interface StepDraft {
  party: NamedId | null
  label: string
  campId: string
  capacity: string
  knows: Knowledge | ''
  manner: Manner
  /** In whose name it speaks, and what is typed there and is no party yet; drafts kept before have neither. */
  speaksFor?: NamedId | null
  speaksForText?: string
}

/** A date as it is typed: EDTF, the words of the text, how it is known. */
export interface DateDraft {
  edtf: string
  words: string
  basis: DateBasis
}

/** A figure as it is typed; the bounds are texts, used only where `overruled`. */
export interface FigureDraft {
  words: string
  measure: string
  who: string
  byWhom: NamedId | null
  /** What is typed there and is no party yet. */
  byWhomText: string
  scope: string
  count: (typeof countKinds)[number]
  basis: (typeof figureBases)[number]
  asOfDate: string
  asOfBasis: (typeof asOfBases)[number]
  from: string
  to: string
  overruled: boolean
  low: string
  lowOpen: boolean
  high: string
  highOpen: boolean
}

/** Words of a capture, in code points, half-open. */
export interface AnchorDraft {
  captureId: string
  start: number
  end: number
  exact: string
}

/** Where a suggestion stands in its text, which is all that it is known by: code points, half-open. */
export interface OfferPlace {
  captureId: string
  start: number
  end: number
}

/** A part of a claim that is taken over from the last one. */
export type CarriedPart = 'speaker' | 'chain' | 'capacity' | 'event' | 'place' | 'question' | 'said'

/** What a draft took over from the last claim of its source. */
export interface CarriedOver {
  parts: CarriedPart[]
  /** Each part as it was taken over, as a text to compare: what is another by now was changed by hand. */
  from: Record<CarriedPart, string>
  /** The figure with what the question asks for, and the draft as it was before. */
  figure: FigureDraft
  before: Pick<ClaimDraft, 'chain' | 'figure' | 'stance'>
}

/** A claim as a form holds it while it is written: texts as typed, empty where nothing is. Survives JSON. */
export interface ClaimDraft {
  statement: string
  kind: ClaimKind
  chain: StepDraft[]
  attribution: Attribution
  eventId: string
  placeId: string
  eventDate: DateDraft
  saidDate: DateDraft
  hedge: string
  caveat: string
  figure: FigureDraft
  overruledBecause: string
  questionId: string
  stance: Stance
  positionId: string
  anchors: AnchorDraft[]
  /** The suggestion that it changes; none where it is written by hand, and in drafts kept before. */
  offer?: OfferPlace
  /** What it took over from the last claim of its source, if anything. */
  carried?: CarriedOver
}

/** A step of a chain with nothing in it yet. */
export function blankStep(manner: Manner): StepDraft {
  return { party: null, label: '', campId: '', capacity: '', knows: '', manner }
}

/**
 * A claim before anything is typed, on the given words. Its chain has whoever will have said it, then the agency as
 * a relay, then the outlet as publisher, as far as the source names them.
 */
export function blankDraft(
  source: { agency: NamedId | string | null; outlet: NamedId | string | null },
  anchors: readonly AnchorDraft[],
): ClaimDraft {
  const step = (who: NamedId | string | null, manner: Manner) =>
    who === null
      ? []
      : [typeof who === 'string' ? { ...blankStep(manner), label: who } : { ...blankStep(manner), party: who }]
  const date = { edtf: '', words: '', basis: 'stated' as const }
  return {
    statement: '',
    kind: 'occurrence',
    chain: [
      { ...blankStep('paraphrase'), knows: 'not stated' },
      ...step(source.agency, 'relayed'),
      ...step(source.outlet ?? 'outlet not recorded', 'published'),
    ],
    attribution: 'as-reported',
    eventId: '',
    placeId: '',
    eventDate: date,
    saidDate: date,
    hedge: '',
    caveat: '',
    figure: blankFigure,
    overruledBecause: '',
    questionId: '',
    stance: 'asserts',
    positionId: '',
    anchors: [...anchors],
  }
}

const blankFigure: FigureDraft = {
  words: '',
  measure: '',
  who: 'all',
  byWhom: null,
  byWhomText: '',
  scope: '',
  count: 'cumulative',
  basis: 'not-stated',
  asOfDate: '',
  asOfBasis: 'stated',
  from: '',
  to: '',
  overruled: false,
  low: '',
  lowOpen: false,
  high: '',
  highOpen: false,
}

/** A figure with other words, and what these say of it: a share counts as one, and what may come is predicted. */
export function withWords(figure: FigureDraft, words: string): FigureDraft {
  const read = readFigure(words)
  return { ...figure, words, ...(read?.count && { count: read.count }), ...(read?.basis && { basis: read.basis }) }
}

/** The editor's own bounds of a figure and why, or null where those of its words stand. */
function overrideOf(figure: FigureDraft, because: string): Override | null {
  if (!figure.overruled) return null
  const [low, high] = [numberOf(figure.low), numberOf(figure.high)]
  const [lowOpen, highOpen] = [low === null || figure.lowOpen, high === null || figure.highOpen]
  return { low, lowOpen, high, highOpen, because: filled(because) }
}

/** What the figure of a draft is to it: its own, the one it denies, one it predicts; null where it carries none. */
export function figureRole(
  { kind, stance, questionId, figure }: Pick<ClaimDraft, 'kind' | 'stance' | 'questionId' | 'figure'>,
  asksHowMany: boolean,
): 'own' | 'denied' | 'predicted' | null {
  if (stance === 'denies' && questionId !== '' && (asksHowMany || (kind !== 'figure' && figure.words.trim() !== '')))
    return 'denied'
  if (kind === 'figure') return 'own'
  return kind === 'prediction' ? 'predicted' : null
}

/** The draft as the claim services parse it: what is empty is null, a figure only where it has a part (`figureRole`). */
export function fieldsOf(draft: ClaimDraft): Record<string, unknown> {
  const { kind, statement, attribution, hedge, caveat, anchors } = draft
  const hasFigure = kind === 'figure' || (figureRole(draft, false) !== null && draft.figure.words.trim() !== '')
  return {
    statement,
    kind,
    attribution,
    anchors,
    hedge: filled(hedge),
    caveat: filled(caveat),
    eventId: filled(draft.eventId),
    placeId: filled(draft.placeId),
    chain: draft.chain.map(({ party, label, campId, capacity, knows, manner, speaksFor, speaksForText }) => ({
      partyId: party?.id ?? null,
      label: party ? null : filled(label),
      campId: party ? null : filled(campId),
      capacity: filled(capacity),
      knows: filled(knows),
      manner,
      ...spokenFor(speaksFor?.id ?? filled(speaksForText ?? '')),
    })),
    eventDate: dateFields(draft.eventDate),
    saidDate: dateFields(draft.saidDate),
    figure: hasFigure ? figureFields(draft.figure, draft.overruledBecause) : null,
    answer: draft.questionId
      ? { questionId: draft.questionId, stance: draft.stance, positionId: filled(draft.positionId) }
      : null,
  }
}

// What is no party is sent as it is typed, to be refused: it must not go without a word.
function spokenFor(speaksForId: string | null) {
  return speaksForId === null ? {} : { speaksForId }
}

function dateFields({ edtf, words, basis }: DateDraft) {
  return filled(edtf) === null && filled(words) === null ? null : { edtf: edtf.trim(), words: filled(words), basis }
}

function figureFields(figure: FigureDraft, because: string): TypedFigure {
  const { words, measure, who, byWhom, byWhomText, scope, count, basis, asOfDate, asOfBasis, from, to } = figure
  return {
    measure,
    who,
    // What is no party is sent as it is typed, to be refused: it must not go without a word.
    byWhom: byWhom?.id ?? filled(byWhomText) ?? 'not-stated',
    scope: filled(scope),
    count,
    basis,
    words,
    override: overrideOf(figure, because),
    asOfDate: filled(asOfDate),
    asOfBasis: filled(asOfDate) === null ? null : asOfBasis,
    from: filled(from),
    to: filled(to),
  }
}

function filled<T extends string>(value: T): T | null {
  const trimmed = value.trim()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- blanks are no part of any word of T
  return trimmed === '' ? null : (trimmed as T)
}

/** A number typed with or without thousands commas; NaN, which no schema accepts, for anything else. */
function numberOf(text: string): number | null {
  const plain = text.trim().replaceAll(',', '')
  return plain === '' ? null : /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
