import { z } from 'zod'

const noSuchYear = 'There is no such year here: years are 0001 to 9999.'
const hasYear = (text: string) => !text.startsWith('0000')

/** Schema of a day (YYYY-MM-DD) that the database and a calendar both have: there is no year 0. */
export const dayText = z.iso.date().refine(hasYear, noSuchYear)

/** Schema of an instant in UTC with milliseconds, as text; years as in `dayText`. */
export const instantText = z.iso.datetime({ precision: 3 }).refine(hasYear, noSuchYear)

/** Schema of an instant, out of whatever JavaScript reads as one; years as in `dayText`. */
export const instant = z.coerce
  .date({ error: 'This is not a point in time.' })
  .min(new Date('0001-01-01T00:00:00Z'), noSuchYear)
  .max(new Date('9999-12-31T23:59:59Z'), noSuchYear)

/** As far as the database counts the versions of a thing. */
export const MOST_VERSIONS = 2_147_483_647

/** Schema of the version of a thing that somebody changes. */
export const versionNumber = z.coerce
  .number()
  .int()
  .min(1)
  .max(MOST_VERSIONS, 'There is no such version. Reload the page.')
