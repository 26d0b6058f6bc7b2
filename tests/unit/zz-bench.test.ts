import { test } from 'vitest'
import { execSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { exportScope } from '@/lib/data/export/export-scope'
import { exportTable } from '@/lib/data/export/export-table'
import { tableQueries } from '@/lib/data/export/table-queries'
import { selectRows } from '@/lib/data/export/table-query'
import { enterDossier } from '@/lib/data/viewer'
import { paramsToFilter } from '@/lib/domain/claim-filter'
import { csvTables } from '@/lib/domain/csv-tables'
test('x', async () => {
  const viewer = await enterDossier({ personId: '00000000-0000-7000-8000-000000000002' }, { key: 'big' })
  const scope = await exportScope(viewer, paramsToFilter({ status: 'reviewed' }).filter)
  const sql = (p: any) => selectRows(csvTables.claims.columns, tableQueries.claims(scope) as any, p)
  writeFileSync('/tmp/copy.sql', `SET enable_sort=off; SET enable_hashjoin=off; SET jit=off; SET max_parallel_workers_per_gather=0;\nCOPY (${sql('raw').replace(/\s+/g,' ')}) TO STDOUT WITH (FORMAT csv);\n`)
  const out: any = { psql: [], raw: [], safe: [], first: [] }
  for (let i = 0; i < 6; i++) {
    let t = performance.now(); execSync('psql -h 127.0.0.1 -p 5597 -U postgres -d big -q -f /tmp/copy.sql > /dev/null'); out.psql.push(Math.round(performance.now() - t))
    for (const profile of ['raw', 'safe'] as const) {
      t = performance.now(); let n = 0, first = 0
      const s = await exportTable(scope, { table: 'claims', profile })
      for await (const c of s) { if (n > 700 && !first) first = performance.now() - t; n += c.length }
      out[profile].push(Math.round(performance.now() - t)); if (profile === 'raw') out.first.push(Math.round(first)); out.bytes = n
    }
  }
  console.log(JSON.stringify(out), Math.round(process.memoryUsage().rss/1e6))
}, 300000)
