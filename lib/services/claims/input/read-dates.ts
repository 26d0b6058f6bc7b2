import 'server-only'
import { countedFrom, withReadDates } from '@/lib/domain/claims/typed-dates'
import { DomainError } from '@/lib/domain/errors'
import type { ClaimFields } from './claim-fields'

/** The fields of a claim with its dates as EDTF, read against the edition or publication of its source. Refuses: invalid, by field. */
export function readDates(
  fields: ClaimFields,
  source: { edition: string | null; publishedDate: string | null },
): ClaimFields {
  const { claim, problems } = withReadDates(fields, countedFrom(source))
  if (Object.keys(problems).length > 0) throw new DomainError('invalid', { fields: problems })
  return claim
}
