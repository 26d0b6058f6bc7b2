/**
 * UTF-16 offsets of every place where `needle` begins in `text`, overlapping ones too, ascending.
 * An empty needle is found before every unit and at the end.
 *
 * Linear in both lengths whatever they hold, unlike repeated `indexOf`, which is quadratic on 'aaaa...':
 * Knuth, Morris and Pratt (1977), Fast pattern matching in strings, SIAM J. Comput. 6(2).
 */
export function occurrences(text: string, needle: string): number[] {
  if (needle === '') return [...Array(text.length + 1).keys()]
  const places: number[] = []
  const head = needle.slice(0, HEAD)
  const borders = borderLengths(needle)
  let matched = 0
  for (let i = 0; i < text.length; i++) {
    if (matched === 0) {
      // Nothing is half matched: the native search skips to where something could be.
      const next = text.indexOf(head, i)
      if (next < 0) break
      i = next + head.length - 1
      matched = head.length
    } else {
      const unit = text.charCodeAt(i)
      while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0
      if (needle.charCodeAt(matched) === unit) matched++
    }
    if (matched === needle.length) {
      places.push(i + 1 - needle.length)
      matched = borders[matched - 1] ?? 0
    }
  }
  return places
}

/** Short enough that the native search has no bad case worth the name, long enough to skip most of a text. */
const HEAD = 6

/** For each prefix of `needle`, the length of its longest proper prefix that is also its suffix. */
function borderLengths(needle: string): Int32Array {
  const borders = new Int32Array(needle.length)
  let length = 0
  for (let i = 1; i < needle.length; i++) {
    const unit = needle.charCodeAt(i)
    while (length > 0 && needle.charCodeAt(length) !== unit) length = borders[length - 1] ?? 0
    if (needle.charCodeAt(length) === unit) length++
    borders[i] = length
  }
  return borders
}
