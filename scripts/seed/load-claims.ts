import { locateAnchor } from '@/lib/domain/anchors/locate-anchor'
import { fieldsOfNamedClaim } from '@/lib/domain/claims/named-claim'
import { sha256 } from '@/lib/data/database/ids'
import { addCapture, addCaptureInput } from '@/lib/services/sources/add-capture'
import { addSource, addSourceInput } from '@/lib/services/sources/add-source'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { seedWords } from '@/lib/words/commands/seed'
import { say } from '@/lib/words/say'
import type { Seeds, SeedSource } from './read-seeds'
import { once, type SeedPerson, type SeedRun } from './seed-run'

type SeedClaim = NonNullable<ReturnType<Seeds['claims']['get']>>[number]

const drafters: SeedPerson[] = ['editor-1', 'editor-2', 'editor-3']

/** Sources with their captures, their claims, and the links between claims. */
export async function loadClaims(run: SeedRun, progress: (line: string) => void): Promise<void> {
  for (const [index, source] of run.seeds.sources.entries()) {
    const by = drafters[index % drafters.length] ?? 'editor-1'
    await loadSource(run, source, by)
    const claims = run.seeds.claims.get(source.matter.id) ?? []
    for (const claim of claims) await loadClaim(run, source, claim, by)
    progress(
      say(seedWords.claimsOf, {
        claims: claims.length,
        outlet: source.matter.outlet ?? seedWords.anOutletNotRecorded,
        headline: source.matter.headline,
      }),
    )
  }
  for (const { from, to, type, reason, confidence } of run.seeds.links) {
    const key = `${run.seeds.dossier.key}/${from} ${type} ${to}`
    const ends = { fromClaimId: run.id('claim', from), toClaimId: run.id('claim', to) }
    const fields = { dossierId: run.dossierId, ...ends, type, reason, confidence, key }
    await once(run, `link:${from} ${type} ${to}`, 'editor-2', { input: linkClaimsInput, service: linkClaims, fields })
  }
}

async function loadSource(run: SeedRun, { matter, digest }: SeedSource, by: SeedPerson): Promise<void> {
  const { id: key, drawsOn, ...known } = matter
  const capture = { label: 'digest', textIs: 'digest', method: 'digest', text: digest, language: matter.language }
  const fields = { ...known, key, dossierId: run.dossierId, drawsOnWords: drawsOn, capture }
  await once(run, `source:${key}`, by, { input: addSourceInput, service: addSource, fields })
  const original = run.originals.get(key)
  if (original === undefined) return
  const attached = {
    label: 'original',
    textIs: 'article',
    method: 'original',
    text: original,
    language: matter.language,
  }
  const more = { dossierId: run.dossierId, sourceId: run.id('source', key), capture: attached }
  await once(run, `original:${key}`, by, { input: addCaptureInput, service: addCapture, fields: more })
}

async function loadClaim(run: SeedRun, source: SeedSource, claim: SeedClaim, by: SeedPerson): Promise<void> {
  const { dossierId, id } = run
  const anchors = claim.anchors.flatMap((anchor) => anchorOf(run, source, claim.key, anchor))
  const fields = {
    ...fieldsOfNamedClaim(claim, id, anchors, seedWords.boundsOfTheFirstEditors),
    key: claim.key,
    dossierId,
    sourceId: id('source', source.matter.id),
  }
  await once(run, `claim:${claim.key}`, by, { input: draftClaimInput, service: draftClaim, fields })
}

/** Where a claim stands: in the digest by its quote, which must be there once; in the original by position and hash. */
function anchorOf(run: SeedRun, { matter, digest }: SeedSource, key: string, anchor: SeedClaim['anchors'][number]) {
  const captureId = run.id('capture', `${matter.id}/${anchor.capture}`)
  const text = anchor.capture === 'digest' ? digest : run.originals.get(matter.id)
  if (text === undefined) return []
  const located = locateAnchor(text, anchor, sha256)
  if ('fault' in located) throw new Error(`${key}: ${located.fault}`)
  return [{ captureId, ...located }]
}
