import { z } from 'zod'
import { oneLineText, plainText } from '@/lib/domain/input/text'

/** What a dossier says of itself; `ratingsNeeded` is how many fresh ratings a claim needs to be reviewed. */
export const dossierFields = z.object({
  title: oneLineText({ max: 200, label: 'The title' }),
  summary: plainText({ max: 4000, label: 'The summary' }),
  ratingsNeeded: z.coerce
    .number({ error: 'Write a number from 1 to 20.' })
    .int('Write a whole number.')
    .min(1, 'At least 1 rating is needed.')
    .max(20, 'At most 20 ratings can be asked for.')
    .default(2),
})
