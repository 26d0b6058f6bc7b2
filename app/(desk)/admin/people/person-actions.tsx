import { ActionForm } from '@/app/_ui/action-form'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { VersionField } from '@/app/_ui/version-field'
import { joinLine, line } from '@/lib/domain/lines/line'
import type { PeopleView } from '@/lib/services/people/list-people'
import { deactivate, giveAdmin, giveOpeningRight, letTryAgain, reactivate, removeFactor } from './actions'

type Person = PeopleView['people'][number]

/** What an admin can do with an account. */
export function PersonActions({ person, isSelf }: { person: Person; isSelf: boolean }) {
  if (person.deactivatedAt) return <Reactivate person={person} />
  return (
    <div className="flex flex-wrap justify-end gap-1">
      {person.hasSecondFactor && !isSelf && <RemoveFactor person={person} />}
      {person.isLocked && <LiftLock person={person} />}
      {!person.isAdmin && <GiveOpeningRight person={person} />}
      <GiveAdmin person={person} />
      <Deactivate person={person} />
    </div>
  )
}

function Reactivate({ person }: { person: Person }) {
  return (
    <ActionForm done="Reactivated." action={reactivate} className="text-end">
      <input type="hidden" name="personId" value={person.id} />
      <SubmitButton look="quiet" busy="Letting in…">
        Let in again<span className="sr-only">: {person.name}</span>
      </SubmitButton>
    </ActionForm>
  )
}

function LiftLock({ person }: { person: Person }) {
  return (
    <ActionForm done="They can try again." action={letTryAgain}>
      <input type="hidden" name="personId" value={person.id} />
      <SubmitButton look="quiet" busy="Lifting…">
        Lift the lock<span className="sr-only"> of {person.name}</span>
      </SubmitButton>
    </ActionForm>
  )
}

function GiveAdmin({ person }: { person: Person }) {
  const title = person.isAdmin ? `Take the admin right from ${person.name}?` : `Make ${person.name} an admin?`
  return (
    <Dialog trigger="Admin" triggerLabel={title} look="quiet" title={title}>
      <ActionForm done="Saved." action={giveAdmin} className="grid gap-4">
        <input type="hidden" name="personId" value={person.id} />
        <input type="hidden" name="admin" value={person.isAdmin ? 'no' : 'yes'} />
        <VersionField version={person.version} />
        <p>Admins manage the people of this desk. It gives no right in any dossier.</p>
        <SubmitButton>{person.isAdmin ? 'Take the right' : 'Make admin'}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function GiveOpeningRight({ person }: { person: Person }) {
  const title = person.mayOpen
    ? `Take from ${person.name} the right to open dossiers?`
    : `Give ${person.name} the right to open dossiers?`
  return (
    <Dialog trigger="Opening" triggerLabel={title} look="quiet" title={title}>
      <ActionForm
        done={person.mayOpen ? 'The right is taken.' : 'The right is given.'}
        action={giveOpeningRight}
        className="grid gap-4"
      >
        <input type="hidden" name="personId" value={person.id} />
        <input type="hidden" name="mayOpen" value={person.mayOpen ? 'no' : 'yes'} />
        <VersionField version={person.version} />
        <p>
          Who has it opens dossiers, and brings in people who have no account here by the links they make. Who leads a
          dossier without it still invites everybody who has an account.
        </p>
        <SubmitButton>{person.mayOpen ? 'Take the right' : 'Give the right'}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function RemoveFactor({ person }: { person: Person }) {
  const title = `Remove the second factor of ${person.name}`
  return (
    <Dialog trigger="Second factor" triggerLabel={title} look="quiet" title={`${title}?`}>
      <ActionForm done="Second factor removed." action={removeFactor} className="grid gap-4">
        <input type="hidden" name="personId" value={person.id} />
        <p>
          For a lost phone. They are signed out everywhere, and their password alone signs them in until they set up
          another: make sure that it is they who ask.
        </p>
        <Field name="reason" label="Why?" required>
          <TextArea />
        </Field>
        <SubmitButton look="danger" busy="Removing…">
          Remove the second factor
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function Deactivate({ person }: { person: Person }) {
  return (
    <Dialog
      trigger="Deactivate"
      triggerLabel={`Deactivate ${person.name}`}
      look="quiet"
      title={`Deactivate ${person.name}?`}
    >
      <ActionForm done="Deactivated." action={deactivate} className="grid gap-4">
        <input type="hidden" name="personId" value={person.id} />
        <p>
          They are signed out everywhere at once and cannot sign in. What they wrote and rated stays. It can be undone.
        </p>
        {person.onlyLeadOf.length > 0 && (
          <p className="rounded-md bg-diff px-3 py-2">
            <ComposedLine of={line`Nobody else leads ${joinLine(person.onlyLeadOf, ', ')}`} />. Make somebody else lead
            there first: a dossier keeps at least one active lead.
          </p>
        )}
        <Field name="reason" label="Why?" required>
          <TextArea />
        </Field>
        <SubmitButton look="danger" busy="Deactivating…">
          Deactivate
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
