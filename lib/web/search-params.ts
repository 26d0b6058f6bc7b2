import type { FilterParams } from '@/lib/domain/claim-filter'

/** The parameters of an address as pages get them: a text, or a list where one is there more than once. */
export function searchParamsOf(url: string): FilterParams {
  const { searchParams } = new URL(url)
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}
