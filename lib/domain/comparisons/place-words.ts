import type { Place } from './paired-order'

/** A place in an order, in words: "1st", "2nd, shared", "cannot tell yet: 1st to 3rd". Never a number to be quoted. */
export function placeWords(place: Place): string {
  if (place.kind === 'open') return `cannot tell yet: ${ordinal(place.from)} to ${ordinal(place.to)}`
  return place.shared ? `${ordinal(place.rank)}, shared` : ordinal(place.rank)
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

function ordinal(rank: number): string {
  return `${rank}${endings[rules.select(rank)] ?? 'th'}`
}
