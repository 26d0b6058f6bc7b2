import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { PageHead } from '@/app/_ui/page-head'
import { showSource } from '@/lib/services/sources/show-source'
import { loadView } from '@/lib/web/load-view'
import { sourceChangeWords } from '@/lib/words/sources/changes'
import { SourcesTrail } from '../../../sources-trail'
import { NoticeForm } from './notice-form'

export const metadata: Metadata = { title: sourceChangeWords.correctedOrRetracted }

export default async function NewNoticePage({ params }: { params: Promise<{ dossier: string; source: string }> }) {
  const { dossier, source } = await params
  const sources = `/dossiers/${dossier}/sources`
  const view = await loadView(`${sources}/${source}/notices/new`, (caller) => showSource(caller, { dossier, source }))
  if (view.source.key !== source) permanentRedirect(`${sources}/${view.source.key}/notices/new`)
  return (
    <div className="mx-auto max-w-[46rem]">
      <PageHead
        trail={<SourcesTrail sources={sources} source={view.source} />}
        title={sourceChangeWords.correctedOrRetracted}
        sub={sourceChangeWords.whatTheOutletDid}
      />
      <NoticeForm view={view} path={`${sources}/${source}`} />
    </div>
  )
}
