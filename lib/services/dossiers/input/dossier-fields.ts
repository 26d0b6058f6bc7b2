import { z } from 'zod'
import { oneLineText, plainText } from '@/lib/domain/input/text'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** What a dossier says of itself; `ratingsNeeded` is how many fresh ratings a claim needs to be reviewed. */
export const dossierFields = z.object({
  title: oneLineText({ max: 200, label: dossierErrorWords.theTitle }),
  summary: plainText({ max: 4000, label: dossierErrorWords.theSummary }),
  ratingsNeeded: z.coerce
    .number({ error: dossierErrorWords.writeANumberFrom1 })
    .int(dossierErrorWords.writeAWholeNumber)
    .min(1, dossierErrorWords.atLeast1Rating)
    .max(20, dossierErrorWords.atMost20RatingsCan)
    .default(2),
})
