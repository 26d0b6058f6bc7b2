/**
 * Characters that are not seen (Unicode's Default_Ignorable_Code_Point, UAX 44): soft hyphens, zero-width characters,
 * joiners, byte order marks, what turns the direction, variation selectors, tags, fillers.
 */
const invisible = /\p{Default_Ignorable_Code_Point}/gu
const runs = /\p{Default_Ignorable_Code_Point}+/gu

/** A text without what is not seen in it, as searches read it. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

/** What an invisible character may be there for. */
export type InvisibleKind =
  'hidden-data' | 'shape' | 'joiner' | 'zero-width' | 'soft-hyphen' | 'byte-order-mark' | 'direction' | 'tag' | 'other'

/** How many characters of one kind a text has. */
export interface InvisibleCount {
  kind: InvisibleKind
  count: number
}

const selector = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u
const kinds: readonly (readonly [kind: InvisibleKind, pattern: RegExp])[] = [
  ['shape', /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u{180B}-\u{180D}\u{180F}]/u],
  ['joiner', /[\u{200C}\u{200D}]/u],
  ['zero-width', /[\u{200B}\u{2060}-\u{2064}\u{180E}]|\u{34F}/u],
  ['soft-hyphen', /\u{AD}/u],
  ['byte-order-mark', /\u{FEFF}/u],
  ['direction', /\p{Bidi_Control}/u],
  ['tag', /[\u{E0000}-\u{E007F}]/u],
]

/**
 * How many characters of a text are not seen, by what they may be there for, in the order of their first. One variation
 * selector shapes an emoji or a letter; several in a row shape nothing and can hold any data, as content credentials (C2PA) do.
 */
export function countInvisible(text: string): InvisibleCount[] {
  const counts = new Map<InvisibleKind, number>()
  for (const [run] of text.matchAll(runs)) {
    const characters = [...run]
    const isData = characters.filter((each) => selector.test(each)).length > 1
    for (const character of characters) {
      const kind = isData && selector.test(character) ? 'hidden-data' : kindOf(character)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  }
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

const kindOf = (character: string) => kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'
