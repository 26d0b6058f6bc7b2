import type { Metadata } from 'next'
import { cache } from 'react'
import { Dialog } from '@/app/_ui/dialog'
import { PageHead } from '@/app/_ui/page-head'
import { showParty, showPartyInput } from '@/lib/services/parties/show-party'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { NoteThreads } from '../../_notes/note-threads'
import { partyWords } from '@/lib/words/parties/party'
import { say } from '@/lib/words/say'
import { ClaimFates } from './claim-fates'
import { EditPartyForm } from './edit-party-form'
import { PartyClaims } from './party-claims'
import { PartyTies } from './party-ties'
import { Aliases, PartyTrail } from './party-trail'
import { Reliability } from './reliability'
import { ThingHistory } from '../../history/thing-history'

interface Props {
  params: Promise<{ dossier: string; party: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Title and page ask for the same view; it is loaded once. */
const load = cache((path: string, dossier: string, party: string, claims: unknown, after: unknown) =>
  loadView(path, (caller) => showParty(caller, parseInput(showPartyInput, { dossier, party, claims, after }))),
)

async function viewOf({ params, searchParams }: Props) {
  const { dossier, party } = await params
  const { claims, after } = await searchParams
  return load(`/dossiers/${dossier}/parties/${party}`, dossier, party, claims, after)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).party.name }
}

export default async function PartyPage(props: Props) {
  const view = await viewOf(props)
  const { dossier, party, edit } = view
  const parties = `/dossiers/${dossier.key}/parties`
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead
        trail={<PartyTrail href={parties} party={party} />}
        title={<bdi>{party.name}</bdi>}
        sub={
          <>
            {party.aliases.length > 0 && (
              <span className="me-4">
                <Aliases names={party.aliases} />
              </span>
            )}
            {say(partyWords.itsKeyInFiles, { key: party.key })}
          </>
        }
        actions={
          edit && (
            <Dialog trigger={partyWords.edit} title={say(partyWords.editParty, { party: party.name })} wide>
              <EditPartyForm dossierId={dossier.id} party={party} choices={edit} />
            </Dialog>
          )
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <PartyClaims view={view} path={`${parties}/${party.key}`} />
        <div className="grid gap-4">
          <PartyTies parties={parties} party={party} />
          <ClaimFates fates={view.fates} />
          <Reliability view={view} />
          <section aria-labelledby="notes" className="sheet p-4">
            <h2 id="notes" className="mb-2">
              {partyWords.notes}
            </h2>
            <NoteThreads dossierId={dossier.id} on={{ partyId: party.id }} threads={view.threads} can={view.can} />
          </section>
          <ThingHistory history={view.history} />
        </div>
      </div>
    </div>
  )
}
