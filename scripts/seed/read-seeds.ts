import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { seedWords } from '@/lib/words/commands/seed'
import { say } from '@/lib/words/say'
import * as format from './seed-format'

/** A source file: its front matter and the digest below it. */
export interface SeedSource {
  matter: z.output<typeof format.sourceMatter>
  digest: string
}

/** Everything a seed folder holds, parsed. */
export type Seeds = ReturnType<typeof readSeeds>

/** Reads and checks a seed folder; throws one Error that names the file and what is wrong in it. */
export function readSeeds(folder: string) {
  const json = <S extends z.ZodType>(name: string, schema: S): z.output<S> =>
    parseWith(schema, name, JSON.parse(readFileSync(join(folder, name), 'utf8')))
  return {
    dossier: json('dossier.json', format.dossierFile),
    parties: json('parties.json', format.partiesFile),
    questions: json('questions.json', format.questionsFile),
    originals: json('originals.json', format.originalsFile),
    sources: readdirSync(join(folder, 'sources'))
      .toSorted()
      .map((name) => readSource(join(folder, 'sources', name))),
    claims: new Map(
      readdirSync(join(folder, 'claims'))
        .toSorted()
        .map((name) => [basename(name, '.json'), json(join('claims', name), format.claimsFile)]),
    ),
    links: json('links.json', format.linksFile),
    judgements: json('judgements.json', format.judgementsFile),
  }
}

/** The digest is all that follows the front matter and its blank line, without the file's last line break. */
function readSource(path: string): SeedSource {
  const file = readFileSync(path, 'utf8')
  const end = file.indexOf('\n---\n\n')
  if (!file.startsWith('---\n') || end < 0) throw new Error(say(seedWords.beginsWithFrontMatter, { path }))
  const matter = parseWith(format.sourceMatter, path, parse(file.slice(4, end)))
  return { matter, digest: file.slice(end + '\n---\n\n'.length).replace(/\n$/, '') }
}

function parseWith<S extends z.ZodType>(schema: S, name: string, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const first = parsed.error.issues.slice(0, 5).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(say(seedWords.isNotAsItShould, { name, first: first.join('\n') }))
}
