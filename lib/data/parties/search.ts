import 'server-only'
import type { PartyKind } from '@/lib/domain/vocabulary'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** A party as a type-ahead offers it; `alias` is the other name that fitted, null when the name itself did. */
export interface PartyMatch {
  id: string
  name: string
  kind: PartyKind
  camp: { id: string; name: string; badge: string; colour: string } | null
  alias: string | null
}

// Each half is answered from its trigram index; the very name comes first, then names that begin with the words. Where
// nothing is typed the first by key are taken, so that nobody's whole dossier is sorted for it.
const sql = `
  WITH asked AS (SELECT fold_text($2) AS words, replace(replace(replace(fold_text($2), '\\', '\\\\'), '%', '\\%'), '_', '\\_') AS safe),
  named AS (
    SELECT p.id, p.name AS fitted, NULL AS alias FROM party p, asked
    WHERE words <> '' AND p.dossier_id = $1 AND (fold_text(p.name) LIKE '%' || safe || '%' OR words <% fold_text(p.name))
    UNION ALL
    SELECT p.id, a.name, a.name FROM party_alias a JOIN party p ON p.id = a.party_id, asked
    WHERE words <> '' AND p.dossier_id = $1 AND (fold_text(a.name) LIKE '%' || safe || '%' OR words <% fold_text(a.name))
    UNION ALL
    (SELECT p.id, p.name, NULL FROM party p, asked WHERE words = '' AND p.dossier_id = $1 ORDER BY p.key LIMIT $3)
  ),
  best AS (
    SELECT DISTINCT ON (id) id, alias, fold_text(fitted) = words AS is_it,
      fold_text(fitted) LIKE safe || '%' AS begins, word_similarity(words, fold_text(fitted)) AS likeness
    FROM named, asked ORDER BY id, is_it DESC, begins DESC, likeness DESC, alias NULLS FIRST
  )
  SELECT p.id, p.name, p.kind, best.alias,
    CASE WHEN camp.id IS NULL THEN NULL
      ELSE json_build_object('id', camp.id, 'name', camp.name, 'badge', camp.badge, 'colour', camp.colour) END AS camp
  FROM best JOIN party p ON p.id = best.id LEFT JOIN camp ON camp.id = p.camp_id
  ORDER BY best.is_it DESC, best.begins DESC, best.likeness DESC, p.name, p.id
  LIMIT $3`

/**
 * The parties of the viewer's dossier whose name or alias holds the words or comes near them: first those that bear the
 * very name (as `partyNamed` of the domain has it), then the best.
 * Accents, case, Arabic marks and letter forms are folded on both sides; no words give the first by key.
 */
export async function searchParties(viewer: Viewer, words: string, limit: number): Promise<PartyMatch[]> {
  return (await pool().query<PartyMatch>(sql, [viewer.dossier.id, words, limit])).rows
}
