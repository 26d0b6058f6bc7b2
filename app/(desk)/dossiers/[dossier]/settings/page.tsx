import type { Metadata } from 'next'
import { PageHead } from '@/app/_ui/page-head'
import { showSettings } from '@/lib/services/dossiers/show-settings'
import { loadView } from '@/lib/web/load-view'
import { settingWords } from '@/lib/words/dossiers/settings'
import { CampsForm } from './camps-form'
import { ConfigureForm } from './configure-form'

export const metadata: Metadata = { title: settingWords.settings }

export default async function SettingsPage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier: key } = await params
  const settings = await loadView(`/dossiers/${key}/settings`, (caller) => showSettings(caller, { key }))
  return (
    <div className="mx-auto max-w-[46rem] [&>form]:mb-4">
      <PageHead title={settingWords.settings} sub={settingWords.everyChangeStands} />
      <ConfigureForm settings={settings} />
      <CampsForm dossierId={settings.id} version={settings.version} set={settings.camps} />
    </div>
  )
}
