import type { Metadata } from 'next'
import Link from 'next/link'
import { HistoryList } from '@/app/_ui/history-list'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { showInstanceLog, showInstanceLogInput } from '@/lib/services/history/show-instance-log'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { accountHistoryWords } from '@/lib/words/account/account-history'

export const metadata: Metadata = { title: accountHistoryWords.historyOfAccounts }

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
        title={accountHistoryWords.historyOfAccounts}
        sub={accountHistoryWords.whoCameInAndWasShut}
        trail={
          <Link href="/admin/people" className="link">
            {accountHistoryWords.people}
          </Link>
        }
      />
      <div className="sheet px-4 py-1">
        <HistoryList entries={view.entries} />
      </div>
      <Pagination
        label={accountHistoryWords.olderEntries}
        next={view.next && `${path}?${new URLSearchParams({ before: view.next })}`}
      />
    </div>
  )
}
