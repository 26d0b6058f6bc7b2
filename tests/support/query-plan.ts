import { pool } from '@/lib/data/database/database'
import { countCap } from '@/lib/data/dossiers/dossiers'
import type { SeenStatement } from './seen-sql'

/** A node of a plan as EXPLAIN (ANALYZE, FORMAT JSON) gives it (PostgreSQL manual, Using EXPLAIN). */
interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Parent Relationship'?: string
  'Subplan Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Plan Rows': number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

/** What a plan read in ways that grow with the database. */
export interface PlanFault {
  fault: 'reads all of' | 'looks through' | 'sorts' | 'counts'
  /** The table, index or subplan read, or the rows sorted or counted. */
  what: string
  rows: number
}

/** Takes a connection of the program's own pool that explains statements, each run once and undone. */
export async function openExplainer() {
  const client = await pool().connect()
  const { rows } = await client.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > 5000`,
  )
  const large = new Set(rows.map(({ relname }) => relname))
  return {
    large,
    /** The faults of a statement; `mostSorted` is how many rows it may sort. `settings` are those it runs under. */
    async faultsOf({ text, values }: SeenStatement, mostSorted: number, settings = ''): Promise<PlanFault[]> {
      await client.query('BEGIN')
      try {
        if (settings) await client.query(settings)
        const explained = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
          `EXPLAIN (ANALYZE, FORMAT JSON, TIMING OFF) ${text}`,
          values,
        )
        const plan = explained.rows[0]?.['QUERY PLAN'][0].Plan
        return plan ? faults(plan, large, mostSorted) : []
      } finally {
        await client.query('ROLLBACK')
      }
    },
    close: () => client.release(),
  }
}

/** Rows that one part of a plan may fetch: as many as are counted at most, where one in four matches. */
const mostLookedAt = 4 * countCap

const all = (node: PlanNode, rows = node['Actual Rows'] ?? 0) => rows * (node['Actual Loops'] ?? 1)

function faults(node: PlanNode, large: ReadonlySet<string>, mostSorted: number): PlanFault[] {
  const children = node.Plans ?? []
  const found = children.flatMap((child) => faults(child, large, mostSorted))
  const table = node['Relation Name']
  if (/^(Parallel )?Seq Scan$/.test(node['Node Type']) && table && large.has(table)) {
    const read = all(node) + all(node, node['Rows Removed by Filter'] ?? 0)
    // What LIMIT ends soon is no scan of the table.
    if (read > mostSorted) found.push({ fault: 'reads all of', what: table, rows: read })
  }
  const looked = all(node) + all(node, node['Rows Removed by Filter'] ?? 0)
  if (/^(Index|Bitmap Heap) Scan$/.test(node['Node Type']) && looked > mostLookedAt) {
    found.push({ fault: 'looks through', what: node['Index Name'] ?? table ?? '', rows: looked })
  }
  // One that is hashed: all that could match is read before the first row is asked for.
  const ofEach = node['Actual Rows'] ?? 0
  if (node['Parent Relationship'] === 'SubPlan' && ofEach > mostSorted) {
    found.push({ fault: 'looks through', what: node['Subplan Name'] ?? '', rows: ofEach })
  }
  const [input] = children
  if (node['Node Type'].endsWith('Sort') && input && (input['Actual Rows'] ?? 0) > mostSorted) {
    found.push({ fault: 'sorts', what: 'rows', rows: input['Actual Rows'] ?? 0 })
  }
  const counted = node['Node Type'] === 'Aggregate' ? all(input ?? node) : 0
  if (counted > countCap) found.push({ fault: 'counts', what: 'rows', rows: counted })
  return found
}
