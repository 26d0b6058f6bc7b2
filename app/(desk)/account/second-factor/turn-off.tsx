import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { SubmitButton } from '@/app/_ui/submit-button'
import { turnOff } from './actions'
import { OwnProof } from './own-proof'

/** Ends the second factor, for a new phone or for good. */
export function TurnOff({ email, required }: { email: string; required: boolean }) {
  return (
    <Dialog trigger="Turn off" triggerLabel="Turn off the second factor" title="Turn off the second factor?">
      <ActionForm done="The second factor is off." action={turnOff} label="Turn off" className="grid gap-4">
        <p>
          {required
            ? 'This desk asks one of you: set up another at once, with a new phone for instance. Until then everything else is closed.'
            : 'Your password alone will sign you in. Your recovery codes are worthless from then on.'}
        </p>
        <OwnProof email={email} />
        <SubmitButton look="danger" busy="Turning off…">
          Turn off
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
