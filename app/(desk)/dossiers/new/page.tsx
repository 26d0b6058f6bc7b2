import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/app/_ui/page-head'
import { showDesk } from '@/lib/services/dossiers/show-desk'
import { loadView } from '@/lib/web/load-view'
import { dossiersWords } from '@/lib/words/dossiers/dossiers'
import { DeskFrame } from '../../desk-frame'
import { CreateForm } from './create-form'

export const metadata: Metadata = { title: dossiersWords.newDossier }

export default async function NewDossierPage() {
  const { can } = await loadView('/dossiers/new', showDesk)
  return (
    <DeskFrame>
      <div className="mx-auto max-w-[46rem]">
        <PageHead
          trail={
            <Link href="/dossiers" className="hover:underline">
              {dossiersWords.dossiers}
            </Link>
          }
          title={dossiersWords.newDossier}
          sub={dossiersWords.youLeadItEverything}
        />
        {can['dossier.create'] ? <CreateForm /> : <p className="sheet p-5">{dossiersWords.openingDossiers}</p>}
      </div>
    </DeskFrame>
  )
}
