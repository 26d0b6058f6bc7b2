import Link from 'next/link'
import type { ReactNode } from 'react'
import type { DeskView } from '@/lib/services/dossiers/show-desk'
import { Wordmark } from '@/app/_ui/wordmark'
import { AccountMenu } from './account-menu'
import { DossierSwitcher } from './dossier-switcher'
import { MentionsLink } from './mentions-link'

/** Wordmark, dossier switcher, the dossier's navigation (a row of its own on narrow screens), account. */
export function TopBar(props: { desk: DeskView; dossier?: { key: string; title: string }; nav?: ReactNode }) {
  const { desk, dossier, nav } = props
  return (
    <header className="no-print border-b border-line bg-surface">
      <div className="mx-auto flex min-h-12 max-w-[90rem] flex-wrap items-center gap-x-4 px-4 sm:px-5">
        <Link href="/dossiers" className="flex min-h-12 items-center">
          <Wordmark />
        </Link>
        <div className="min-w-0 flex-1 lg:max-w-64 lg:flex-none">
          <DossierSwitcher dossiers={desk.dossiers} current={dossier} />
        </div>
        {nav && <div className="order-last w-full min-w-0 lg:order-none lg:w-auto lg:flex-1">{nav}</div>}
        <div className="ms-auto flex items-center gap-1">
          <MentionsLink unseen={desk.unseenMentions} />
          <AccountMenu name={desk.person.name} email={desk.person.email} admin={desk.can['people.manage']} />
        </div>
      </div>
    </header>
  )
}
