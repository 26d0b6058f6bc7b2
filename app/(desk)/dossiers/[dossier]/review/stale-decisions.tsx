import Link from 'next/link'
import { Instant } from '@/app/_ui/instant'
import type { ReviewView } from '@/lib/services/review/show-review'
import { reviewWords } from '@/lib/words/review/review'

type Of = ReviewView['decisions'][number]['of']
const addressOf: Record<Of, string> = { claim: 'claims', review: 'claims', question: 'questions' }
const nameOf: Record<Of, string> = {
  claim: reviewWords.deskRating,
  review: reviewWords.review,
  question: reviewWords.finding,
}

/** Desk ratings, reviews and findings that went stale, each with what changed and the way to decide again. */
export function StaleDecisions({ dossier, decisions }: { dossier: string; decisions: ReviewView['decisions'] }) {
  return (
    <table className="rows rows-stack sheet">
      <caption className="sr-only">{reviewWords.decisionsOfTheDesk}</caption>
      <thead>
        <tr>
          <th scope="col">{reviewWords.on}</th>
          <th scope="col">{reviewWords.what}</th>
          <th scope="col">{reviewWords.changedSince}</th>
          <th scope="col">{reviewWords.since}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(({ id, of, subject, words, causes, since }) => (
          <tr key={id}>
            <th scope="row" className="font-serif text-md font-normal">
              <Link
                dir="auto"
                href={`/dossiers/${dossier}/${addressOf[of]}/${subject}${of === 'claim' ? '#desk-rating-title' : ''}`}
                className="hover:underline"
              >
                {words}
              </Link>
            </th>
            <td className="whitespace-nowrap">{nameOf[of]}</td>
            <td className="text-conflict">{causes.join('; ')}</td>
            <td className="whitespace-nowrap text-soft">
              <Instant at={since} dayOnly />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
