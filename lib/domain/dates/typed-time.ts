/** A time of day at the end of a date: EDTF hours and minutes with a zone where one is named, and the words before it. */
export interface TypedTime {
  time: string
  rest: string
}

// Each part has a fixed form and one blank between, so that there is nothing to backtrack over.
const clock =
  /^(.+?)(?:[,،] ?| )(?:at |الساعة )?(?:([01]?\d|2[0-3])(?::|\.)([0-5]\d)|(1[0-2]|[1-9])(?= ?[apص م]))(?: ?([ap])\.?m\.?| ?(صباحا|مساء|ص|م))?(?: ?(GMT|UTC|Z|[+-]\d{2}:\d{2}))?$/i

/** The time of day that a date as it is typed ends with ("10 March 2012, 14:30", "Friday 2:30 pm GMT"), or null. */
export function readTime(text: string): TypedTime | null {
  const match = clock.exec(inWesternDigits(text))
  if (!match) return null
  const [, rest = '', hours, minutes = '00', bare, half, arabicHalf, zone] = match
  const isHalf = half !== undefined || arabicHalf !== undefined
  const hour = Number(hours ?? bare)
  if (isHalf && (hour < 1 || hour > 12)) return null
  const isLate = half?.toLowerCase() === 'p' || arabicHalf?.startsWith('م') === true
  const ofDay = isHalf ? (hour % 12) + (isLate ? 12 : 0) : hour
  return { time: `${String(ofDay).padStart(2, '0')}:${minutes}${zoneOf(zone)}`, rest: rest.replace(/[,،\s]+$/, '') }
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  return /^[+-]/.test(zone) ? zone : 'Z'
}

// Arabic-Indic and Persian digits end in their value.
function inWesternDigits(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
}
