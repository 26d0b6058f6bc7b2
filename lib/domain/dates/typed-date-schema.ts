import { z } from 'zod'
import { plainText } from '@/lib/domain/input/text'
import { longestTypedDate, readTypedDate } from './typed-date'

/** A date as typed, not read yet: what reads it knows what relative words count from. */
export const typedDateText = plainText({ min: 1, max: longestTypedDate, label: 'The date' })

/** A date as people type it, where nothing is there to count relative words from; comes out as EDTF without a time of day. */
export const typedDateSchema = typedDateText.transform((typed, context) => {
  const date = readTypedDate(typed, { published: null })
  if (!('problem' in date)) return date.edtf
  context.addIssue({ code: 'custom', message: date.problem })
  return z.NEVER
})
