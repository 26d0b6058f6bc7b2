import { revalidatePath } from 'next/cache'
import { importSource, importSourceInput } from '@/lib/services/sources/import-source'
import { articleForm } from '@/lib/web/expected-uploads'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(articleForm, importSourceInput, importSource, () =>
  revalidatePath('/dossiers/[dossier]', 'layout'),
)
