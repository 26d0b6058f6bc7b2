import type { Metadata } from 'next'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { listInvitations } from '@/lib/services/people/list-invitations'
import { listPeople, listPeopleInput } from '@/lib/services/people/list-people'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { peopleWords } from '@/lib/words/account/people'
import { OpenInvitations } from './open-invitations'
import { PeopleTable } from './people-table'

export const metadata: Metadata = { title: peopleWords.people }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PeoplePage({ searchParams }: Props) {
  const asked = await searchParams
  const view = await loadView('/admin/people', (caller) => listPeople(caller, parseInput(listPeopleInput, asked)))
  const links = await loadView('/admin/people', (caller) => listInvitations(caller))
  return (
    <div className="mx-auto max-w-[64rem]">
      <PageHead
        title={peopleWords.people}
        sub={peopleWords.everybodyWithAnAccount}
        actions={<LinkButton href="/admin/history">{peopleWords.history}</LinkButton>}
      />
      <PeopleTable people={view.people} self={view.self} />
      <Pagination
        label={peopleWords.pagesOfPeople}
        previous={asked.id ? '/admin/people' : null}
        next={view.next && `/admin/people?${new URLSearchParams({ ...view.next }).toString()}`}
      />
      <OpenInvitations {...links} />
    </div>
  )
}
