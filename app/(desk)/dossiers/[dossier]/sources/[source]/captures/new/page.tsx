import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { PageHead } from '@/app/_ui/page-head'
import { showSource } from '@/lib/services/sources/show-source'
import { loadView } from '@/lib/web/load-view'
import { sourceChangeWords } from '@/lib/words/sources/changes'
import { SourcesTrail } from '../../../sources-trail'
import { NewCaptureForm } from './new-capture-form'

export const metadata: Metadata = { title: sourceChangeWords.addAnotherText }

export default async function NewCapturePage({ params }: { params: Promise<{ dossier: string; source: string }> }) {
  const { dossier, source } = await params
  const sources = `/dossiers/${dossier}/sources`
  const view = await loadView(`${sources}/${source}/captures/new`, (caller) => showSource(caller, { dossier, source }))
  if (view.source.key !== source) permanentRedirect(`${sources}/${view.source.key}/captures/new`)
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead
        trail={<SourcesTrail sources={sources} source={view.source} />}
        title={sourceChangeWords.addAnotherText}
        sub={sourceChangeWords.aLaterState}
      />
      <NewCaptureForm view={view} sources={sources} />
    </div>
  )
}
