import 'server-only'
import { z } from 'zod'
import { listSourceRows, type SourcePage } from '@/lib/data/sources/list'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { keysOf } from '@/lib/domain/collections/records'
import { allowed } from '@/lib/domain/policy'
import { searchParam } from '@/lib/domain/input/search-param'
import { sourceOrderOf, sourceOrders, type SourceOrder } from '@/lib/domain/sources/list'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { sourceErrorWords } from '@/lib/words/errors/sources'

/** A dossier by its key; words of a headline or outlet, an order, and the source the page comes after or before. */
export const listSourcesInput = z
  .object({
    dossier: z.string(),
    q: searchParam(plainText({ max: 200, label: sourceErrorWords.theSearch })),
    sort: searchParam(z.enum(keysOf(sourceOrders))),
    after: searchParam(uuidText),
    before: searchParam(uuidText),
  })
  .refine(({ after, before }) => after === null || before === null, sourceErrorWords.aPageIsAfterOrBefore)

/** A page of the sources of a dossier, 50 at most. `next` and `previous` are the sources to go on from. */
export interface SourcesView extends SourcePage {
  dossier: { id: string; key: string }
  order: SourceOrder
  can: Record<'source.add' | 'source.change' | 'claim.draft', boolean>
}

/** The sources of a dossier with counts, corrections and reliability. Refuses: unauthenticated, not-found. */
export async function listSources(caller: Caller, input: z.output<typeof listSourcesInput>): Promise<SourcesView> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const { after, before, sort } = input
  const order = sort ?? '-published'
  const cursor = after
    ? { direction: 'after' as const, id: after }
    : before
      ? { direction: 'before' as const, id: before }
      : null
  const page = await listSourceRows(viewer, { words: input.q, ...sourceOrderOf(order), cursor })
  return {
    ...page,
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key },
    order,
    can: allowed(viewer, ['source.add', 'source.change', 'claim.draft']),
  }
}
