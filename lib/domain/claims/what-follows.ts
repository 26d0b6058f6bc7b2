import { hasUsableDate } from '@/lib/domain/dates/as-of'
import type { ChainStep } from '@/lib/domain/chains/chain'
import { readTypedDate } from '@/lib/domain/dates/typed-date'
import type { ClaimDraft } from './draft'
import { countedFrom } from './typed-dates'
import { whyNoOrigin, type NoOrigin } from '@/lib/domain/chains/no-origin'

type SourceDays = Parameters<typeof countedFrom>[0]

const noOriginWords: Record<NoOrigin, string> = {
  'not-recorded': 'nobody is recorded who said it first',
  unnamed: 'the speaker is not a named party',
  'own-voice': 'the outlet says it in its own voice',
  cited: 'the first step only passes it on',
  hearsay: 'they were told',
  'not-stated': 'how they know is not stated',
  disputed: 'it is disputed that they said it',
}

/**
 * What will follow from a claim as it is typed, in sentences: by the very rules that count and compare, so that form and
 * counting cannot differ. The days of its source are EDTF. Nothing is said of what is not typed yet.
 */
export function whatFollows(draft: ClaimDraft, source: SourceDays): string[] {
  const first = draft.chain[0]
  const isBegun = first !== undefined && (first.party !== null || first.label.trim() !== '')
  const why = isBegun ? whyNoOrigin(draft.chain.map(asStep), draft.attribution) : null
  return [
    ...(draft.kind === 'figure' && !canBeCompared(draft, source)
      ? ['Will not be compared: no date. Give the date the number refers to, or the day it was said.']
      : []),
    ...(why ? [`Will not count as an origin: ${noOriginWords[why]}.`] : []),
  ]
}

// A single event and a period are told apart by themselves; a total or a level is one of a day.
function canBeCompared({ figure, saidDate }: ClaimDraft, source: SourceDays): boolean {
  if (figure.count === 'single-event' || figure.count === 'period') return true
  const date = (typed: string) => {
    const read = typed.trim() === '' ? null : readTypedDate(typed, { published: countedFrom(source), time: true })
    return read && !('problem' in read) ? read.edtf : null
  }
  return hasUsableDate({
    asOfDate: date(figure.asOfDate),
    asOfBasis: figure.asOfBasis,
    saidDate: date(saidDate.edtf),
    publishedDate: source.publishedDate,
  })
}

function asStep({ party, label, capacity, knows, manner, speaksFor }: ClaimDraft['chain'][number]): ChainStep {
  return {
    partyId: party?.id ?? null,
    name: party?.name ?? label.trim(),
    camp: null,
    capacity: capacity || null,
    knows: knows || null,
    manner,
    speaksFor: speaksFor ? { partyId: speaksFor.id, name: speaksFor.name } : null,
  }
}
