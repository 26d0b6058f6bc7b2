import { ActionForm } from '@/app/_ui/action-form'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { VersionField } from '@/app/_ui/version-field'
import { sayLine } from '@/app/_ui/say-line'
import { rich } from '@/app/_ui/rich'
import { joinLine } from '@/lib/domain/lines/line'
import type { PeopleView } from '@/lib/services/people/list-people'
import { peopleWords } from '@/lib/words/account/people'
import { say } from '@/lib/words/say'
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
    <ActionForm done={peopleWords.reactivated} action={reactivate} className="text-end">
      <input type="hidden" name="personId" value={person.id} />
      <SubmitButton look="quiet" busy={peopleWords.lettingIn}>
        {rich(peopleWords.letInAgain, {
          unseen: (text) => <span className="sr-only">{text}</span>,
          person: person.name,
        })}
      </SubmitButton>
    </ActionForm>
  )
}

function LiftLock({ person }: { person: Person }) {
  return (
    <ActionForm done={peopleWords.theyCanTryAgain} action={letTryAgain}>
      <input type="hidden" name="personId" value={person.id} />
      <SubmitButton look="quiet" busy={peopleWords.lifting}>
        {rich(peopleWords.liftTheLockOf, {
          unseen: (text) => <span className="sr-only">{text}</span>,
          person: person.name,
        })}
      </SubmitButton>
    </ActionForm>
  )
}

function GiveAdmin({ person }: { person: Person }) {
  const title = person.isAdmin
    ? say(peopleWords.takeTheAdminRightFrom, { person: person.name })
    : say(peopleWords.makeAnAdmin, { person: person.name })
  return (
    <Dialog trigger={peopleWords.admin} triggerLabel={title} look="quiet" title={title}>
      <ActionForm done={peopleWords.saved} action={giveAdmin} className="grid gap-4">
        <input type="hidden" name="personId" value={person.id} />
        <input type="hidden" name="admin" value={person.isAdmin ? 'no' : 'yes'} />
        <VersionField version={person.version} />
        <p>{peopleWords.adminsManageThePeople}</p>
        <SubmitButton>{person.isAdmin ? peopleWords.takeTheRight : peopleWords.makeAdmin}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function GiveOpeningRight({ person }: { person: Person }) {
  const title = person.mayOpen
    ? say(peopleWords.takeFromTheRight, { person: person.name })
    : say(peopleWords.giveTheRightToOpen, { person: person.name })
  return (
    <Dialog trigger={peopleWords.opening} triggerLabel={title} look="quiet" title={title}>
      <ActionForm
        done={person.mayOpen ? peopleWords.theRightIsTaken : peopleWords.theRightIsGiven}
        action={giveOpeningRight}
        className="grid gap-4"
      >
        <input type="hidden" name="personId" value={person.id} />
        <input type="hidden" name="mayOpen" value={person.mayOpen ? 'no' : 'yes'} />
        <VersionField version={person.version} />
        <p>{peopleWords.whoHasItOpens}</p>
        <SubmitButton>{person.mayOpen ? peopleWords.takeTheRight : peopleWords.giveTheRight}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function RemoveFactor({ person }: { person: Person }) {
  const title = say(peopleWords.removeTheSecondFactorOf, { person: person.name })
  return (
    <Dialog trigger={peopleWords.secondFactor} triggerLabel={title} look="quiet" title={`${title}?`}>
      <ActionForm done={peopleWords.secondFactorRemoved} action={removeFactor} className="grid gap-4">
        <input type="hidden" name="personId" value={person.id} />
        <p>{peopleWords.forALostPhoneThey}</p>
        <Field name="reason" label={peopleWords.why} required>
          <TextArea />
        </Field>
        <SubmitButton look="danger" busy={peopleWords.removing}>
          {peopleWords.removeTheSecondFactor}
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function Deactivate({ person }: { person: Person }) {
  return (
    <Dialog
      trigger={peopleWords.deactivate}
      triggerLabel={say(peopleWords.deactivatePerson, { person: person.name })}
      look="quiet"
      title={say(peopleWords.deactivatePersonQuestion, { person: person.name })}
    >
      <ActionForm done={peopleWords.deactivated} action={deactivate} className="grid gap-4">
        <input type="hidden" name="personId" value={person.id} />
        <p>{peopleWords.theyAreSignedOut}</p>
        {person.onlyLeadOf.length > 0 && (
          <p className="rounded-md bg-diff px-3 py-2">
            {rich(peopleWords.makeSomebodyElseLead, {
              onlyLeadOf: (
                <ComposedLine
                  of={sayLine(peopleWords.nobodyElseLeads, { onlyLeadOf: joinLine(person.onlyLeadOf, ', ') })}
                />
              ),
            })}
          </p>
        )}
        <Field name="reason" label={peopleWords.why} required>
          <TextArea />
        </Field>
        <SubmitButton look="danger" busy={peopleWords.deactivating}>
          {peopleWords.deactivate}
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
