import { ErrorSummary } from '@/app/_ui/error-summary'
import type { Refusal } from '@/app/_ui/use-submission'
import type { SameClaim } from '@/lib/services/claims/draft-claim'
import { SameClaimNote } from './same-claim-note'

/** Why a claim was not saved: it is there already, or fields have errors. */
export function ClaimRefusal(props: { errors: Refusal; formId: string; claims: string; onSaveAllTheSame: () => void }) {
  const { errors, formId, claims, onSaveAllTheSame } = props
  return errors.code === 'same-claim' ? (
    <SameClaimNote same={errors.current as SameClaim} path={claims} onSaveAllTheSame={onSaveAllTheSame} />
  ) : (
    <ErrorSummary refusal={errors} formId={formId} />
  )
}
