import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import type { Offer } from '@/lib/services/suggestions/views/offer-view'
import type { ReaderThread, ReaderView } from '@/lib/services/sources/read-source'

type Camp = ReaderView['camps'][number]

/** A note thread as its card shows it. */
export interface ThreadCard {
  id: string
  body: string
  authorName: string
  at: Date
  replies: number
  tags: string[]
  isResolved: boolean
  mine: boolean
  spans: [number, number][]
}

/** What the reader's scripts need of a view: all but the text and the whole threads, which are on the page already. */
export type ReaderMatter = Omit<ReaderView, 'capture' | 'original' | 'others' | 'threads'> & { threads: ThreadCard[] }

/** A thread cut down to its card. */
export function threadCard({ first, replies, spans }: ReaderThread): ThreadCard {
  const { id, body, authorName, at, tags, resolved, mine } = first
  const isMine = mine || replies.some((reply) => reply.mine)
  return { id, body, authorName, at, tags, spans, replies: replies.length, isResolved: resolved !== null, mine: isMine }
}

/** A claim, a note thread or a suggestion as the text underlines it and the margin shows it. */
export type Mark = { id: string; spans: [number, number][]; mine: boolean } & (
  | { kind: 'claim'; camp: Camp | null }
  | { kind: 'note'; thread: ThreadCard }
  | { kind: 'suggestion'; offer: Offer; camp: Camp | null }
)

/** Cards of claims by id; one that is not there is still to come. */
export type Cards = ReadonlyMap<string, ClaimCard>

/** What the chips above the text let through. */
export interface Shown {
  claims: boolean
  suggestions: boolean
  notes: boolean
  onlyMine: boolean
}

/** The claims, notes and suggestions that are shown, in the order of their words; nobody’s own, suggestions are no less shown for it. */
export function marksOf(
  { claims, threads, camps }: Pick<ReaderMatter, 'claims' | 'threads' | 'camps'>,
  shown: Shown,
  offers: readonly Offer[] = [],
): Mark[] {
  const campOf = new Map(camps.map((camp) => [camp.id, camp]))
  const marks: Mark[] = []
  if (shown.claims)
    for (const { id, spans, mine, campId } of claims)
      marks.push({ kind: 'claim', id, spans, mine, camp: campOf.get(campId ?? '') ?? null })
  if (shown.notes)
    for (const thread of threads)
      marks.push({ kind: 'note', id: thread.id, spans: thread.spans, mine: thread.mine, thread })
  if (shown.suggestions)
    for (const offer of offers) {
      const camp = campOf.get(offer.campId ?? '') ?? null
      marks.push({ kind: 'suggestion', id: offer.id, spans: offer.spans, mine: true, offer, camp })
    }
  const first = (mark: Mark) => mark.spans[0]?.[0] ?? 0
  return marks
    .filter((mark) => mark.spans.length > 0 && (mark.mine || !shown.onlyMine))
    .toSorted((a, b) => first(a) - first(b))
}

/** The colour a mark is painted in: its camp's, that of suggestions, or `none`. */
export function colourOf(mark: Mark): string {
  if (mark.kind === 'suggestion') return 'suggestion'
  return mark.kind === 'claim' ? (mark.camp?.colour ?? 'none') : 'none'
}
