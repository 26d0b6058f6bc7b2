'use client'

import { useMemo } from 'react'
import type { AnchorDraft } from '@/lib/domain/claims/draft'
import { countedFrom } from '@/lib/domain/claims/typed-dates'
import { datesAround, type NearbyDate, type Paragraph } from '@/lib/domain/drafting/around-words'

/** The dates near the words of a claim; those in the words alone where the text is not at hand. */
export function useNearbyDates(
  anchors: readonly AnchorDraft[],
  source: { publishedDate: string | null; edition: string | null },
  paragraphOf?: (words: AnchorDraft) => Paragraph | null,
): NearbyDate[] {
  const published = countedFrom(source)
  return useMemo(() => {
    const all = anchors.flatMap((words) =>
      datesAround(paragraphOf?.(words) ?? { start: words.start, text: words.exact }, words, published),
    )
    return all.filter(
      (date, at) => all.findIndex(({ edtf, words }) => edtf === date.edtf && words === date.words) === at,
    )
  }, [anchors, published, paragraphOf])
}
