import { weekdayOf } from './days'
import { describeEdtf } from './edtf'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A date (EDTF) as a label has room for it: a single day as "Fri 12 Sep", with its year unless it is that of `near`; anything
 * else as `describeEdtf` has it.
 */
export function shortDay(edtf: string, near: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(edtf) ?? []
  if (year === undefined || month === undefined || day === undefined) return describeEdtf(edtf) ?? edtf
  const ofYear = near?.startsWith(year) ? '' : ` ${year}`
  return `${weekdays[weekdayOf(`${year}-${month}-${day}`)]} ${Number(day)} ${months[Number(month) - 1]}${ofYear}`
}
