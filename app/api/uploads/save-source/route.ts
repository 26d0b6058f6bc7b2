import { importSource, importSourceInput } from '@/lib/services/sources/import-source'
import { articleForm } from '@/lib/web/expected-uploads'
import { revalidateDossier } from '@/lib/web/run-dossier-action'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(articleForm, importSourceInput, importSource, revalidateDossier)
