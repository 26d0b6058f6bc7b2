import { z } from 'zod'

const sentence = 'Choose one of the five, or say that the two cannot be compared.'

/** Schema of a comparison as chosen: -2 to 2, as a number or as a form sends it; `none` and null come out as null. */
export const comparisonChoice = z
  .union([z.literal('none').transform(() => null), z.null(), z.coerce.number({ error: sentence })], { error: sentence })
  .pipe(z.number({ error: sentence }).int(sentence).min(-2, sentence).max(2, sentence).nullable())
