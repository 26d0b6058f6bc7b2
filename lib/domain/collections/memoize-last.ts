/**
 * The same pure function of a short text, which keeps its results for the last texts, `most` to twice as many. Results
 * are shared and must not be changed.
 */
export function memoizeLast<T>(read: (text: string) => T, most = 1_000): (text: string) => T {
  let known = new Map<string, T>()
  let older = new Map<string, T>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const value = older.get(text) ?? read(text)
    if (known.size >= most) [older, known] = [known, new Map()]
    known.set(text, value)
    return value
  }
}
