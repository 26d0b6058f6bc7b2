import { z } from 'zod'
import { uuidText } from '@/lib/domain/input/text'

/** The hash by which a suggestion of the queue is named and remembered. */
export const askHash = z.string().regex(/^[0-9a-f]{64}$/)

/** A suggestion of a dossier's queue. */
export const askFields = z.object({ dossierId: uuidText, ask: askHash })
