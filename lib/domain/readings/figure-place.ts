import type { ComparedFigure } from './reason'

/** How the places of two figures stand, where both give them; `a-in-b`: that of a lies in that of b. */
export type PlaceOrder = 'same' | 'a-in-b' | 'b-in-a' | 'apart'

/** How the places of two figures stand to each other; null where one gives none, so that the words of the scope must do. */
export function placeOrder(a: ComparedFigure, b: ComparedFigure): PlaceOrder | null {
  const [one, other] = [new Set(a.places), new Set(b.places)]
  if (one.size === 0 || other.size === 0) return null
  const [aInB, bInA] = [[...other].every((place) => one.has(place)), [...one].every((place) => other.has(place))]
  if (aInB && bInA) return 'same'
  if (aInB) return 'a-in-b'
  return bInA ? 'b-in-a' : 'apart'
}

/** Words of a place as they are compared: case and spaces part nothing. */
export function samePlaceWords(a: string | null, b: string | null): boolean {
  return folded(a) === folded(b)
}

function folded(words: string | null): string | null {
  const plain = words?.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ') ?? ''
  return plain === '' ? null : plain
}
