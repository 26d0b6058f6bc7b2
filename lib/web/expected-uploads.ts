import { uploadLimits } from '@/lib/domain/sources/upload-weight'
import type { ExpectedUpload } from './read-upload'

const isFile = (way: FormDataEntryValue | null) => way === 'uploaded' || way === 'fetched'

/** A text of a source, pasted, uploaded or fetched; which of them it is stands before it. */
export const articleForm: ExpectedUpload = {
  field: 'upload.file',
  limit: (before) => uploadLimits[isFile(before.get('upload.way')) ? 'uploaded' : 'pasted'],
}

/** A file of claims. */
export const claimsForm: ExpectedUpload = { field: 'file', limit: () => uploadLimits.claims }

/** An address: the form has no file, and may bring none. */
export const addressForm: ExpectedUpload = { field: 'upload.file', limit: () => ({ ...uploadLimits.pasted, bytes: 0 }) }
