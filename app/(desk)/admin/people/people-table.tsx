import { Instant } from '@/app/_ui/instant'
import type { PeopleView } from '@/lib/services/people/list-people'
import { peopleWords } from '@/lib/words/account/people'
import { PersonActions } from './person-actions'

/** Everybody with an account, by name. */
export function PeopleTable({ people, self }: { people: PeopleView['people']; self: string }) {
  return (
    <div className="sheet overflow-hidden">
      <table className="rows rows-stack">
        <thead>
          <tr>
            <th scope="col">{peopleWords.name}</th>
            <th scope="col" className="max-sm:hidden">
              {peopleWords.lastSeen}
            </th>
            <th scope="col">{peopleWords.standing}</th>
            <th scope="col">
              <span className="sr-only">{peopleWords.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <span dir="auto" className="wrap-break-word">
                  {person.name}
                </span>
                {person.id === self && <span className="font-normal text-soft"> {peopleWords.you}</span>}
                <span className="block font-normal text-soft wrap-break-word">{person.email}</span>
              </th>
              <td className="text-soft max-sm:hidden">
                {person.lastSeenAt ? <Instant at={person.lastSeenAt} /> : peopleWords.never}
              </td>
              <td>
                <PersonStatus person={person} />
                {person.isLocked && <span className="block text-conflict">{peopleWords.lockedTooManyFailedTries}</span>}
                {person.mayOpen && !person.isAdmin && (
                  <span className="block text-soft">{peopleWords.mayOpenDossiers}</span>
                )}
                {person.hasSecondFactor && <span className="block text-soft">{peopleWords.withASecondFactor}</span>}
              </td>
              <td>
                <PersonActions person={person} isSelf={person.id === self} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PersonStatus({ person }: { person: PeopleView['people'][number] }) {
  if (!person.deactivatedAt)
    return person.isAdmin ? (
      <b className="font-semibold">{peopleWords.adminWithin}</b>
    ) : (
      <span className="text-soft">{peopleWords.maySignIn}</span>
    )
  return (
    <>
      <span className="text-conflict">{peopleWords.deactivatedWithin}</span>{' '}
      <span className="text-soft">
        <Instant at={person.deactivatedAt} dayOnly />: <bdi>{person.deactivatedBecause}</bdi>
      </span>
    </>
  )
}
