import 'server-only'
import { query, type Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'

/** Keeps which sources an accepted agency is about. */
export async function insertAskedSources(
  db: Database,
  rows: Prisma.AskDecisionSourceUncheckedCreateInput[],
): Promise<void> {
  await db.askDecisionSource.createMany({ data: rows })
}

/** A source that a decision gave its agency, and the version that it has had since. */
export interface GivenAgency {
  sourceId: string
  version: number
}

/** The sources that a decision gave their agency, held until the change ends: nobody changes them or drafts claims of them. */
export async function holdGivenAgencies(db: Database, decisionId: string): Promise<GivenAgency[]> {
  return query<GivenAgency>(db, agenciesOfDecision, [decisionId])
}

const agenciesOfDecision = {
  name: 'given-agencies',
  text: `
    SELECT s.id AS "sourceId", g.version FROM ask_decision_source g JOIN source s ON s.id = g.source_id
    WHERE g.decision_id = $1 AND g.version IS NOT NULL ORDER BY s.id FOR UPDATE OF s`,
}

/** What rests on the agency that a source was given. */
export interface RestsOnAgency {
  /** Whether a claim of the source was drafted or changed since, and has the agency in its chain. */
  inChains: boolean
  /** Whether another source was given the agency since because this one has it. */
  carriedOn: boolean
}

/** What rests on the agency that a source was given at `at`. */
export async function findRestsOnAgency(
  db: Database,
  { sourceId, agency, at }: { sourceId: string; agency: string; at: Date },
): Promise<RestsOnAgency> {
  const [row] = await query<RestsOnAgency>(db, rests, [sourceId, agency, at])
  return row ?? { inChains: false, carriedOn: false }
}

const rests = {
  name: 'rests-on-agency',
  text: `
    SELECT
      EXISTS (
        SELECT FROM claim c JOIN chain_step step ON step.claim_id = c.id LEFT JOIN party p ON p.id = step.party_id
        WHERE c.source_id = $1 AND c.updated_at >= $3 AND c.status <> 'retired' AND (
          fold_text($2) IN (fold_text(step.label), fold_text(p.name))
          OR EXISTS (SELECT FROM party_alias a WHERE a.party_id = p.id AND fold_text(a.name) = fold_text($2)))
      ) AS "inChains",
      EXISTS (
        SELECT FROM ask_decision_source had JOIN ask_decision d ON d.id = had.decision_id
        WHERE had.source_id = $1 AND had.version IS NULL AND d.undone_at IS NULL AND d.at > $3
      ) AS "carriedOn"`,
}
