import { listClaims } from '@/lib/services/claims/list-claims'
import { openExplainer } from '../../tests/support/query-plan'
import { readingStatements, seeSql } from '../../tests/support/seen-sql'
import { exactly, type BenchLine, moreThanNone } from '../bench-line'
import { tableFilters, tableOrders } from './table'
import type { World } from './world'

/** S3: every statement of a page of the claims table, at every filter and order, explained as it was sent. */
export async function* benchCounts({ editor, great }: World): AsyncGenerator<BenchLine> {
  const explainer = await openExplainer()
  const mismatches = new Set<string>()
  let explained = 0
  try {
    for (const filter of tableFilters) {
      for (const sort of tableOrders) {
        const seen = await seeSql(() => listClaims(editor, { dossier: great.key, params: { ...filter, sort } }))
        for (const statement of readingStatements(seen)) {
          explained += 1
          const faults = await explainer.faultsOf(statement, Infinity)
          for (const { fault, rows } of faults)
            if (fault === 'counts') mismatches.add(`${JSON.stringify(filter)} counts ${rows} rows`)
        }
      }
    }
  } finally {
    explainer.close()
  }
  yield moreThanNone('S3', 'statements of pages of claims explained, at every filter and order', explained)
  yield exactly('S3', 'those that count more than 10,001 rows', [...mismatches].join('; ') || 'none', 'none')
}
