import { wordOf } from '@/lib/domain/collections/records'

/** What the sources of a dossier can be sorted by. */
export const sourceSorts = ['published', 'added', 'headline'] as const
/** What the sources of a dossier can be sorted by. */
export type SourceSort = (typeof sourceSorts)[number]

/** The orders of a list of sources as an address names them (`-` for descending), with their words; the first is the default. */
export const sourceOrders = {
  '-published': 'newest published first',
  published: 'oldest published first',
  '-added': 'last added first',
  added: 'first added first',
  headline: 'headline, A to Z',
  '-headline': 'headline, Z to A',
} as const

/** An order of a list of sources. */
export type SourceOrder = keyof typeof sourceOrders

/** What an order sorts by, and whether downwards. */
export function sourceOrderOf(order: SourceOrder): { by: SourceSort; descending: boolean } {
  const descending = order.startsWith('-')
  return { by: wordOf(sourceSorts, descending ? order.slice(1) : order), descending }
}
