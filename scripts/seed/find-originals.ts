import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '@/lib/data/database/ids'
import type { Seeds } from './read-seeds'

/**
 * The cleaned texts of the articles in a folder and the folders in it, by source id. A file is recognised by
 * its SHA-256 alone, under any name: the cleaned text as it is, or the document as it came, whose kept lines are
 * cleaned and then verified by the cleaned text's own hash. What is not recognised is left alone.
 */
export function findOriginals(folder: string, originals: Seeds['originals']): Map<string, string> {
  const texts = new Map<string, string>()
  for (const path of filesIn(folder)) {
    const text = readFileSync(path, 'utf8')
    const hash = sha256(text)
    for (const original of originals) {
      const cleaned = hash === original.sha256 ? text : hash === original.rawSha256 ? clean(text, original) : null
      if (cleaned !== null && sha256(cleaned) === original.sha256) texts.set(original.id, cleaned)
    }
  }
  return texts
}

/** Keeps the listed lines (from 1), takes off listed prefixes, folds white space, and parts them by blank lines. */
function clean(raw: string, { rawLinesKept, rawEdits }: Seeds['originals'][number]): string {
  const lines = raw.split('\n')
  const kept = rawLinesKept.map((number) => {
    const line = lines[number - 1] ?? ''
    const prefix = rawEdits.find((edit) => edit.line === number)?.removePrefix ?? ''
    return line
      .slice(line.startsWith(prefix) ? prefix.length : 0)
      .replace(/\s+/gu, ' ')
      .trim()
  })
  return `${kept.join('\n\n')}\n`
}

/** Files directly in the folder and in its folders, no larger than an article can be. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= 5 * 1024 * 1024)
}
