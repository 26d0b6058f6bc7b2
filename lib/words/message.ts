/** A part of a message: text, an argument, the number of the plural around it, a tag with parts, or a choice of parts. */
export type Part =
  | string
  | { kind: 'argument'; name: string }
  | { kind: 'number' }
  | { kind: 'tag'; name: string; parts: Part[] }
  | { kind: 'plural' | 'select'; name: string; cases: Map<string, Part[]> }

const known = new Map<string, Part[]>()

/**
 * The parts of an ICU message, read once for each message. Of the syntax
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages) it reads plain arguments, plural, select, `#`
 * and the tags of FormatJS; no quoting by apostrophes, no dates and no number formats.
 * @throws {Error} of a message that is not well formed
 */
export function partsOf(message: string): Part[] {
  const parts = known.get(message) ?? readAll(message)
  known.set(message, parts)
  return parts
}

/** A message and how far it is read. */
interface Reader {
  text: string
  at: number
}

function readAll(text: string): Part[] {
  const reader = { text, at: 0 }
  const parts = readParts(reader, false)
  if (reader.at < text.length) throw new Error(`A message ends too early: ${text}`)
  return parts
}

/** Reads up to the brace or the tag that closes what is around. */
function readParts(reader: Reader, inPlural: boolean): Part[] {
  const parts: Part[] = []
  for (;;) {
    const text = take(reader, inPlural ? /[^{}<#]*/y : /[^{}<]*/y)
    if (text) parts.push(text)
    if (reader.at === reader.text.length || take(reader, /(?=\}|<\/)/y) !== null) return parts
    parts.push(readPart(reader, inPlural))
  }
}

function readPart(reader: Reader, inPlural: boolean): Part {
  if (take(reader, /#/y)) return { kind: 'number' }
  if (take(reader, /</y)) return readTag(reader, inPlural)
  expect(reader, /\{/y)
  const name = expect(reader, /\w+/y)
  if (take(reader, /\}/y)) return { kind: 'argument', name }
  const kind = expect(reader, /, (plural|select), /y).includes('plural') ? 'plural' : 'select'
  const cases = new Map<string, Part[]>()
  while (take(reader, /\}/y) === null) {
    const value = expect(reader, /\s*=?[\w-]+ \{/y)
    cases.set(value.slice(0, -2).trim(), readParts(reader, inPlural || kind === 'plural'))
    expect(reader, /\}\s*/y)
  }
  return { kind, name, cases }
}

function readTag(reader: Reader, inPlural: boolean): Part {
  const name = expect(reader, /\w+/y)
  expect(reader, />/y)
  const parts = readParts(reader, inPlural)
  expect(reader, new RegExp(`</${name}>`, 'y'))
  return { kind: 'tag', name, parts }
}

/** What a sticky pattern matches here, now read; null if it does not. */
function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at
  const [match] = pattern.exec(reader.text) ?? []
  if (match === undefined) return null
  reader.at += match.length
  return match
}

function expect(reader: Reader, pattern: RegExp): string {
  const match = take(reader, pattern)
  if (match === null) throw new Error(`A message cannot be read at ${reader.at}: ${reader.text}`)
  return match
}
