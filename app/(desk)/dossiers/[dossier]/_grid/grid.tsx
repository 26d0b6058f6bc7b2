import { cookies } from 'next/headers'
import type { GridView } from '@/lib/services/questions/show-grid'
import { chosenRows } from './chosen-rows'
import { GridFilters } from './grid-filters'
import { GridFrame } from './grid-frame'
import { GridKeys } from './grid-keys'
import { GridNothing } from './grid-nothing'
import { GridTable } from './grid-table'

/** The filters, and the table of questions that they leave. */
export async function Grid({ view, path }: { view: GridView; path: string }) {
  const isEmpty = view.rows.length === 0
  const before = chosenRows((await cookies()).toString())
  // One frame for both, so that a filter that leaves nothing keeps its place and the focus.
  return (
    <GridFrame before={before} isEmpty={isEmpty} filters={<GridFilters view={view} path={path} />}>
      {isEmpty ? <GridNothing view={view} path={path} /> : <GridTable view={view} path={path} />}
      {!isEmpty && <GridKeys />}
    </GridFrame>
  )
}
