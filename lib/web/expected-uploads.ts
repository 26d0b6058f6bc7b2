import { uploadLimits } from '@/lib/domain/sources/upload-weight'
import type { ExpectedUpload } from './read-upload'

/** A text of a source, pasted or uploaded; which of them it is stands before it. */
export const articleForm: ExpectedUpload = {
  field: 'upload.file',
  limit: (before) => (before.get('upload.way') === 'uploaded' ? uploadLimits.uploaded : uploadLimits.pasted),
}

/** A file of claims. */
export const claimsForm: ExpectedUpload = { field: 'file', limit: () => uploadLimits.claims }
