import { ActionForm } from '@/app/_ui/action-form'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import { rich } from '@/app/_ui/rich'
import type { AccountView } from '@/lib/services/people/show-account'
import { accountWords } from '@/lib/words/account/account'
import { withdraw } from './actions'

/** The interests that stand, each with its dossier. */
export function InterestList({ interests }: { interests: AccountView['interests'] }) {
  if (interests.length === 0) return <p className="mb-4">{accountWords.youHaveDeclaredNone}</p>
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
              {rich(accountWords.inSince, {
                dossier: <bdi>{interest.dossier.title}</bdi>,
                declaredAt: <Instant at={interest.declaredAt} dayOnly />,
              })}
            </p>
          </div>
          <ActionForm done={accountWords.interestWithdrawn} action={withdraw}>
            <input type="hidden" name="interestId" value={interest.id} />
            <SubmitButton look="quiet" busy={accountWords.withdrawing}>
              {rich(accountWords.withdrawTheInterestIn, {
                unseen: (text) => <span className="sr-only">{text}</span>,
                party: interest.party.name,
              })}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
