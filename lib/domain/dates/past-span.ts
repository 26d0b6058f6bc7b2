import { addDays, addMonths } from './days'
import { numberNamed, pattern } from './words'
import type { DateContext, DateRule, ResolvedDate } from './rule'

type Unit = 'day' | 'week' | 'month' | 'year'

const unitForms: [RegExp, Unit, number?][] = [
  [/^(?:days?|ايام|يوما|يوم)$/, 'day'],
  [/^(?:weeks?|اسابيع|اسبوعا|اسبوع)$/, 'week'],
  [/^(?:months?|اشهر|شهور|شهرا|شهر)$/, 'month'],
  [/^(?:years?|سنوات|اعوام|سنه|عاما|عام)$/, 'year'],
  // The Arabic dual says two in one word.
  [/^(?:يومين|يومان)$/, 'day', 2],
  [/^(?:اسبوعين|اسبوعان)$/, 'week', 2],
  [/^(?:شهرين|شهران)$/, 'month', 2],
  [/^(?:سنتين|عامين|عامان)$/, 'year', 2],
]

const count = `(?<count>\\d{1,3}|an?|${pattern.number})`
const english = new RegExp(
  `^(?:about |around |some |only |just |almost |nearly )?${count} (?<unit>days?|weeks?|months?|years?) (?<way>ago|earlier|before|previously|later|after|afterwards)$`,
)
const arabic = new RegExp(`^(?<way>قبل|منذ|بعد) (?:نحو |حوالي )?(?:${count} )?(?<unit>\\S+)$`)
const lately = new RegExp(
  `^(?:in |over |during |within )?(?:the )?(?:past|last) (?:${count} )?(?<unit>days?|weeks?|months?|years?)$`,
)
const hours =
  /^(?:in |over |during |within )?(?:the )?(?:past|last) (?:24|twenty-four) hours$|^(?:خلال )?الساعات ال(?:24|اربع والعشرين) (?:الماضيه|الاخيره)$/
const shortly = /^(?:\d{1,2}|an?|one|two|three|four|five|six) hours? ago$/

/**
 * Counts of days, weeks, months or years: "three days ago" from the edition, "two days earlier" from what `after` gives,
 * "the past three weeks" up to the edition. A day counted in weeks or more is about right, a month counted in months too.
 */
export const resolvePastSpan: DateRule = (words, context) => {
  const { day } = context
  if (day !== null && hours.test(words)) return { edtf: `${addDays(day, -1)}/${day}`, basis: 'relative' }
  if (day !== null && shortly.test(words)) return { edtf: day, basis: 'inferred' }
  const spanned = lately.exec(words)?.groups
  if (spanned) return upToEdition(spanned, context)
  const groups = (english.exec(words) ?? arabic.exec(words))?.groups
  return groups ? counted(groups, context) : null
}

type Groups = Record<string, string | undefined>

function measured(groups: Groups): { unit: Unit; amount: number } | null {
  const form = unitForms.find(([pattern]) => pattern.test(groups.unit ?? ''))
  if (!form) return null
  const amount = form[2] ?? (groups.count === undefined ? 1 : numberNamed(groups.count))
  return Number.isNaN(amount) ? null : { unit: form[1], amount }
}

function counted(groups: Groups, { day, after }: DateContext): ResolvedDate | null {
  const span = measured(groups)
  const isAgo = /^(?:ago|قبل|منذ)$/.test(groups.way ?? '')
  const start = isAgo ? day : after
  if (!span || start === null) return null
  const sign = /^(?:later|after|afterwards|بعد)$/.test(groups.way ?? '') ? 1 : -1
  return { edtf: shifted(start, span.unit, sign * span.amount), basis: 'relative' }
}

function shifted(day: string, unit: Unit, amount: number): string {
  if (unit === 'day') return addDays(day, amount)
  if (unit === 'week') return `${addDays(day, 7 * amount)}~`
  if (unit === 'month') return `${addMonths(day, amount)}~`
  return `${Number(day.slice(0, 4)) + amount}~`
}

function upToEdition(groups: Groups, { day }: DateContext): ResolvedDate | null {
  const span = measured(groups)
  if (!span || day === null || span.unit === 'month' || span.unit === 'year') return null
  const days = span.unit === 'day' ? span.amount : 7 * span.amount
  // "Last week" alone is the week before; only a number makes it a span.
  return groups.count === undefined ? null : { edtf: `${addDays(day, -days)}/${day}`, basis: 'relative' }
}
