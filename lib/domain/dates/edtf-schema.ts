import { z } from 'zod'
import { parseEdtf } from './edtf'

const sentence = 'This is not a date in EDTF; write it like 2012-03-10, 2012-03~ or 2014-04-19/2014-04-30.'

/** Schema of an EDTF date without a time of day, as `parseEdtf` reads it, from the year 1 on; nothing is trimmed or altered. */
export const edtfSchema = z.string().refine((text) => isStorableDate(text) && !text.includes('T'), { error: sentence })

/** The same, with a time of day where one is given: "2012-03-10T14:30". For when something was said or stands. */
export const momentSchema = z.string().refine(isStorableDate, { error: sentence })

/** Whether a text is an EDTF date that can be stored: EDTF has a year 0, the calendar of the database has none. */
export function isStorableDate(text: string): boolean {
  const date = parseEdtf(text)
  return date !== null && ![date.from, date.to].some((day) => day?.startsWith('0000'))
}
