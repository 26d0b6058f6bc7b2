import { campColours } from '@/lib/domain/vocabulary'
import { isSameName } from '@/lib/domain/input/fold-text'
import type { WantedCamp } from './camps'

/** The most camps of a dossier. */
export const mostCamps = 12

/** The camp of this name, by the fold; null where there is none. */
export function campNamed<C extends { name: string }>(camps: readonly C[], name: string): C | null {
  return camps.find((camp) => isSameName(camp.name, name)) ?? null
}

/**
 * Those of the named camps that are not there yet, each once, each with a badge made of its name and a colour; both are their
 * own while there are any left.
 */
export function newCamps(camps: readonly WantedCamp[], names: readonly string[]): WantedCamp[] {
  const all = [...camps]
  for (const name of names) {
    if (campNamed(all, name)) continue
    all.push({ name, badge: freeBadge(all, name), colour: freeColour(all) })
  }
  return all.slice(camps.length)
}

function freeBadge(camps: readonly WantedCamp[], name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? ['C']
  const letters = words.length > 1 ? words.map((word) => firstOf(word, 1)).join('') : firstOf(words[0] ?? 'C', 2)
  const badge = firstOf(letters, 3).toUpperCase()
  // A letter may have two capitals ("ß"): what is too long is cut.
  const numbered = Array.from({ length: mostCamps }, (_, number) => `${firstOf(badge, 1)}${number + 2}`)
  const isFree = (one: string) => !camps.some((camp) => isSameName(camp.badge, one))
  return [firstOf(badge, 3), ...numbered].find(isFree) ?? badge
}

function freeColour(camps: readonly WantedCamp[]): string {
  const [first, ...others] = campColours
  const uses = (colour: string) => camps.filter((camp) => camp.colour === colour).length
  return others.reduce<string>((best, colour) => (uses(colour) < uses(best) ? colour : best), first)
}

function firstOf(text: string, count: number): string {
  return [...text].slice(0, count).join('')
}
