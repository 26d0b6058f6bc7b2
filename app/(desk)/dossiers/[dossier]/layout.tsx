import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/app/(desk)/desk-frame'
import { showDossier, showDossierInput, type DossierView } from '@/lib/services/dossiers/show-dossier'
import { findView } from '@/lib/web/find-view'
import { parseInput } from '@/lib/web/run-action'
import { askWords } from '@/lib/words/dossiers/asks'
import { dossierWords } from '@/lib/words/dossiers/dossier'
import { NavLinks } from './nav-links'

interface Props {
  params: Promise<{ dossier: string }>
  children: ReactNode
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier: key } = await params
  const dossier = await findView((caller) => showDossier(caller, parseInput(showDossierInput, { key })))
  const name = dossier?.title ?? dossierWords.counterclaim
  return { title: { default: name, template: `%s · ${name}` } }
}

export default async function DossierLayout({ params, children }: Props) {
  const { dossier: key } = await params
  const dossier = await findView((caller) => showDossier(caller, parseInput(showDossierInput, { key })))
  return (
    <DeskFrame dossier={dossier ?? undefined} nav={dossier && <NavLinks entries={entriesOf(dossier)} />}>
      {children}
    </DeskFrame>
  )
}

function entriesOf({ key, counts, waiting, can }: DossierView) {
  const entry = (path: string, label: string, count?: number, most = 10_000) => ({
    href: path === '' ? `/dossiers/${key}` : `/dossiers/${key}/${path}`,
    label,
    count: count === undefined ? undefined : shown(count, most),
  })
  return [
    entry('', dossierWords.grid),
    entry('sources', dossierWords.sources, counts.sources),
    entry('claims', dossierWords.claims, counts.claims),
    entry('questions', dossierWords.questions, counts.questions),
    ...(can['comparison.make'] ? [entry('compare', dossierWords.compare)] : []),
    ...(waiting === null ? [] : [entry('review', dossierWords.review, waiting, 99)]),
    ...(can['suggestion.decide'] ? [entry('asks', askWords.inTheNavigation)] : []),
    entry('parties', dossierWords.parties, counts.parties),
    entry('history', dossierWords.history),
    entry('method', dossierWords.method),
    entry('members', dossierWords.members, counts.members),
    ...(can['dossier.configure'] ? [entry('settings', dossierWords.settings)] : []),
  ]
}

function shown(count: number, most: number): string {
  return count > most ? `${most.toLocaleString('en')}+` : count.toLocaleString('en')
}
