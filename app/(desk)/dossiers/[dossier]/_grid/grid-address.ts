import type { GridFilter } from '@/lib/services/questions/show-grid'

/** The address of the grid with this filter, changed as said; from its first page unless `after` is given. */
export function gridAddress(
  path: string,
  filter: GridFilter,
  change: Partial<GridFilter> & { after?: string } = {},
): string {
  const entries = Object.entries({ ...filter, ...change }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  )
  const params = new URLSearchParams(entries)
  return params.size > 0 ? `${path}?${params}` : path
}
