declare const composed: unique symbol

/**
 * A line that we compose: our own words in English, and between them what people typed (names, reasons, headlines).
 * Whatever has right-to-left letters stands between a first strong isolate and its end (U+2068, U+2069; UAX #9, 2.4), so
 * that an Arabic name cannot drag our words, or another name, to its other side. It is a text at run time; its type hides
 * that, so that it is neither joined to another by hand nor put on a screen without its directions:
 * `app/_ui/composed-line` shows it, `lineText` gives it to files and attributes.
 */
export interface Line {
  readonly [composed]: true
}

/** A piece of a line as a screen shows it: our own words, or what is isolated from them. */
export interface LinePart {
  text: string
  isolated: boolean
}

/** Characters of right-to-left scripts, Arabic digits and the right-to-left mark (UAX #9, table 4). */
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
/** Whatever turns text: those, and the controls of embeddings, overrides and isolates. */
const turning =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
/** Controls that begin or end an embedding, an override or an isolate. */
const controls = /[\u202A-\u202E\u2066-\u2069]/g
const isolatedPart = /\u2068([^\u202A-\u202E\u2066-\u2069]*)\u2069/g

/**
 * Composes a line: a template whose words are ours and whose values are isolated, each by itself, where they have
 * right-to-left letters; Latin names alone leave files as they are. A value that is a line already is taken over.
 */
export function line(words: TemplateStringsArray, ...values: readonly (string | number | Line)[]): Line {
  return made(words.map((word, index) => word + (index < values.length ? valueText(values[index] ?? '') : '')).join(''))
}

/** Values, isolated like those of `line`, with our own words between them; null and empty ones are left out. */
export function joinLine(values: readonly (string | Line | null)[], between: string): Line {
  return made(
    values
      .filter((value) => value !== null && valueText(value) !== '')
      .map((value) => valueText(value ?? ''))
      .join(between),
  )
}

/** A line that was composed earlier and stored, or comes out of `isolateAll`, by its text. */
export function storedLine(text: string): Line {
  return made(valueText(text))
}

/** The line as files and attributes hold it, isolates and all. */
export function lineText(composedLine: Line): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a line is a text that the compiler does not know as one
  return composedLine as unknown as string
}

/** The line in the pieces that a screen shows, in their order. */
export function lineParts(composedLine: Line): LinePart[] {
  return lineText(composedLine)
    .split(isolatedPart)
    .map((text, index) => ({ text, isolated: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** The same value with every text in it isolated: what sentences are then made from by plain templates. */
export function isolateAll<T>(value: T): T {
  return isSafeThroughout(value) ? value : isolated(value)
}

function isSafeThroughout(value: unknown): boolean {
  if (typeof value === 'string') return isSafe(value)
  return value === null || typeof value !== 'object' || Object.values(value).every(isSafeThroughout)
}

function isolated<T>(value: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a text stays a text
  if (typeof value === 'string') return valueText(value) as T
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list stays a list of as many
  if (Array.isArray(value)) return value.map((one: unknown) => isolated(one)) as T
  if (value === null || typeof value !== 'object') return value
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a record keeps its keys
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isolated(one)])) as T
}

function made(text: string): Line {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above: this is where lines are made
  return text as unknown as Line
}

/**
 * A value as it stands in a line. Controls of direction that somebody typed are left out: one without its end would
 * reach over the rest of the line.
 */
function valueText(value: string | number | Line): string {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : lineText(value)
  if (isSafe(text)) return text
  const plain = text.replaceAll(controls, '')
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** Whether nothing in a text turns what stands beside it: no right-to-left letter and no control outside isolates. */
function isSafe(text: string): boolean {
  // Most texts hold nothing that turns: one look is enough.
  if (!turning.test(text)) return true
  const outside = text.replaceAll(isolatedPart, '')
  return !rightToLeft.test(outside) && outside.search(controls) < 0
}
