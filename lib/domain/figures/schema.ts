import { z } from 'zod'
import { parseEdtf } from '@/lib/domain/dates/edtf'
import { edtfSchema, momentSchema } from '@/lib/domain/dates/edtf-schema'
import { typedDateText } from '@/lib/domain/dates/typed-date-schema'
import { boundsOf, type Figure } from './figure'
import { isEmpty } from './interval'
import { plainText } from '@/lib/domain/input/text'
import { asOfBases, countKinds, figureBases } from '@/lib/domain/vocabulary'

const name = (label: string) => plainText({ max: 200, label })
const bound = z.number().gt(-1e15).lt(1e15).nullable()
const date = edtfSchema.nullish().transform((value) => value ?? null)

const fields = z.strictObject({
  measure: name('What is counted'),
  who: name('Who is counted'),
  byWhom: name('By whom'),
  scope: name('The place').nullable(),
  count: z.enum(countKinds),
  basis: z.enum(figureBases),
  words: plainText({ max: 500, label: 'The words of the figure' }),
  low: bound,
  lowOpen: z.boolean(),
  high: bound,
  highOpen: z.boolean(),
  asOfDate: momentSchema.nullable(),
  asOfBasis: z.enum(asOfBases).nullable(),
  from: date,
  to: date,
})

/**
 * A figure as formats.md has it; `from` and `to` come out as null where they are left out. Refused beyond the types:
 * a bound of 10^15 or more, a missing bound that is not open, no bound at all, an empty interval, an as-of date without
 * its basis, a period without any date, a period that ends before it begins, anything that is no EDTF date.
 */
export const figureSchema = fields.superRefine((figure, context) => {
  for (const [path, message] of faults(figure)) context.addIssue({ code: 'custom', path: [path], message })
})

const typedDate = typedDateText.nullish().transform((value) => value ?? null)

const override = fields.pick({ low: true, lowOpen: true, high: true, highOpen: true }).extend({
  because: plainText({ min: 1, max: 500, label: 'The reason for other bounds' })
    .nullish()
    .transform((value) => value ?? null),
})

/**
 * The same as a form sends it: the bounds are those of its words unless it overrules them; dates as they are typed, read
 * later against the source; only then a period may prove reversed. Refused besides: words that give no bounds.
 */
export const typedFigureSchema = fields
  .omit({ low: true, lowOpen: true, high: true, highOpen: true })
  .extend({
    asOfDate: typedDateText.nullable(),
    from: typedDate,
    to: typedDate,
    override: override.nullish().transform((value) => value ?? null),
  })
  .superRefine((figure, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    const bounds = boundsOf(figure)
    if (!bounds) refuse(['words'], 'The rules read no number in these words. Set the bounds yourself, with a reason.')
    else
      for (const [path, message] of faults({ ...figure, ...bounds }))
        refuse(Object.hasOwn(bounds, path) ? ['override', path] : [path], message)
  })

function* faults(figure: Figure): Generator<[keyof Figure, string]> {
  if (figure.low === null && !figure.lowOpen) yield ['lowOpen', 'Without a lower bound, the lower end is open.']
  if (figure.high === null && !figure.highOpen) yield ['highOpen', 'Without an upper bound, the upper end is open.']
  if (figure.low === null && figure.high === null) yield ['low', 'A figure needs a lower or an upper bound.']
  if (isEmpty(figure)) yield ['high', 'No number lies between these bounds; raise the upper or lower the lower one.']
  if (figure.count === 'share' && ((figure.low ?? 0) < 0 || (figure.high ?? 0) > 100 || (figure.low ?? 0) > 100))
    yield ['words', 'A share lies between 0 and 100 percent.']
  if (figure.asOfDate !== null && figure.asOfBasis === null)
    yield ['asOfBasis', 'Say whether the as-of date is stated or inferred.']
  if (figure.count === 'period' && !figure.from && !figure.to && figure.asOfDate === null) {
    yield ['from', 'A period needs a beginning, an end or an as-of date.']
  }
  if (isReversedPeriod(figure)) yield ['to', reversedPeriod]
}

/** What is said of a period that ends before it begins. */
export const reversedPeriod = 'The period ends before it begins.'

/** Whether a period ends before it begins, both EDTF. */
export function isReversedPeriod({ from, to }: Pick<Figure, 'from' | 'to'>): boolean {
  const first = from == null ? null : parseEdtf(from)?.from
  const last = to == null ? null : parseEdtf(to)?.to
  return first != null && last != null && last < first
}
