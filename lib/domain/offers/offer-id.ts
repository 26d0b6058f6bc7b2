import type { Place } from '@/lib/domain/suggestions/suggestion'

/** The id of a suggestion on its text's screen: its place, which is all that it is known by. */
export function offerId({ start, end }: Place): string {
  return `${start}-${end}`
}
