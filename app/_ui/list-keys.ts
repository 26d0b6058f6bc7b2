/** The keys that matter to a list of choices, as a keyboard event tells of them. */
interface PressedKey {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/**
 * Where a key leads in a list of `count` choices from the one at `at` (-1 is none): arrows go round, Home and End go to
 * its ends once a choice is active (before, they move the caret in the text). Null where the key moves nothing.
 */
export function choiceAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1
  if (at < 0) return null
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : null
}

/** Whether a key comes by itself; with a modifier it selects text, saves the form, or is the browser's. */
export function isPlainKey({ shiftKey, ctrlKey, metaKey, altKey }: PressedKey): boolean {
  return !(shiftKey || ctrlKey || metaKey || altKey)
}
