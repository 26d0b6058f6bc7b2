import { z } from 'zod'
import { numberedRows } from '@/lib/domain/input/numbered-rows'
import { keyText, oneLineText, uuidText } from '@/lib/domain/input/text'
import { campColours } from '@/lib/domain/vocabulary'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

const campRow = z.object({
  id: uuidText.optional(),
  key: keyText.optional(),
  name: oneLineText({ max: 80, label: dossierErrorWords.theName }),
  badge: oneLineText({ max: 3, label: dossierErrorWords.theBadge }),
  colour: z.enum(campColours, { error: dossierErrorWords.chooseAColour }),
})

/** Two camps: by key, or as a form sends them, by their places in the list ("0 2"). */
const opposition = z.union([
  z.tuple([keyText, keyText]),
  z
    .string()
    .regex(/^\d{1,2} \d{1,2}$/)
    .transform((pair): [number, number] => {
      const [one = '', other = ''] = pair.split(' ')
      return [Number(one), Number(other)]
    }),
])

/** The camps of a dossier in their order, and which oppose each other. */
export const campFields = z.object({
  camps: numberedRows(campRow, 12, dossierErrorWords.aDossierHas12Camps),
  opposes: z.array(opposition, { error: dossierErrorWords.whichCampsOpposeEach }).max(66).default([]),
})
