import type { TextMap } from './text-map'

interface CaretPoint {
  offsetNode: Node
  offset: number
}

/** The code point under a point of the window; null where the point is beside the words. */
export function offsetAtPoint(map: TextMap, x: number, y: number): number | null {
  const caret = caretAtPoint(x, y)
  if (!caret) return null
  const offset = map.offsetOf(caret.offsetNode, caret.offset)
  if (offset === null) return null
  // The caret is put between two characters: the one under the point is before or after it.
  const isOn = (at: number) => {
    const box = at < 0 || at >= map.length ? null : map.boxOf(at, at + 1)
    return box !== null && x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 6 && y <= box.bottom + 6
  }
  return [offset, offset - 1].find(isOn) ?? null
}

function caretAtPoint(x: number, y: number): CaretPoint | null {
  if ('caretPositionFromPoint' in document) return document.caretPositionFromPoint(x, y)
  // Safari before 26.2 knows the older name only.
  const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(
    x,
    y,
  )
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : null
}
