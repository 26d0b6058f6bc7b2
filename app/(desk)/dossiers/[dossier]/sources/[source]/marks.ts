import type { ReaderClaim, ReaderThread, ReaderView } from '@/lib/services/sources/read-source'

type Camp = ReaderView['camps'][number]

/** A claim or a note thread as the text underlines it and the margin shows it. */
export type Mark = { id: string; spans: [number, number][]; mine: boolean } & (
  | { kind: 'claim'; claim: ReaderClaim; camp: Camp | null }
  | { kind: 'note'; thread: ReaderThread }
)

/** What the chips above the text let through. */
export interface Shown {
  claims: boolean
  notes: boolean
  onlyMine: boolean
}

/** The claims and notes that are shown, in the order of their words. */
export function marksOf({ claims, threads, camps }: Pick<ReaderView, 'claims' | 'threads' | 'camps'>, shown: Shown): Mark[] {
  const campOf = new Map(camps.map((camp) => [camp.id, camp]))
  const marks: Mark[] = []
  if (shown.claims)
    for (const claim of claims) {
      const { id, spans, mine, campId } = claim
      marks.push({ kind: 'claim', id, spans, mine, claim, camp: campOf.get(campId ?? '') ?? null })
    }
  if (shown.notes) for (const thread of threads) marks.push({ kind: 'note', id: thread.id, spans: thread.spans, mine: thread.mine, thread })
  const first = (mark: Mark) => mark.spans[0]?.[0] ?? 0
  return marks.filter((mark) => mark.mine || !shown.onlyMine).toSorted((a, b) => first(a) - first(b))
}

/** The colour a mark is painted in: its camp's, or `none`. */
export function colourOf(mark: Mark): string {
  return mark.kind === 'claim' ? (mark.camp?.colour ?? 'none') : 'none'
}
