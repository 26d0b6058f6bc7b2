import { importCapture, importCaptureInput } from '@/lib/services/sources/import-capture'
import { articleForm } from '@/lib/web/expected-uploads'
import { revalidateDossier } from '@/lib/web/run-dossier-action'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(articleForm, importCaptureInput, importCapture, revalidateDossier)
