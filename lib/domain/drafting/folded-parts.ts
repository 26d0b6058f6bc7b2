import { figureRole, type ClaimDraft, type DateDraft } from '@/lib/domain/claims/draft'
import { countedFrom } from '@/lib/domain/claims/typed-dates'
import { readTypedDate } from '@/lib/domain/dates/typed-date'
import { shortDay } from '@/lib/domain/dates/short-day'
import { joinLine, type Line } from '@/lib/domain/lines/line'
import { spaced } from '@/lib/domain/vocabulary-words'

/** A part of a claim that its form keeps folded. */
export type FoldedName =
  | 'kind'
  | 'how'
  | 'knows'
  | 'capacity'
  | 'speaksFor'
  | 'through'
  | 'wasSaid'
  | 'counts'
  | 'over'
  | 'basis'
  | 'bounds'
  | 'byWhom'
  | 'asOf'
  | 'said'
  | 'happened'
  | 'place'
  | 'event'
  | 'hedge'
  | 'caveat'

/** What is in a folded part, and the field that changes it. */
export interface FoldedPart {
  name: FoldedName
  path: string
  /** Null where there is nothing yet. */
  value: string | Line | null
  /** What a date stands in from where none is given. */
  standsIn?: 'said' | 'published'
}

/** What a claim's form names by id, and the days of its source (EDTF). */
export interface FoldedContext {
  placeName: string | null
  eventTitle: string | null
  asksHowMany: boolean
  source: { publishedDate: string | null; edition: string | null }
}

/** The parts that a form keeps folded, in the order of its fields: those that say something, and those that are often wanted. */
export function foldedParts(draft: ClaimDraft, context: FoldedContext): FoldedPart[] {
  return [
    part('kind', 'kind', spaced(draft.kind)),
    ...chainParts(draft),
    ...(figureRole(draft, context.asksHowMany) === null ? [] : figureParts(draft, context)),
    ...dateParts(draft, context),
    part('place', 'placeId', context.placeName),
    part('event', 'eventId', context.eventTitle),
    ...filledOnly([part('hedge', 'hedge', filled(draft.hedge)), part('caveat', 'caveat', filled(draft.caveat))]),
  ]
}

function chainParts({ chain, attribution }: ClaimDraft): FoldedPart[] {
  const [speaker, ...others] = chain
  if (!speaker) return []
  const { manner, knows, capacity, speaksFor, speaksForText } = speaker
  const through = others.map(({ party, label }) => party?.name ?? label.trim())
  return [
    part('how', 'chain.0.manner', spaced(manner)),
    ...filledOnly([
      part('knows', 'chain.0.knows', knows === 'not stated' ? null : filled(knows)),
      part('capacity', 'chain.0.capacity', filled(capacity)),
      part('speaksFor', 'chain.0.speaksForId', speaksFor?.name ?? filled(speaksForText ?? '')),
      part('through', 'chain.1.label', others.length === 0 ? null : joinLine(through, ' > ')),
      part('wasSaid', 'attribution', attribution === 'as-reported' ? null : spaced(attribution)),
    ]),
  ]
}

function figureParts({ figure, saidDate }: ClaimDraft, context: FoldedContext): FoldedPart[] {
  const { measure, who, count, basis, overruled, byWhom, byWhomText, low, high } = figure
  const counts = measure.trim() === '' ? null : joinLine([spaced(measure), who === 'all' ? null : spaced(who)], ', ')
  return [
    part('counts', 'figure.measure', counts),
    part('over', 'figure.count', spaced(count)),
    ...filledOnly([
      part('basis', 'figure.basis', basis === 'not-stated' ? null : basis),
      part('bounds', 'figure.override.low', overruled ? `${low || '–'} to ${high || '–'}` : null),
      part('byWhom', 'figure.byWhom', byWhom?.name ?? filled(byWhomText)),
    ]),
    ...asOfPart(figure.asOfDate, saidDate, context),
  ]
}

function asOfPart(asOfDate: string, saidDate: DateDraft, context: FoldedContext): FoldedPart[] {
  const own = shown(asOfDate, context)
  const said = own === null ? shown(saidDate.edtf, context) : null
  const { publishedDate } = context.source
  const published = publishedDate && shortDay(publishedDate, dayOf(context))
  if (own !== null) return [part('asOf', 'figure.asOfDate', own)]
  if (said !== null) return [{ ...part('asOf', 'figure.asOfDate', said), standsIn: 'said' }]
  return published
    ? [{ ...part('asOf', 'figure.asOfDate', published), standsIn: 'published' }]
    : [part('asOf', 'figure.asOfDate', null)]
}

function dateParts({ saidDate, eventDate }: ClaimDraft, context: FoldedContext): FoldedPart[] {
  return [
    part('said', 'saidDate.edtf', shown(saidDate.edtf, context)),
    ...filledOnly([part('happened', 'eventDate.edtf', shown(eventDate.edtf, context))]),
  ]
}

function dayOf({ source }: FoldedContext): string | null {
  return countedFrom(source)
}

/** A date as it is typed, in a few words; as typed where it cannot be read. */
function shown(typed: string, context: FoldedContext): string | null {
  if (typed.trim() === '') return null
  const day = dayOf(context)
  const date = readTypedDate(typed, { published: day, time: true })
  return 'problem' in date ? typed.trim() : shortDay(date.edtf, day)
}

function part(name: FoldedName, path: string, value: FoldedPart['value']): FoldedPart {
  return { name, path, value }
}

function filledOnly(parts: readonly FoldedPart[]): FoldedPart[] {
  return parts.filter(({ value }) => value !== null)
}

function filled(text: string): string | null {
  return text.trim() || null
}
