import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { SubmitButton } from '@/app/_ui/submit-button'
import { factorWords } from '@/lib/words/account/second-factor'
import { turnOff } from './actions'
import { OwnProof } from './own-proof'

/** Ends the second factor, for a new phone or for good. */
export function TurnOff({ email, required }: { email: string; required: boolean }) {
  return (
    <Dialog
      trigger={factorWords.turnOff}
      triggerLabel={factorWords.turnOffTheSecondFactor}
      title={factorWords.turnOffTheSecondFactorQuestion}
    >
      <ActionForm
        done={factorWords.theSecondFactorIsOff}
        action={turnOff}
        label={factorWords.turnOff}
        className="grid gap-4"
      >
        <p>{required ? factorWords.thisDeskAsksOneOfYou : factorWords.yourPasswordAloneWill}</p>
        <OwnProof email={email} />
        <SubmitButton look="danger" busy={factorWords.turningOff}>
          {factorWords.turnOff}
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
