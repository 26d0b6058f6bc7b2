import type { FilterParams } from '@/lib/domain/claims/filter'
import { ensure } from '@/lib/domain/errors'
import { requestErrorWords } from '@/lib/words/errors/requests'

/** Parameters that an address may have: a filter with every term has some twenty. */
const most = 100

/**
 * The parameters of an address as pages get them: a text, or a list where one is there more than once. Refuses:
 * invalid, where there are more than any page of ours has.
 */
export function searchParamsOf(url: string): FilterParams {
  let ampersands = 0
  for (let at = url.indexOf('&'); at >= 0; at = url.indexOf('&', at + 1)) {
    ampersands += 1
    ensure(ampersands < most, 'invalid', {
      reason: requestErrorWords.thisAddressHasToo,
    })
  }
  const { searchParams } = new URL(url)
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}
