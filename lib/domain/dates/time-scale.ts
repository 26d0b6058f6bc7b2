import { type EdtfDate, parseEdtf } from './edtf'

/** A stretch of time along a plot, in days since 1970-01-01 (UTC), and where to write dates on it. */
export interface TimeScale {
  from: number
  to: number
  ticks: { day: number; label: string }[]
}

/** The days an EDTF date covers on a plot; null where it has no end that is known, so that it stands nowhere. */
export interface Days {
  from: number
  to: number
}

const msOfDay = 86_400_000
const mostTicks = 8
const monthsApart = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]
const daysApart = [1, 2, 5, 10]

/** The first and last day of an EDTF date, in days since 1970-01-01; one known end stands for both; null without any. */
export function daysOf(edtf: string): Days | null {
  const date: EdtfDate | null = parseEdtf(edtf)
  const from = date?.from ?? date?.to
  const to = date?.to ?? date?.from
  return from && to ? { from: dayOf(from), to: dayOf(to) } : null
}

/** The scale that holds all of these days with a little room on both sides; null where there are none. */
export function timeScaleOf(dates: readonly Days[]): TimeScale | null {
  if (dates.length === 0) return null
  const [first, last] = [Math.min(...dates.map(({ from }) => from)), Math.max(...dates.map(({ to }) => to))]
  const room = Math.max(3, (last - first) * 0.06)
  const [from, to] = [Math.floor(first - room), Math.ceil(last + room)]
  return { from, to, ticks: ticksOf(from, to) }
}

/** Where a day stands on a scale: 0 at its left end, 1 at its right. */
export function placeOnTime({ from, to }: TimeScale, day: number): number {
  return (day - from) / (to - from)
}

function ticksOf(from: number, to: number): TimeScale['ticks'] {
  const byDay = daysApart.find((step) => Math.floor(to / step) - Math.ceil(from / step) < mostTicks)
  if (byDay !== undefined) return dayTicks(from, to, byDay)
  return monthsApart.map((step) => monthTicks(from, to, step)).find(({ length }) => length <= mostTicks) ?? []
}

function dayTicks(from: number, to: number, step: number): TimeScale['ticks'] {
  const first = Math.ceil(from / step) * step
  const days = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step)
  return days.map((day) => ({ day, label: dayLabel.format(day * msOfDay) }))
}

function monthTicks(from: number, to: number, step: number): TimeScale['ticks'] {
  const start = new Date(from * msOfDay)
  const firstMonth = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step
  const ticks: TimeScale['ticks'] = []
  for (let month = firstMonth; ticks.length <= mostTicks; month += step) {
    const day = Math.round(utcMonth(month) / msOfDay)
    if (day > to) break
    if (day >= from)
      ticks.push({ day, label: step % 12 === 0 ? String(Math.floor(month / 12)) : monthLabel.format(day * msOfDay) })
  }
  return ticks
}

// Date.UTC reads years below 100 as 19xx.
function utcMonth(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1)
}

const dayLabel = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const monthLabel = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / msOfDay)
}
