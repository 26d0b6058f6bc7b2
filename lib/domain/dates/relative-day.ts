import { addDays, addMonths, weekdayOf } from './days'
import { pattern, weekdayNamed } from './words'
import type { DateContext, DateRule, ResolvedDate } from './rule'

const relative = (edtf: string): ResolvedDate => ({ edtf, basis: 'relative' })
const inferred = (edtf: string): ResolvedDate => ({ edtf, basis: 'inferred' })

/** The weeks of English papers begin on Monday, those of Arabic ones mostly on Saturday or Sunday: seven whole days, either way. */
const monday = (day: string) => addDays(day, -((weekdayOf(day) + 6) % 7))

function week(day: string, shift: number): string {
  const first = addDays(monday(day), 7 * shift)
  return `${first}/${addDays(first, 6)}`
}

/** The last Saturday and Sunday of which the Saturday is not after the day. */
function weekend(day: string): string {
  const saturday = addDays(day, -((weekdayOf(day) + 1) % 7))
  return `${saturday}/${addDays(saturday, 1)}`
}

type Meaning = (day: string) => ResolvedDate

/** Words that count from the edition's own day. */
const fixed: [RegExp, Meaning][] = [
  [
    /^(?:today|tonight|earlier today|later today|this (?:morning|afternoon|evening)|اليوم|الليله|هذا اليوم|صباح اليوم|مساء اليوم|فجر اليوم)$/,
    relative,
  ],
  [
    /^(?:yesterday|yesterday (?:morning|afternoon|evening|night)|last night|امس|البارحه|(?:صباح|مساء|فجر|ليل|يوم) امس|الليله الماضيه)$/,
    (day) => relative(addDays(day, -1)),
  ],
  [/^(?:the )?day before yesterday$|^اول (?:من )?امس$/, (day) => relative(addDays(day, -2))],
  [
    /^(?:tomorrow|tomorrow (?:morning|afternoon|evening|night)|غدا|يوم غد|صباح غد)$/,
    (day) => relative(addDays(day, 1)),
  ],
  [/^(?:the )?day after tomorrow$|^بعد غد$/, (day) => relative(addDays(day, 2))],
  [/^(?:overnight|during the night|خلال الليل)$/, (day) => inferred(`${addDays(day, -1)}/${day}`)],
  [/^(?:midnight|nightfall|daybreak|noon|midday|منتصف الليل|حلول الليل|ظهرا|فجرا)$/, inferred],
  [/^(?:over |at )?(?:the |this |last )?(?:past )?weekend$/, (day) => relative(weekend(day))],
  [/^(?:last|the past|the previous) week$|^الاسبوع (?:الماضي|المنصرم|الفائت)$/, (day) => relative(week(day, -1))],
  [/^(?:earlier )?this week$|^(?:هذا الاسبوع|الاسبوع الحالي)$/, (day) => relative(week(day, 0))],
  [/^next week$|^الاسبوع (?:المقبل|القادم)$/, (day) => relative(week(day, 1))],
  [/^(?:early |late )?last month$|^الشهر (?:الماضي|المنصرم|الفائت)$/, (day) => relative(addMonths(day, -1))],
  [/^(?:earlier )?this month$|^(?:هذا الشهر|الشهر (?:الحالي|الجاري))$/, (day) => relative(addMonths(day, 0))],
  [/^next month$|^الشهر (?:المقبل|القادم)$/, (day) => relative(addMonths(day, 1))],
]

const years: [RegExp, number][] = [
  [/^(?:early |late )?last year$|^(?:العام|السنه) (?:الماضي|الماضيه|المنصرم|الفائت)$/, -1],
  [/^(?:earlier )?this year$|^(?:هذا العام|هذه السنه|العام (?:الحالي|الجاري))$/, 0],
  [/^next year$|^(?:العام|السنه) (?:المقبل|المقبله|القادم|القادمه)$/, 1],
]

const yesterdayNamed = new RegExp(`^(?<word>yesterday|today|امس|اليوم) (?<day>${pattern.weekday})$`)
const neighbour =
  /^(?:the )?(?<which>day before|previous day|day after|next day|following day|same day)$|^اليوم (?<arabic>السابق|التالي)$/

/** Words that count from a day: "yesterday", "last month", "overnight", "yesterday, Monday"; "the day before" from what `after` gives. */
export const resolveRelativeDay: DateRule = (words, context) => {
  const year = years.find(([form]) => form.test(words))
  if (year) return relative(String(context.year + year[1]))
  const near = neighbour.exec(words)?.groups
  if (near) return resolveNeighbour(near.which ?? near.arabic ?? '', context)
  if (context.day === null) return null
  const named = yesterdayNamed.exec(words)?.groups
  if (named) return resolveNamed(named.word ?? '', named.day ?? '', context.day)
  return fixed.find(([form]) => form.test(words))?.[1](context.day) ?? null
}

function resolveNeighbour(which: string, { after }: DateContext): ResolvedDate | null {
  if (after === null) return null
  const shift = /before|previous|السابق/.test(which) ? -1 : which === 'same day' ? 0 : 1
  return relative(addDays(after, shift))
}

/** "Yesterday, Monday": only if it was one. */
function resolveNamed(word: string, weekday: string, edition: string): ResolvedDate | null {
  const day = /^(?:yesterday|امس)$/.test(word) ? addDays(edition, -1) : edition
  return weekdayOf(day) === weekdayNamed(weekday) ? relative(day) : null
}
