import type { Metadata } from 'next'
import { PageHead } from '@/app/_ui/page-head'
import { startImport } from '@/lib/services/sources/start-import'
import { loadView } from '@/lib/web/load-view'
import { sourceWords } from '@/lib/words/sources/sources'
import { SourcesTrail } from '../sources-trail'
import { NewSourceForm } from './new-source-form'

export const metadata: Metadata = { title: sourceWords.addASource }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<{ then?: string | string[] }>
}

export default async function NewSourcePage({ params, searchParams }: Props) {
  const { dossier } = await params
  const { then } = await searchParams
  const sources = `/dossiers/${dossier}/sources`
  const { id, fetches } = await loadView(`${sources}/new`, (caller) => startImport(caller, { dossier }))
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead
        trail={<SourcesTrail sources={sources} />}
        title={sourceWords.addASource}
        sub={sourceWords.itsTextCannot}
      />
      <NewSourceForm
        dossierId={id}
        fetches={fetches}
        sources={sources}
        setUp={then === 'set-up' ? `/dossiers/${dossier}/set-up` : undefined}
      />
    </div>
  )
}
