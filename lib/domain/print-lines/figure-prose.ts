import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { Figure } from '@/lib/domain/figures/figure'
import { isApproximate } from '@/lib/domain/figures/is-approximate'
import type { Interval } from '@/lib/domain/figures/interval'
import { line, type Line } from '@/lib/domain/lines/line'
import { spaced } from '@/lib/domain/vocabulary-words'

/** What a figure counts, as a sentence names it: "the number of people killed in Syria since March 2011". */
export function countedWords({ measure, who, scope, count }: Figure): Line {
  const people = who === 'all' || who === 'not-stated' ? 'people' : spaced(who)
  const isOfPeople = /(ed|missing|dead|homeless)$/.test(measure)
  const [noun, rest] = isOfPeople
    ? [people, ` ${spaced(measure)}`]
    : [spaced(measure), people === 'people' ? '' : ` (${people})`]
  return line`the ${count === 'share' ? 'share' : 'number'} of ${noun}${rest}${placeWords(scope)}`
}

/** Bounds after "said": "more than 8,000", "at least 45", "fewer than 1,000", "about 15", "20 to 25". */
export function boundsAlone(figure: Figure): string {
  return bounds(figure, { above: 'more than', from: 'at least', under: 'fewer than', exactly: '' })
}

/** Bounds after "put the number": "above 7,500", "at 45 or more", "below 1,000", "at about 15". */
export function boundsPut(figure: Figure): string {
  const words = bounds(figure, { above: 'above', from: 'at no less than', under: 'below', exactly: 'at' })
  return /^(at|above|below) /.test(words) ? words : `at ${words}`
}

interface Signs {
  above: string
  from: string
  under: string
  exactly: string
}

function bounds(figure: Figure, signs: Signs): string {
  const { low, lowOpen, high, highOpen, count } = figure
  const shown = (value: number) =>
    `${value.toLocaleString('en', { maximumFractionDigits: 10 })}${count === 'share' ? ' %' : ''}`
  const about = isApproximate(figure) ? aboutWhat(figure) : null
  if (about !== null) return `about ${shown(about)}`
  if (low !== null && high === null) return `${lowOpen ? signs.above : signs.from} ${shown(low)}`
  if (high !== null && (low === null || (low === 0 && high > 0)))
    return `${highOpen ? signs.under : 'up to'} ${shown(high)}`
  if (low === null || high === null) return 'a number without bounds'
  return low === high ? `${signs.exactly} ${shown(low)}`.trim() : `${shown(low)} to ${shown(high)}`
}

// "About 1,000" reaches as far down as up (rule 1); "nearly 5,000" ends where it is open.
function aboutWhat({ low, high, highOpen }: Interval): number | null {
  if (low === null || high === null) return null
  return highOpen ? null : (low + high) / 2
}

function placeWords(scope: string | null): string {
  if (scope === null) return ''
  const [place = '', since] = scope.split(/ since (?=\d{4}(?:-\d\d)?$)/)
  const at = /^(in|on|at|near|around|outside|across)\b/.test(place) ? place : `in ${place}`
  const start = since === undefined ? null : describeEdtf(since)
  return ` ${at}${start === null ? '' : ` since ${start}`}`
}
