import { daysOf } from '@/lib/domain/dates/time-scale'
import { foldText } from '@/lib/domain/input/fold-text'
import type { AskedClaim, AskedFigure } from './asked-claim'

/** A figure of a claim, by the claim's place in the list. */
export interface Counted {
  index: number
  claim: AskedClaim
  figure: AskedFigure
}

/** Counts published further apart are taken for one only where they share an event. */
const furthestDays = 31
const anyone = new Set(['all', 'not-stated', 'people', 'residents'])

/** Figures that may answer one question: of one measure, place and time; each group has two claims at least. */
export function figureGroups(claims: readonly AskedClaim[]): Counted[][] {
  const groups: Counted[][] = []
  for (const [index, claim] of claims.entries())
    for (const figure of claim.figures) {
      if (!figure.measure || figure.measure === 'not-stated') continue
      const counted = { index, claim, figure }
      const group = groups.find((each) => each.every((other) => areOneCount(counted, other)))
      if (!group) groups.push([counted])
      else if (!group.some((other) => other.index === index)) group.push(counted)
    }
  return groups.filter((group) => group.length > 1)
}

/** Whether two figures count the same thing, as far as is known: measure, who, how, event, place and time. */
function areOneCount(one: Counted, other: Counted): boolean {
  const [a, b] = [one.figure, other.figure]
  if (a.measure !== b.measure || !whoFits(a.who, b.who)) return false
  if (!fits(a.countKind, b.countKind) || !fits(one.claim.event, other.claim.event)) return false
  if (!placeFits(one, other)) return false
  return (one.claim.event !== null && one.claim.event === other.claim.event) || areNearInTime(one.claim, other.claim)
}

function placeFits(one: Counted, other: Counted): boolean {
  const [here, there] = [one.claim.places, other.claim.places]
  const [place, other_] = [here[0], there[0]]
  if (place !== undefined && other_ !== undefined) return here.includes(other_) || there.includes(place)
  const [a, b] = [one.figure.scope, other.figure.scope]
  return a === null || b === null || foldText(a) === foldText(b) || one.claim.event !== null
}

function whoFits(one: string | null | undefined, other: string | null | undefined): boolean {
  return one == null || other == null || one === other || (anyone.has(one) && anyone.has(other))
}

function fits(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

function areNearInTime(one: AskedClaim, other: AskedClaim): boolean {
  const [a, b] = [one, other].map(({ publishedDate }) => (publishedDate === null ? null : daysOf(publishedDate)))
  if (!a || !b) return true
  return Math.abs(a.from - b.from) <= furthestDays
}
