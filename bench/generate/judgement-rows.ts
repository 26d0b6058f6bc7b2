import type { PlannedLink } from './block-plan'
import type { Cast } from './cast'
import type { CopyTables } from './copy-tables'
import type { MadeClaim } from './made-claim'
import words from './words.json'

/** When a claim was put to review, and when it was reviewed. */
export const reviewTimes = ({ created }: Pick<MadeClaim, 'created'>) => ({
  submitted: new Date(created.getTime() + 60_000),
  reviewed: new Date(created.getTime() + 3_600_000),
})

/** Ratings, desk rating, notes and changes of status of a claim. */
export function addJudgement(tables: CopyTables, cast: Cast, claim: MadeClaim): void {
  addRatings(tables, cast, claim)
  addDeskRating(tables, cast, claim)
  addStatusChanges(tables, cast, claim)
  for (const { author, body, tag } of claim.judgement.notes) {
    const id = cast.id('note', claim.n)
    const at = claim.updated
    tables.add('note', {
      id,
      dossier_id: cast.id('dossier', 0),
      thread_id: id,
      author_id: author.id,
      body,
      claim_id: claim.id,
      created_at: at,
    })
    if (tag) tables.add('note_tag', { note_id: id, tag })
  }
}

function addRatings({ add }: CopyTables, cast: Cast, { id, n, updated, judgement }: MadeClaim): void {
  judgement.ratings.forEach(({ rater, credibility, reason, isStale }, index) => {
    const ratingId = cast.id('rating', n * 5 + index)
    add('rating', {
      id: ratingId,
      claim_id: id,
      rater_id: rater.id,
      credibility,
      reason,
      claim_version: 1,
      at: updated,
    })
    if (isStale)
      add('stale_mark', {
        id: cast.id('mark', n * 6 + index),
        rating_id: ratingId,
        desk_rating_id: null,
        cause: 'statement',
        at: updated,
      })
  })
}

function addDeskRating({ add }: CopyTables, cast: Cast, claim: MadeClaim): void {
  const { desk } = claim.judgement
  if (!desk) return
  const id = cast.id('desk', claim.n)
  const at = reviewTimes(claim).reviewed
  add('desk_rating', {
    id,
    claim_id: claim.id,
    credibility: desk.credibility,
    reason: desk.reason,
    by_id: desk.by.id,
    at,
  })
  if (desk.isStale)
    add('stale_mark', {
      id: cast.id('mark', claim.n * 6 + 5),
      rating_id: null,
      desk_rating_id: id,
      cause: 'statement',
      at,
    })
}

function addStatusChanges({ add }: CopyTables, cast: Cast, claim: MadeClaim): void {
  const { status, id, n, draftedBy } = claim
  if (status === 'draft') return
  const { submitted, reviewed } = reviewTimes(claim)
  const change = (place: number, from: string, to: string, at: Date) =>
    add('status_change', {
      id: cast.id('change', n * 2 + place),
      claim_id: id,
      from_status: from,
      to_status: to,
      by_id: draftedBy,
      at,
    })
  change(0, 'draft', 'in-review', submitted)
  if (status !== 'in-review') change(1, 'in-review', status, reviewed)
}

/** The links of a block; `n` of the first claim makes their ids. */
export function addLinks(
  { add }: CopyTables,
  cast: Cast,
  claims: readonly MadeClaim[],
  links: readonly PlannedLink[],
): void {
  const first = claims[0]?.n ?? 0
  links.forEach(({ from, to, type }, index) => {
    const [one, other] = [claims[from], claims[to]]
    if (!one || !other) return
    add('link', {
      id: cast.id('link', first * 4 + index),
      dossier_id: cast.id('dossier', 0),
      from_claim_id: one.id,
      to_claim_id: other.id,
      type,
      reason: words.en.reasons[index % words.en.reasons.length],
      confidence: index % 3 === 0 ? 'high' : 'medium',
      by_id: one.draftedBy,
      at: one.updated,
    })
  })
}
