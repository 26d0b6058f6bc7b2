import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AnnounceChange } from '@/app/_ui/announce'
import { Dialog } from '@/app/_ui/dialog'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { leftSentence } from '@/lib/domain/collections/count-words'
import { listParties, listPartiesInput } from '@/lib/services/parties/list-parties'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { partiesWords } from '@/lib/words/parties/parties'
import { NewPartyForm } from './new-party-form'
import { PartiesSub } from './parties-sub'
import { PartyFilter } from './party-filter'
import { PartyTable } from './party-table'

export const metadata: Metadata = { title: partiesWords.parties }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PartiesPage({ params, searchParams }: Props) {
  const { dossier } = await params
  const { q, camp, after } = await searchParams
  const path = `/dossiers/${dossier}/parties`
  const view = await loadView(path, (caller) =>
    listParties(caller, parseInput(listPartiesInput, { dossier, q, camp, after })),
  )
  const narrowed = { q: typeof q === 'string' ? q : '', camp: typeof camp === 'string' ? camp : '' }
  const add = view.can['party.draft'] && (
    <Dialog trigger={partiesWords.newParty} look="main" title={partiesWords.newParty}>
      <NewPartyForm dossierId={view.dossier.id} camps={view.camps} />
    </Dialog>
  )
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead title={partiesWords.parties} sub={<PartiesSub />} actions={add} />
      <AnnounceChange
        list="parties"
        of={`${narrowed.q} ${narrowed.camp}`}
        sentence={leftSentence(view.parties.length, 'party', { isMore: view.next !== null, plural: 'parties' })}
      />
      <PartyFilter path={path} camps={view.camps} {...narrowed} />
      {view.parties.length > 0 ? (
        <PartyTable path={path} parties={view.parties} />
      ) : (
        <Nothing path={path} add={add} narrowed={narrowed.q !== '' || narrowed.camp !== '' || after !== undefined} />
      )}
      <Pagination next={view.next && `${path}?${new URLSearchParams({ ...filled(narrowed), after: view.next })}`} />
    </div>
  )
}

function filled(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function Nothing({ path, add, narrowed }: { path: string; add: ReactNode; narrowed: boolean }) {
  if (!narrowed)
    return (
      <EmptyState title={partiesWords.noPartiesYet} action={add}>
        {add ? partiesWords.addAPartyHereOrWhile : partiesWords.theEditorsHaveAddedNone}
      </EmptyState>
    )
  return (
    <EmptyState
      title={partiesWords.noPartyFits}
      action={<LinkButton href={path}>{partiesWords.showAllParties}</LinkButton>}
    >
      {partiesWords.aliasesAreSearchedToo}
    </EmptyState>
  )
}
