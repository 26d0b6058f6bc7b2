import { importClaims, importClaimsInput } from '@/lib/services/claims/import-claims'
import { claimsForm } from '@/lib/web/expected-uploads'
import { revalidateDossier } from '@/lib/web/run-dossier-action'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(claimsForm, importClaimsInput, importClaims, revalidateDossier)
