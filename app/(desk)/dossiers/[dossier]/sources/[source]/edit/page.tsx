import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { PageHead } from '@/app/_ui/page-head'
import { showSource } from '@/lib/services/sources/show-source'
import { loadView } from '@/lib/web/load-view'
import { sourceChangeWords } from '@/lib/words/sources/changes'
import { SourcesTrail } from '../../sources-trail'
import { EditSourceForm } from './edit-source-form'

export const metadata: Metadata = { title: sourceChangeWords.editDetails }

export default async function EditSourcePage({ params }: { params: Promise<{ dossier: string; source: string }> }) {
  const { dossier, source } = await params
  const sources = `/dossiers/${dossier}/sources`
  const view = await loadView(`${sources}/${source}/edit`, (caller) => showSource(caller, { dossier, source }))
  if (view.source.key !== source) permanentRedirect(`${sources}/${view.source.key}/edit`)
  return (
    <div className="mx-auto max-w-[46rem]">
      <PageHead
        trail={<SourcesTrail sources={sources} source={view.source} />}
        title={sourceChangeWords.editDetails}
        sub={sourceChangeWords.whatIsKnownOfItIts}
      />
      <EditSourceForm view={view} path={`${sources}/${source}`} />
    </div>
  )
}
