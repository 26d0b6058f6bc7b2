import type { Metadata } from 'next'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { listAsks, listAsksInput } from '@/lib/services/asks/list-asks'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { askWords } from '@/lib/words/dossiers/asks'
import { say } from '@/lib/words/say'
import { AskQueue } from './ask-queue'

export const metadata: Metadata = { title: askWords.theMachineAsks }

interface Props {
  params: Promise<{ dossier: string }>
}

export default async function AsksPage({ params }: Props) {
  const { dossier } = await params
  const list = await loadView(`/dossiers/${dossier}/asks`, (caller) =>
    listAsks(caller, parseInput(listAsksInput, { dossier })),
  )
  const count = `${list.asks.length}${list.isCut ? '+' : ''}`
  return (
    <div className="mx-auto max-w-[60rem]">
      <PageHead title={say(askWords.titleWithCount, { count })} sub={askWords.whatItIs} />
      <AskQueue list={list} />
      {list.asks.length === 0 && (
        <EmptyState
          title={askWords.nothingAsked}
          action={<LinkButton href={`/dossiers/${dossier}/claims`}>{askWords.viewTheClaims}</LinkButton>}
        >
          {askWords.nothingAskedWhy}
        </EmptyState>
      )}
      <p className="pt-3 text-xs text-soft">
        {list.isCut && `${askWords.isCut} `}
        {askWords.newestOnly}
      </p>
    </div>
  )
}
