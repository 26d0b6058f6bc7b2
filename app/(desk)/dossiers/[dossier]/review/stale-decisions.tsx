import Link from 'next/link'
import { Instant } from '@/app/_ui/instant'
import type { ReviewView } from '@/lib/services/review/show-review'

type Of = ReviewView['decisions'][number]['of']
const addressOf: Record<Of, string> = { claim: 'claims', review: 'claims', question: 'questions' }
const nameOf: Record<Of, string> = { claim: 'Desk rating', review: 'Review', question: 'Finding' }

/** Desk ratings, reviews and findings that went stale, each with what changed and the way to decide again. */
export function StaleDecisions({ dossier, decisions }: { dossier: string; decisions: ReviewView['decisions'] }) {
  return (
    <table className="rows rows-stack sheet">
      <caption className="sr-only">Decisions of the desk that went stale</caption>
      <thead>
        <tr>
          <th scope="col">On</th>
          <th scope="col">What</th>
          <th scope="col">Changed since</th>
          <th scope="col">Since</th>
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
