import { z } from 'zod'

const sentence = 'Choose one of the six, or abstain.'

/** Schema of a credibility as chosen: 1 to 6, as a number or as a form sends it; `abstain` and null come out as null. */
export const credibilityChoice = z
  .union([z.literal('abstain').transform(() => null), z.null(), z.coerce.number({ error: sentence })], {
    error: sentence,
  })
  .pipe(z.number({ error: sentence }).int(sentence).min(1, sentence).max(6, sentence).nullable())
