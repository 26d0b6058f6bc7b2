import { z } from 'zod'

/** The token of a one-time link: 256 bits in base64url. */
export const invitationTokenText = z
  .string({ error: 'The link is incomplete.' })
  .regex(/^[A-Za-z0-9_-]{43}$/, 'The link is incomplete; copy it whole.')
