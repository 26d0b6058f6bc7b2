import { redirect } from 'next/navigation'

export default async function DossierHome({ params }: { params: Promise<{ dossier: string }> }) {
  redirect(`/dossiers/${encodeURIComponent((await params).dossier)}/claims`)
}
