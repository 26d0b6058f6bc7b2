import type { Interval } from './interval'

/**
 * An interval in signs and words: "> 7,500", "≥ 150,000", "up to 1,000 (excluded)", "800 to 1,200", "45". Never an
 * arrow or a range that would read as equally likely throughout.
 */
export function intervalWords({ low, lowOpen, high, highOpen }: Interval): string {
  if (low !== null && high === null) return `${lowOpen ? '>' : '≥'} ${shown(low)}`
  if (high !== null && (low === null || (low === 0 && high > 0)))
    return `up to ${shown(high)}${highOpen ? ' (excluded)' : ''}`
  if (low === null || high === null) return 'no bounds'
  if (low === high) return shown(low)
  return `${shown(low)}${lowOpen ? ' (excluded)' : ''} to ${shown(high)}${highOpen ? ' (excluded)' : ''}`
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 })
}
