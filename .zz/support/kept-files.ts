import { text } from 'node:stream/consumers'
import type { WriteFile } from '@/lib/services/exports/write-package'

/** A place for the files of a package to be written to, and what was written there. */
export function keptFiles(): { files: Map<string, string>; write: WriteFile } {
  const files = new Map<string, string>()
  return { files, write: async (name, bytes) => void files.set(name, await text(bytes)) }
}
