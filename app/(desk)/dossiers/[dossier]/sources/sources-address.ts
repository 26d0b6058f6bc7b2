import type { SourceOrder } from '@/lib/domain/sources/list'

/** The address of a page of sources; what is the default is left out. */
export function sourcesAddress(
  path: string,
  asked: { q: string; order: SourceOrder; after?: string; before?: string },
): string {
  const { q, order, after, before } = asked
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  if (order !== '-published') params.set('sort', order)
  if (after) params.set('after', after)
  if (before) params.set('before', before)
  return params.size > 0 ? `${path}?${params}` : path
}
