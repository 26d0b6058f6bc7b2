import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ClaimedArticle } from '../../tests/support/originals-score'
import { findOriginals } from '../../scripts/seed/find-originals'
import { readSeeds } from '../../scripts/seed/read-seeds'
import { root } from '../../scripts/lib/paths.mjs'

const folder = join(process.env.SHARED_DIR ?? resolve(root, '../shared'), 'articles')
/** Manners of a first step that is the outlet or its agency itself. */
const ownManners: readonly string[] = ['own-voice', 'own-observation']

/** The articles of the first dossier with its claims by others than the outlet, or why they are not there. */
export function claimedArticles(): { articles: ClaimedArticle[] | null; why: string; dossierClaims: number } {
  const seeds = readSeeds(join(root, 'seeds/homs'))
  const dossierClaims = [...seeds.claims.values()].flat().length
  const why = `the articles are not there (${folder})`
  if (!existsSync(folder)) return { articles: null, why, dossierClaims }
  const articles = [...findOriginals(folder, seeds.originals)].map(([id, text]) => {
    const matter = seeds.sources.find((source) => source.matter.id === id)?.matter
    const claims = (seeds.claims.get(id) ?? [])
      .filter(({ chain }) => !ownManners.includes(chain[0]?.manner ?? ''))
      .map(({ anchors }) => anchors.flatMap((anchor) => (anchor.capture === 'original' ? [anchor] : [])))
    return {
      id,
      text,
      publishedDate: matter?.publishedDate ?? null,
      outlet: matter?.outlet ?? null,
      agency: matter?.agency ?? null,
      claims: claims.filter((places) => places.length > 0),
    }
  })
  return { articles, why, dossierClaims }
}
