import type { AskedClaim, AskedFigure } from '@/lib/domain/asks/asked-claim'

/** A claim in English by a speaker, about whom nothing else is known. */
export function asked(words: string, speaker: string, more: Partial<AskedClaim> = {}): AskedClaim {
  return {
    headline: null,
    words,
    language: 'en',
    publishedDate: '2030-02-14',
    place: null,
    places: [],
    event: null,
    camp: null,
    source: `source of ${speaker}`,
    speaker,
    speakerName: speaker,
    kind: 'occurrence',
    figures: [],
    ...more,
  }
}

/** A claim that counts: so many, of what. */
export function counting(
  count: number,
  speaker: string,
  figure: Partial<AskedFigure> = {},
  more: Partial<AskedClaim> = {},
) {
  const bounds = { low: count, lowOpen: false, high: count, highOpen: false }
  const whole: AskedFigure = { ...bounds, measure: 'killed', who: 'all', scope: null, countKind: null, ...figure }
  return asked(`${count} people were killed`, speaker, { kind: 'figure', figures: [whole], ...more })
}

/** Words are as rare as one another. */
export const evenWords = { documents: 100, frequency: () => 5 }
