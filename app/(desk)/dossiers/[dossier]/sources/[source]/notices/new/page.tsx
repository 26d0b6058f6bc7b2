import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { PageHead } from '@/app/_ui/page-head'
import { showSource } from '@/lib/services/sources/show-source'
import { loadView } from '@/lib/web/load-view'
import { SourcesTrail } from '../../../sources-trail'
import { NoticeForm } from './notice-form'

export const metadata: Metadata = { title: 'Corrected or retracted' }

export default async function NewNoticePage({ params }: { params: Promise<{ dossier: string; source: string }> }) {
  const { dossier, source } = await params
  const sources = `/dossiers/${dossier}/sources`
  const view = await loadView(`${sources}/${source}/notices/new`, (caller) => showSource(caller, { dossier, source }))
  if (view.source.key !== source) permanentRedirect(`${sources}/${view.source.key}/notices/new`)
  return (
    <div className="mx-auto max-w-[46rem]">
      <PageHead
        trail={<SourcesTrail sources={sources} source={view.source} />}
        title="Corrected or retracted"
        sub="What the outlet did to it. It stands above the text from then on, and what rests on its claims goes stale."
      />
      <NoticeForm view={view} path={`${sources}/${source}`} />
    </div>
  )
}
