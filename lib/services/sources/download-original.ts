import 'server-only'
import { Readable } from 'node:stream'
import { enterDossier } from '@/lib/data/access/viewer'
import { findOriginalBytes } from '@/lib/data/sources/originals'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'

/** Bytes handed on at once. */
const atOnce = 64 * 1024

/**
 * What a capture was made from, byte for byte as it came, under its own name. Refuses: unauthenticated; not-found, also
 * where no bytes are kept and where the capture was redacted.
 */
export async function downloadOriginal(
  caller: Caller,
  input: { dossier: string; capture: string },
): Promise<{ name: string; bytes: Readable }> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const captureId = uuidText.safeParse(input.capture).data
  const original = captureId === undefined ? null : await findOriginalBytes(viewer, captureId)
  if (!original) throw new DomainError('not-found')
  const { bytes, fileName } = original
  const parts = function* () {
    for (let at = 0; at < bytes.length; at += atOnce) yield Buffer.from(bytes.subarray(at, at + atOnce))
  }
  return { name: fileName ?? 'pasted.txt', bytes: Readable.from(parts()) }
}
