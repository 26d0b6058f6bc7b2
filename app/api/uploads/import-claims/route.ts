import { revalidatePath } from 'next/cache'
import { importClaims, importClaimsInput } from '@/lib/services/claims/import-claims'
import { claimsForm } from '@/lib/web/expected-uploads'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(claimsForm, importClaimsInput, importClaims, () =>
  revalidatePath('/dossiers/[dossier]', 'layout'),
)
