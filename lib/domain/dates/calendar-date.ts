import { addDays, isDay, weekdayOf } from './days'
import { monthNamed, pattern, weekdayNamed } from './words'
import type { DateContext, DateRule } from './rule'

const monthName = `(?:${pattern.month})`
// "March/Adhar" is written with both names of a month.
const month = `(?<month>${monthName})(?: ?/ ?${monthName})?`
const dayNumber = '(?<day>\\d{1,2})'
const year = '(?<year>\\d{4})'
const weekday = `(?:(?<weekday>${pattern.weekday}) )?`
const part = '(?:early|late|mid|beginning of|end of|start of|the|of|اوائل|اواخر|منتصف|شهر|عام|سنه) ?-?'

const days = [
  new RegExp(`^${weekday}${dayNumber}(?:-| to | and | or )(?<last>\\d{1,2}) (?:of )?${month}(?: ${year})?$`),
  new RegExp(`^${weekday}${month} ${dayNumber}(?:-| to | and | or )(?<last>\\d{1,2})(?: ${year})?$`),
  new RegExp(`^${weekday}${dayNumber} (?:of )?${month}(?: ${year})?$`),
  new RegExp(`^${weekday}${month} ${dayNumber}(?: ${year})?$`),
]
const betweenDays = new RegExp(`^(?:between|from) ${dayNumber} (?:and|to) (?<last>\\d{1,2}) ${month}(?: ${year})?$`)
const monthAlone = new RegExp(`^(?:${part})?(?:${part})?${month}(?: (?:of |عام |سنه )?${year})?$`)
const yearAlone = new RegExp(`^(?:${part})?(?:${part})?${year}$`)

/**
 * Dates of the calendar: "12 September 2023", "Sept 12", "Friday 9 March", "10-11 March", "March 2011", "in February",
 * "2019", "the 1980s", "2023-09-12", in English and Arabic. Their basis is *stated*, that of a month without a year *relative*.
 */
export const resolveCalendarDate: DateRule = (words, context) => {
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return { edtf: words, basis: 'stated' }
  const decade = /^(?:the )?(\d{3})0s$/.exec(words)?.[1]
  if (decade) return { edtf: `${decade}X`, basis: 'stated' }
  const ofYear = yearAlone.exec(words)?.groups?.year
  if (ofYear) return { edtf: ofYear, basis: 'stated' }
  for (const form of [betweenDays, ...days]) {
    const groups = form.exec(words)?.groups
    if (groups) return resolveDays(groups, context)
  }
  const groups = monthAlone.exec(words)?.groups
  return groups ? resolveMonth(groups, context) : null
}

type Groups = Record<string, string | undefined>

const two = (number: number) => String(number).padStart(2, '0')

function resolveDays(groups: Groups, context: DateContext) {
  const inYear = (of: number, day: string | undefined) =>
    `${of}-${two(monthNamed(groups.month ?? ''))}-${two(Number(day))}`
  const year = groups.year ? Number(groups.year) : yearOfDay((of) => inYear(of, groups.day), groups.weekday, context)
  if (year === null || !isDay(inYear(year, groups.day))) return null
  const [first, last] = [inYear(year, groups.day), groups.last ? inYear(year, groups.last) : null]
  if (groups.year && groups.weekday && weekdayOf(first) !== weekdayNamed(groups.weekday)) return null
  return { edtf: last ? `${first}/${last}` : first, basis: 'stated' as const }
}

/** The year of a day without one: the nearest on the side of the tense, and of a given weekday the nearest that fits it. */
function yearOfDay(
  inYear: (year: number) => string,
  weekday: string | undefined,
  { day, year: edition, tense }: DateContext,
): number | null {
  if (day === null) return weekday ? null : edition
  const order = tense === 'future' ? [edition, edition + 1, edition - 1] : [edition, edition - 1, edition + 1]
  const fits = order.filter((of) => isDay(inYear(of)) && (!weekday || weekdayOf(inYear(of)) === weekdayNamed(weekday)))
  // An edition names the day after its own date too: a paper is dated ahead.
  const isOnSide = (of: number) => (tense === 'future' ? inYear(of) >= day : inYear(of) <= addDays(day, 1))
  return fits.find(isOnSide) ?? fits[0] ?? null
}

function resolveMonth(groups: Groups, { day, year: edition, tense }: DateContext) {
  const number = monthNamed(groups.month ?? '')
  if (groups.year) return { edtf: `${groups.year}-${two(number)}`, basis: 'stated' as const }
  if (day === null) return { edtf: `${edition}-${two(number)}`, basis: 'relative' as const }
  const own = Number(day.slice(5, 7))
  const shift = tense === 'future' ? Number(number < own) : -Number(number > own)
  return { edtf: `${edition + shift}-${two(number)}`, basis: 'relative' as const }
}
