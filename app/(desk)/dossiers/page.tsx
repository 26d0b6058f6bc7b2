import type { Metadata } from 'next'
import Link from 'next/link'
import { EmptyState } from '@/app/_ui/empty-state'
import { Instant } from '@/app/_ui/instant'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { rich } from '@/app/_ui/rich'
import { listDossiers } from '@/lib/services/dossiers/list-dossiers'
import { showDesk } from '@/lib/services/dossiers/show-desk'
import { loadView } from '@/lib/web/load-view'
import { dossiersWords } from '@/lib/words/dossiers/dossiers'
import { DeskFrame } from '../desk-frame'

export const metadata: Metadata = { title: dossiersWords.dossiers }

export default async function DossiersPage() {
  const [dossiers, { can }] = [await loadView('/dossiers', listDossiers), await loadView('/dossiers', showDesk)]
  const create = can['dossier.create'] && (
    <LinkButton href="/dossiers/new" look="main">
      {dossiersWords.newDossier}
    </LinkButton>
  )
  return (
    <DeskFrame>
      <PageHead title={dossiersWords.dossiers} sub={dossiersWords.eachIsOneInvestigation} actions={create} />
      {dossiers.length === 0 ? (
        <EmptyState title={dossiersWords.youAreInNoDossierYet} action={create}>
          {can['dossier.create'] ? dossiersWords.openOneOfYourOwn : dossiersWords.askTheLeadOfADossier}
        </EmptyState>
      ) : (
        <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
          {dossiers.map((dossier) => (
            <li key={dossier.key}>
              <DossierCard dossier={dossier} />
            </li>
          ))}
        </ul>
      )}
    </DeskFrame>
  )
}

function DossierCard({ dossier }: { dossier: Awaited<ReturnType<typeof listDossiers>>[number] }) {
  const counts = [
    counted(dossier.sources, 'source'),
    counted(dossier.claims, 'claim'),
    counted(dossier.members, 'member'),
  ]
  return (
    <article className="sheet relative flex h-full flex-col p-4 hover:border-edge">
      <h2 dir="auto" className="font-serif text-lg leading-snug">
        <Link href={`/dossiers/${dossier.key}`} className="after:absolute after:inset-0 after:rounded-lg">
          {dossier.title}
        </Link>
      </h2>
      <p dir="auto" className="mt-1.5 mb-3 line-clamp-4 text-soft">
        {dossier.summary}
      </p>
      <p className="mt-auto">{counts.join(' · ')}</p>
      <p className="mt-0.5 text-xs text-soft">
        {rich(dossiersWords.youAreChanged, { role: dossier.role, changedAt: <Instant at={dossier.changedAt} /> })}
      </p>
    </article>
  )
}

function counted(count: number, noun: string): string {
  const shown = count > 10_000 ? '10,000+' : count.toLocaleString('en')
  return `${shown} ${noun}${count === 1 ? '' : 's'}`
}
