import { notRecorded } from '@/lib/domain/chains/chain'
import {
  blankDraft,
  blankStep,
  withWords,
  type ClaimDraft,
  type NamedId,
  type StepDraft,
} from '@/lib/domain/claims/draft'
import { readFigure } from '@/lib/domain/figures/figure'
import type { FoundFigure } from '@/lib/domain/figures/find-figures'
import type { CodePointIndex } from '@/lib/domain/input/code-point-index'
import { visibleLine } from '@/lib/domain/input/text'
import type { Place, SuggestedClaim, SuggestedDate } from '@/lib/domain/suggestions/suggestion'
import type { ClaimKind, Manner } from '@/lib/domain/vocabulary'
import { bindSpeaker } from './bind-speaker'
import type { KnownParties } from './known-parties'
import { placesOf, wordsOf } from './offered-words'

/** The text that is read, and who published it. */
export interface ReadText {
  captureId: string
  index: CodePointIndex
  outlet: string | null
  agency: string | null
  parties: KnownParties
}

/** The longest label, hedge or words of a date that a claim takes, in code points. */
const longestLabel = 500

/**
 * The claim that a suggestion would be drafted as, as the form holds it: all that was read, and nothing that was not. Its
 * statement has the words of the article.
 */
export function claimOfSuggestion(suggestion: SuggestedClaim, text: ReadText): ClaimDraft {
  const { index, captureId } = text
  const anchors = placesOf(suggestion).map(({ start, end }) => ({
    captureId,
    start,
    end,
    exact: index.slice(start, end),
  }))
  const blank = blankDraft({ agency: null, outlet: null }, anchors)
  const figure = figureOf(suggestion)
  const kind = kindOf(suggestion.claimKind, figure !== null)
  const wordsAt = (place: Place | null) => (place ? short(index.slice(place.start, place.end)) : '')
  const { event, said } = datesOf(suggestion)
  return {
    ...blank,
    statement: wordsOf(index, suggestion),
    kind,
    chain: chainOf(suggestion, text),
    eventDate: event ? dateOf(event) : blank.eventDate,
    saidDate: said ? dateOf(said) : blank.saidDate,
    hedge: wordsAt(suggestion.hedge),
    caveat: wordsAt(suggestion.caveat),
    figure: figure && (kind === 'figure' || kind === 'prediction') ? figureDraft(blank, figure, kind) : blank.figure,
  }
}

/** The figure that a suggestion would bring, the most telling of those that were read; null where there is none. */
export function figureOf({ figures }: Pick<SuggestedClaim, 'figures'>): FoundFigure | null {
  const readable = figures.filter(({ words }) => readFigure(words) !== null)
  return readable.reduce<FoundFigure | null>(
    (best, figure) => (best && best.salience >= figure.salience ? best : figure),
    null,
  )
}

/** A date among the words says when it happened; one beside them, when it was said. */
export function datesOf({ dates, ...suggestion }: Pick<SuggestedClaim, 'dates' | 'start' | 'end'>): {
  event: SuggestedDate | null
  said: SuggestedDate | null
} {
  const isInside = ({ start, end }: Place) => start >= suggestion.start && end <= suggestion.end
  return { event: dates.find(isInside) ?? null, said: dates.find((date) => !isInside(date)) ?? null }
}

function kindOf(kind: ClaimKind, hasFigure: boolean): ClaimKind {
  return kind === 'figure' && !hasFigure ? 'occurrence' : kind
}

function figureDraft(blank: ClaimDraft, { words, measure, who }: FoundFigure, kind: ClaimKind): ClaimDraft['figure'] {
  const figure = { ...withWords(blank.figure, words), measure, who }
  return kind === 'prediction' ? { ...figure, basis: 'predicted' } : figure
}

function dateOf({ edtf, words, basis }: SuggestedDate): ClaimDraft['saidDate'] {
  return { edtf, words: short(words), basis }
}

function chainOf(suggestion: SuggestedClaim, text: ReadText): StepDraft[] {
  const outlet = step(text.outlet ?? 'outlet not recorded', 'published', text.parties)
  const { manner } = suggestion
  if (manner === 'own-voice' || manner === 'own-observation')
    return [{ ...outlet, manner, knows: manner === 'own-observation' ? 'saw' : 'not stated' }]
  const relays = suggestion.relays.map((relay) => step(relay.text, 'relayed', text.parties))
  const agency = text.agency === null ? null : step(text.agency, 'relayed', text.parties)
  const isNamed = agency && relays.some((relay) => nameOf(relay) === nameOf(agency))
  return [speakerStep(suggestion, text), ...relays, ...(agency && !isNamed ? [agency] : []), outlet]
}

function speakerStep({ speaker, manner }: SuggestedClaim, { parties }: ReadText): StepDraft {
  const party = bindSpeaker(speaker, parties)?.party
  const blank = { ...blankStep(manner), knows: 'not stated' as const }
  const label = short(speaker.refersTo ?? speaker.text) || notRecorded
  return party ? { ...blank, party: { id: party.id, name: party.name } } : { ...blank, label }
}

function step(name: string, manner: Manner, parties: KnownParties): StepDraft {
  const party = parties.named(name)
  const named: NamedId | null = party && { id: party.id, name: party.name }
  return { ...blankStep(manner), party: named, label: named ? '' : short(name) }
}

function nameOf({ party, label }: StepDraft): string {
  return party?.id ?? label.toLowerCase()
}

function short(words: string): string {
  return [...visibleLine(words).trim()].slice(0, longestLabel).join('')
}
