import { z } from 'zod'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { tagList } from '@/lib/domain/notes/tags'
import { noteErrorWords } from '@/lib/words/errors/notes'

/** The words of a note (Markdown) and its tags, as writing and editing share them. */
export const noteFields = z.object({
  body: plainText({ min: 1, max: 20_000, label: noteErrorWords.theNote }),
  tags: tagList,
})

/** What a note is on: exactly one thing. */
export const noteSubject = z
  .strictObject({
    claimId: uuidText.optional(),
    linkId: uuidText.optional(),
    partyId: uuidText.optional(),
    questionId: uuidText.optional(),
    captureId: uuidText.optional(),
  })
  .refine((on) => Object.values(on).filter(Boolean).length === 1, noteErrorWords.aNoteIsOnExactlyOne)
