import { z } from 'zod'
import { parseEdtf } from './edtf'

/** Schema of an EDTF date, exactly as `parseEdtf` reads it, from the year 1 on; nothing is trimmed or altered. */
export const edtfSchema = z.string().refine((text) => isStorable(parseEdtf(text)), {
  error: 'This is not a date in EDTF; write it like 2012-03-10, 2012-03~ or 2014-04-19/2014-04-30.',
})

/** EDTF has a year 0, the calendar of the database has none. */
function isStorable(date: ReturnType<typeof parseEdtf>): boolean {
  return date !== null && ![date.from, date.to].some((day) => day?.startsWith('0000'))
}
