import type { ReactNode } from 'react'
import { showDesk } from '@/lib/services/dossiers/show-desk'
import { findView } from '@/lib/web/find-view'
import { TopBar } from './top-bar'

/**
 * The bar and the main part of every page behind sign-in. Courtesy only: signed out there is no bar, and the
 * page inside sends its visitor to the sign-in page.
 */
export async function DeskFrame(props: {
  dossier?: { key: string; title: string }
  nav?: ReactNode
  children: ReactNode
}) {
  const desk = await findView(showDesk)
  return (
    <>
      {desk && <TopBar desk={desk} dossier={props.dossier} nav={props.nav} />}
      <main id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 pb-16 outline-none sm:px-5">
        {props.children}
      </main>
    </>
  )
}
