import { ActionForm } from '@/app/_ui/action-form'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { AccountView } from '@/lib/services/people/show-account'
import { withdraw } from './actions'

/** The interests that stand, each with its dossier. */
export function InterestList({ interests }: { interests: AccountView['interests'] }) {
  if (interests.length === 0) return <p className="mb-4">You have declared none.</p>
  return (
    <ul className="mb-4 divide-y divide-line border-y border-line">
      {interests.map((interest) => (
        <li key={interest.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2">
          <div className="min-w-0 flex-1 basis-64">
            <p>
              {interest.kind} <b dir="auto">{interest.party.name}</b>
            </p>
            {interest.note && (
              <p dir="auto" className="wrap-break-word">
                {interest.note}
              </p>
            )}
            <p className="text-xs text-soft">
              in <bdi>{interest.dossier.title}</bdi>, since <Instant at={interest.declaredAt} dayOnly />
            </p>
          </div>
          <ActionForm done="Interest withdrawn." action={withdraw}>
            <input type="hidden" name="interestId" value={interest.id} />
            <SubmitButton look="quiet" busy="Withdrawing…">
              Withdraw<span className="sr-only"> the interest in {interest.party.name}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
