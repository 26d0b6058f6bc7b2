import { z } from 'zod'
import { parseEdtf } from './edtf'

/** Schema of an EDTF date, exactly as `parseEdtf` reads it; nothing is trimmed or altered. */
export const edtfSchema = z.string().refine((text) => parseEdtf(text) !== null, {
  error: 'This is not a date in EDTF; write it like 2012-03-10, 2012-03~ or 2014-04-19/2014-04-30.',
})
