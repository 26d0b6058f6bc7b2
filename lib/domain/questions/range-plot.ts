import { barOf, type FigureBar, type FigureScale } from '@/lib/domain/figures/scale'
import type { Interval } from '@/lib/domain/figures/interval'
import { placeOnTime, type Days, type TimeScale } from '@/lib/domain/dates/time-scale'

/** A figure to be drawn: its interval, the days it stands at, and how long its label is, in characters. */
export interface PlottedFigure {
  claimId: string
  interval: Interval
  days: Days
  labelLength: number
}

/** Where a figure stands on a plot. Shares run from 0 to 1, left to right and bottom to top; pixels are CSS pixels. */
export interface PlotMark {
  claimId: string
  /** The middle of its days, and where they begin and end. */
  at: number
  from: number
  to: number
  bar: FigureBar
  /** Pixels it stands to the right of its date, so that marks of one date stand side by side. */
  shift: number
  /** On which side of the mark the label stands, how many pixels away from it, and how far above the level it names. */
  label: PlotLabel
}

/**
 * Where a label stands: `away` from the middle of its mark, `rise` above its level (below 0: under it), in pixels. Only
 * where it stands level with its mark and beside it can it be read off the axis: elsewhere it is `led` to by a line.
 */
export interface PlotLabel {
  side: 'left' | 'right'
  away: number
  rise: number
  led: boolean
}

/** Height of the drawn area, and the least width it is drawn at; labels are laid out for that. In pixels. */
export const plotSize = { height: 280, least: 680 } as const

// Wide enough for a badge of two letters; the labels' letters are 11 pixels high.
const markWidth = 26
const labelHeight = 15
const letterWidth = 6.1
// What a line to a label that stands higher or lower runs sideways, to be seen beside its mark.
const leaderRun = 12

/** A speaker's name as a label has room for it. */
export function shortName(speaker: string): string {
  const name = speaker || 'origin not recorded'
  const letters = [...name]
  return letters.length > 26 ? `${letters.slice(0, 25).join('').trimEnd()}…` : name
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Lays figures out along time and size: marks of one date side by side, and each label beside its mark where it covers
 * no other mark and no label placed before, as far as there is room.
 */
export function layOutPlot(figures: readonly PlottedFigure[], scale: FigureScale, time: TimeScale): PlotMark[] {
  const marks = sideBySide(figures, scale, time)
  const taken: Box[] = marks.map(boxOfMark)
  return marks.map(({ labelLength, ...mark }, index) => {
    const { label, box } = placeLabel(
      { ...mark, labelLength },
      taken.filter((_, other) => other !== index),
    )
    taken.push(box)
    return { ...mark, label }
  })
}

type Unlabelled = Omit<PlotMark, 'label'> & { labelLength: number }

function sideBySide(figures: readonly PlottedFigure[], scale: FigureScale, time: TimeScale): Unlabelled[] {
  let last = { at: -1, shift: 0 }
  return figures
    .map(({ claimId, interval, days, labelLength }) => {
      const [from, to] = [placeOnTime(time, days.from), placeOnTime(time, days.to)]
      return { claimId, at: (from + to) / 2, from, to, bar: barOf(scale, interval), labelLength, shift: 0 }
    })
    .toSorted((a, b) => a.at - b.at || a.bar.start - b.bar.start)
    .map((mark) => {
      const free = last.at * plotSize.least + last.shift + markWidth
      const wanted = mark.at * plotSize.least
      const shift = last.at >= 0 && free > wanted ? free - wanted : 0
      last = { at: mark.at, shift }
      return { ...mark, shift }
    })
}

const levelOf = ({ start, end, fadesLow }: FigureBar) => (fadesLow ? end : start)
const fromTop = (share: number) => (1 - share) * plotSize.height

function boxOfMark({ at, shift, bar }: Unlabelled): Box {
  const middle = at * plotSize.least + shift
  return { left: middle - 8, right: middle + 8, top: fromTop(bar.end), bottom: fromTop(bar.start) + labelHeight }
}

// Nearest first; past the marks of the same date where there is no room beside it.
const places: PlotLabel[] = [0, 1, 2]
  .flatMap((past) => [0, 1, -1, 2, -2, 3, -3, 4, -4, 5].map((step) => ({ past, step })))
  .toSorted((a, b) => a.past * 1.5 + Math.abs(a.step) - (b.past * 1.5 + Math.abs(b.step)))
  .flatMap(({ past, step }) => {
    const led = past > 0 || step !== 0
    const label = { away: 13 + past * markWidth + (step === 0 ? 0 : leaderRun), rise: step * labelHeight, led }
    return past === 0
      ? [
          { side: 'right', ...label },
          { side: 'left', ...label },
        ]
      : [{ side: 'right', ...label }]
  })

function placeLabel(mark: Unlabelled, taken: readonly Box[]): { label: PlotLabel; box: Box } {
  const candidates = places.map((label) => ({ label, box: boxOfLabel(mark, label) }))
  const inside = candidates.filter(({ box }) => isInside(box))
  const free = inside.find(({ box }) => !taken.some((other) => overlap(box, other)))
  const fallback = { label: { side: 'right' as const, away: 13, rise: 0, led: false }, box: boxOfMark(mark) }
  return free ?? inside[0] ?? fallback
}

function boxOfLabel({ at, shift, bar, labelLength }: Unlabelled, { side, away, rise }: PlotLabel): Box {
  const [middle, width] = [at * plotSize.least + shift, labelLength * letterWidth]
  const left = side === 'right' ? middle + away : middle - away - width
  const centre = fromTop(levelOf(bar)) - rise
  return { left, right: left + width, top: centre - labelHeight / 2, bottom: centre + labelHeight / 2 }
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= plotSize.least && top >= 0 && bottom <= plotSize.height + labelHeight
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
