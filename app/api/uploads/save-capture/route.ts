import { revalidatePath } from 'next/cache'
import { importCapture, importCaptureInput } from '@/lib/services/sources/import-capture'
import { articleForm } from '@/lib/web/expected-uploads'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(articleForm, importCaptureInput, importCapture, () =>
  revalidatePath('/dossiers/[dossier]', 'layout'),
)
