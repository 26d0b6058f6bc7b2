import { partWords } from '@/lib/words/shell/parts'
import { say } from '@/lib/words/say'

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** An instant in UTC, the same words for everybody: desks sit in several time zones. */
export function Instant({ at, dayOnly = false }: { at: Date | string; dayOnly?: boolean }) {
  const instant = new Date(at)
  return (
    <time dateTime={instant.toISOString()} className="whitespace-nowrap">
      {dayOnly ? day.format(instant) : say(partWords.utcInstant, { instant: format.format(instant) })}
    </time>
  )
}
