import { addDays, weekdayOf } from './days'
import { pattern, weekdayNamed } from './words'
import type { DateContext, DateRule, ResolvedDate } from './rule'

const name = `(?:${pattern.weekday})`
const partOfDay = 'early|late|morning|afternoon|evening|night|noon|midday|dawn|lunchtime'
const english = new RegExp(
  `^(?:(?<which>last|this|next|past|coming) )?(?:(?:${partOfDay}) )*(?:on )?(?<day>${name})(?: (?:${partOfDay}))*$`,
)
const arabic = new RegExp(
  `^(?:(?:صباح|مساء|فجر|ظهر|عصر|ليل|ليله|نهار|بعد ظهر) )?(?:يوم )?(?<day>${name})(?: (?<which>الماضي|الماضيه|المنصرم|المقبل|المقبله|القادم|القادمه|الحالي))?$`,
)
const night = new RegExp(
  `^(?:the )?(?:night (?:of|from) |ليل |ليله )?(?<first>${name})(?: night)?(?: to |-| |/|/ )(?<second>${name})(?: morning)?$`,
)

/**
 * A weekday, with a part of the day or without: the nearest not after the edition, in the future tense the nearest after
 * it. "Last Friday" lies before the edition's own day. The night of one weekday to the next is both days.
 */
export const resolveWeekday: DateRule = (words, context) => {
  const { day } = context
  if (day === null) return null
  const both = night.exec(words)?.groups
  if (both) return resolveNight(weekdayNamed(both.first ?? ''), weekdayNamed(both.second ?? ''), day)
  const groups = (english.exec(words) ?? arabic.exec(words))?.groups
  if (!groups) return null
  return { edtf: nearest(weekdayNamed(groups.day ?? ''), day, sideOf(groups.which, context)), basis: 'relative' }
}

type Side = 'not after' | 'before' | 'after'

function sideOf(which: string | undefined, { tense }: DateContext): Side {
  if (which === undefined || which === 'this' || which === 'الحالي') return tense === 'future' ? 'after' : 'not after'
  return /^(?:next|coming|ال(?:مقبل|قادم))/.test(which) ? 'after' : 'before'
}

/** The nearest day of that weekday on one side of a day. */
function nearest(weekday: number, day: string, side: Side): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (side === 'after') return addDays(day, 7 - back)
  return addDays(day, side === 'before' && back === 0 ? -7 : -back)
}

/** Two weekdays in a row, as the night between them. */
function resolveNight(first: number, second: number, day: string): ResolvedDate | null {
  if ((first + 1) % 7 !== second) return null
  const end = nearest(second, day, 'not after')
  return { edtf: `${addDays(end, -1)}/${end}`, basis: 'relative' }
}
