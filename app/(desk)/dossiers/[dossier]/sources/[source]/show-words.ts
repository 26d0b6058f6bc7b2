import type { Mark } from './marks'
import type { TextMap } from './text-map'

/** Scrolls the words of a mark into view unless they are. */
export function showWords(map: TextMap, { spans: [span] }: Mark, behavior?: ScrollBehavior): void {
  const box = span && map.boxOf(span[0], span[1])
  if (!box || (box.top > 70 && box.bottom < innerHeight - 70)) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollTo({ top: scrollY + box.top - innerHeight * 0.3, behavior: behavior ?? (isCalm ? 'instant' : 'smooth') })
}
