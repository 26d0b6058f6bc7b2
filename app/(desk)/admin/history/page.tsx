import type { Metadata } from 'next'
import Link from 'next/link'
import { HistoryList } from '@/app/_ui/history-list'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { showInstanceLog, showInstanceLogInput } from '@/lib/services/history/show-instance-log'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'

export const metadata: Metadata = { title: 'History of accounts' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function InstanceHistoryPage({ searchParams }: Props) {
  const { before } = await searchParams
  const path = '/admin/history'
  const view = await loadView(path, (caller) => showInstanceLog(caller, parseInput(showInstanceLogInput, { before })))
  return (
    <div className="mx-auto max-w-[64rem]">
      <PageHead
        title="History of accounts"
        sub="Who came in and was shut out, passwords and second factors, admins. What happened in a dossier is in its own history."
        trail={
          <Link href="/admin/people" className="link">
            People
          </Link>
        }
      />
      <div className="sheet px-4 py-1">
        <HistoryList entries={view.entries} />
      </div>
      <Pagination label="Older entries" next={view.next && `${path}?${new URLSearchParams({ before: view.next })}`} />
    </div>
  )
}
