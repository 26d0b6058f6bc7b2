import { z } from 'zod'
import { accountErrorWords } from '@/lib/words/errors/accounts'

/** The token of a one-time link: 256 bits in base64url. */
export const invitationTokenText = z
  .string({ error: accountErrorWords.theLinkIsIncomplete })
  .regex(/^[A-Za-z0-9_-]{43}$/, accountErrorWords.theLinkIsIncompleteSentence)
