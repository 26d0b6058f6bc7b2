import { checkClaims, checkClaimsInput } from '@/lib/services/claims/check-claims'
import { claimsForm } from '@/lib/web/expected-uploads'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(claimsForm, checkClaimsInput, checkClaims)
