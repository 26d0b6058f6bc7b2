import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { PageHead } from '@/app/_ui/page-head'
import { showSource } from '@/lib/services/sources/show-source'
import { loadView } from '@/lib/web/load-view'
import { SourcesTrail } from '../../../sources-trail'
import { NewCaptureForm } from './new-capture-form'

export const metadata: Metadata = { title: 'Add another text' }

export default async function NewCapturePage({ params }: { params: Promise<{ dossier: string; source: string }> }) {
  const { dossier, source } = await params
  const sources = `/dossiers/${dossier}/sources`
  const view = await loadView(`${sources}/${source}/captures/new`, (caller) => showSource(caller, { dossier, source }))
  if (view.source.key !== source) permanentRedirect(`${sources}/${view.source.key}/captures/new`)
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead
        trail={<SourcesTrail sources={sources} source={view.source} />}
        title="Add another text"
        sub="A later state of the article, a translation, or a digest. Texts that are there already stay as they are."
      />
      <NewCaptureForm view={view} sources={sources} />
    </div>
  )
}
