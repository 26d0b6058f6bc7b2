/** Where words of a file stand after all, in code points, half-open; and in words what their offsets count instead. */
export interface ForeignOffsets {
  start: number
  end: number
  counting: string
}

/** What a character counts elsewhere; `isInPair`: it is the first or second of CR LF. */
type Width = (character: string, code: number, isInPair: boolean) => number

/** How programs count: what is said of it, and what a byte order mark before the text counts. */
const countings: readonly { says: string; mark: number; width: Width }[] = [
  { says: '', mark: 1, width: () => 1 },
  { says: 'UTF-16 units, as JavaScript does', mark: 1, width: ({ length }) => length },
  {
    says: 'bytes of UTF-8',
    mark: 3,
    width: (_, code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4),
  },
  {
    says: 'each line end as one, which are two here',
    mark: 1,
    width: (character, _, isInPair) => (isInPair && character === '\r' ? 0 : 1),
  },
  {
    says: 'each line end as two, which are one here',
    mark: 1,
    width: (character, _, isInPair) => (character === '\n' && !isInPair ? 2 : 1),
  },
]

/** The last offset that is looked into: most articles are shorter. */
const farthest = 10_000

/**
 * Why offsets of a file do not fit: the places where words with their hash stand, were they counted as other programs count,
 * with or without the byte order mark. Null where no such count fits, and for offsets over 10,000: a file may have very many
 * that do not fit. Goes through the text once, up to those places.
 */
export function foreignOffsets(
  text: string,
  { start, end, sha256 }: { start: number; end: number; sha256: string },
  hash: (words: string) => string,
): ForeignOffsets | null {
  if (end > farthest) return null
  const texts = [...readTo(text, end)]
  const ways = countings.map((counting) => ({ ...counting, at: placesCounted(texts, counting, start, end) }))
  // Without the mark first: one character that is two units elsewhere looks like it.
  const tries = [false, true].flatMap((hasMark) =>
    ways.map(({ says, at, mark }) => ({
      says: hasMark ? [says, 'the byte order mark'] : [says],
      places: [start, end].map((offset) => at.get(hasMark ? offset - mark : offset)),
    })),
  )
  for (const { says, places } of tries) {
    const [from, to] = places
    if (from === undefined || to === undefined || from >= to) continue
    const words = texts.slice(from, to).join('')
    if (variantsOf(words).some((variant) => hash(variant) === sha256))
      return {
        start: from,
        end: to,
        counting: says.filter(Boolean).join(' and ') || 'other line ends within the words',
      }
  }
  return null
}

/** At which character each of the offsets is that can be meant, counted this way from the beginning. */
function placesCounted(
  texts: readonly string[],
  { width, mark }: (typeof countings)[number],
  start: number,
  end: number,
): Map<number, number> {
  const wanted = new Set([start, end, start - mark, end - mark])
  const places = new Map<number, number>()
  for (let index = 0, at = 0; index <= texts.length && at <= end; index += 1) {
    if (wanted.has(at) && !places.has(at)) places.set(at, index)
    const character = texts[index] ?? ''
    const isInPair = character === '\r' ? texts[index + 1] === '\n' : character === '\n' && texts[index - 1] === '\r'
    at += width(character, character.codePointAt(0) ?? 0, isInPair)
  }
  return places
}

/** No count gives a character less than half a unit: the places are not behind twice the offset. */
const readTo = (text: string, end: number) => text.slice(0, Math.max(0, end) * 2 + 2)

/** The same words with either kind of line ends: their hash was made elsewhere. */
function variantsOf(words: string): string[] {
  const one = words.replaceAll('\r\n', '\n')
  return [...new Set([words, one, one.replaceAll('\n', '\r\n')])]
}
