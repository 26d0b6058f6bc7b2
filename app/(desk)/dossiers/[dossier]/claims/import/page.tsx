import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/app/_ui/page-head'
import { startClaimImport } from '@/lib/services/claims/start-claim-import'
import { loadView } from '@/lib/web/load-view'
import { importWords } from '@/lib/words/claims/import'
import { ImportClaims } from './import-claims'

export const metadata: Metadata = { title: importWords.importClaims }

export default async function ImportClaimsPage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier } = await params
  const claims = `/dossiers/${dossier}/claims`
  const { id } = await loadView(`${claims}/import`, (caller) => startClaimImport(caller, { dossier }))
  const trail = (
    <nav aria-label={importWords.claim}>
      <Link href={claims} className="inline-flex min-h-6 items-center hover:underline">
        {importWords.claims}
      </Link>
    </nav>
  )
  return (
    <div className="mx-auto max-w-[64rem]">
      <PageHead trail={trail} title={importWords.importClaims} sub={importWords.fromAFileWithOne} />
      <ImportClaims dossierId={id} claims={claims} />
    </div>
  )
}
