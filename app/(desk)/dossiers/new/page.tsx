import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/app/_ui/page-head'
import { showDesk } from '@/lib/services/dossiers/show-desk'
import { loadView } from '@/lib/web/load-view'
import { DeskFrame } from '../../desk-frame'
import { CreateForm } from './create-form'

export const metadata: Metadata = { title: 'New dossier' }

export default async function NewDossierPage() {
  const { can } = await loadView('/dossiers/new', showDesk)
  return (
    <DeskFrame>
      <div className="mx-auto max-w-[46rem]">
        <PageHead
          trail={
            <Link href="/dossiers" className="hover:underline">
              Dossiers
            </Link>
          }
          title="New dossier"
          sub="You lead it. Everything here can be changed later."
        />
        {can['dossier.create'] ? (
          <CreateForm />
        ) : (
          <p className="sheet p-5">
            Opening dossiers is a right that an admin gives. Ask an admin, or the lead of a dossier for an invitation to
            it.
          </p>
        )}
      </div>
    </DeskFrame>
  )
}
