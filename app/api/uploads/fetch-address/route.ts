import { fetchAddress, fetchAddressInput } from '@/lib/services/sources/fetch-address'
import { addressForm } from '@/lib/web/expected-uploads'
import { uploadRoute } from '@/lib/web/upload-route'

export const POST = uploadRoute(addressForm, fetchAddressInput, fetchAddress)
