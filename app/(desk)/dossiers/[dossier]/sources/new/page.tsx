import type { Metadata } from 'next'
import { PageHead } from '@/app/_ui/page-head'
import { startImport } from '@/lib/services/sources/start-import'
import { loadView } from '@/lib/web/load-view'
import { SourcesTrail } from '../sources-trail'
import { NewSourceForm } from './new-source-form'

export const metadata: Metadata = { title: 'Add a source' }

export default async function NewSourcePage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier } = await params
  const sources = `/dossiers/${dossier}/sources`
  const { id } = await loadView(`${sources}/new`, (caller) => startImport(caller, { dossier }))
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead
        trail={<SourcesTrail sources={sources} />}
        title="Add a source"
        sub="Its text cannot be changed afterwards; its details can."
      />
      <NewSourceForm dossierId={id} sources={sources} />
    </div>
  )
}
