import { createDossier, createDossierInput } from '@/lib/services/dossiers/create-dossier'
import { createDemoPeople } from '@/lib/services/people/create-demo-people'
import { seedWords } from '@/lib/words/commands/seed'
import { say } from '@/lib/words/say'
import { findOriginals } from './find-originals'
import { loadClaims } from './load-claims'
import { loadFrame } from './load-frame'
import { loadJudgements } from './load-judgements'
import { readSeeds } from './read-seeds'
import { idsOf, once, type SeedPerson, type SeedRun } from './seed-run'

/** What to load: the seed folder, a folder with the originals if there is one, and the demo people's passwords. */
export interface SeedOptions {
  folder: string
  originals: string | null
  passwords: Partial<Record<SeedPerson, string>>
  progress: (line: string) => void
}

/**
 * Loads a seed folder through the services, as the demo desk, so that its history is real. Running it again
 * changes nothing; it goes on where it was broken off. Gives what was left alone because the seed has changed.
 */
export async function loadDossier({
  folder,
  originals,
  passwords,
  progress,
}: SeedOptions): Promise<{ leftAlone: string[] }> {
  const seeds = readSeeds(folder)
  const { key } = seeds.dossier
  const id = idsOf(key)
  const people = await createDemoPeople(passwords)
  const texts = originals === null ? new Map<string, string>() : findOriginals(originals, seeds.originals)
  const run: SeedRun = { seeds, people, dossierId: '', originals: texts, leftAlone: [], id }
  progress(say(seedWords.ofOriginalsFound, { size: texts.size, originals: seeds.originals.length }))
  const { title, summary, ratingsNeeded, camps, opposes } = seeds.dossier
  const fields = { key, title, summary, ratingsNeeded, camps, opposes }
  const made = await once(run, `dossier:${key}`, 'lead', { input: createDossierInput, service: createDossier, fields })
  if (!made) throw new Error(say(seedWords.theDossierWasLoaded, { title }))
  run.dossierId = made.dossierId
  await loadFrame(run)
  await loadClaims(run, progress)
  await loadJudgements(run)
  return { leftAlone: run.leftAlone }
}
