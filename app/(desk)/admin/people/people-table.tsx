import { Instant } from '@/app/_ui/instant'
import type { PeopleView } from '@/lib/services/people/list-people'
import { PersonActions } from './person-actions'

/** Everybody with an account, by name. */
export function PeopleTable({ people, self }: { people: PeopleView['people']; self: string }) {
  return (
    <div className="sheet overflow-hidden">
      <table className="rows rows-stack">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className="max-sm:hidden">
              Last seen
            </th>
            <th scope="col">Standing</th>
            <th scope="col">
              <span className="sr-only">Change</span>
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
                {person.id === self && <span className="font-normal text-soft"> (you)</span>}
                <span className="block font-normal text-soft wrap-break-word">{person.email}</span>
              </th>
              <td className="text-soft max-sm:hidden">
                {person.lastSeenAt ? <Instant at={person.lastSeenAt} /> : 'never'}
              </td>
              <td>
                <Standing person={person} />
                {person.isLocked && <span className="block text-conflict">locked: too many failed tries</span>}
                {person.mayOpen && !person.isAdmin && <span className="block text-soft">may open dossiers</span>}
                {person.hasSecondFactor && <span className="block text-soft">with a second factor</span>}
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

function Standing({ person }: { person: PeopleView['people'][number] }) {
  if (!person.deactivatedAt)
    return person.isAdmin ? <b className="font-semibold">admin</b> : <span className="text-soft">may sign in</span>
  return (
    <>
      <span className="text-conflict">deactivated</span>{' '}
      <span className="text-soft">
        <Instant at={person.deactivatedAt} dayOnly />: <bdi>{person.deactivatedBecause}</bdi>
      </span>
    </>
  )
}
