/** The keys of a record whose type lists them all, in their order. Not for what may have more keys than its type. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings, whatever the type
  return Object.keys(record) as K[]
}

/** A record with one value for each key. */
export function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets which keys it was given
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>
}

/** Whether a value is an object whose fields can be read by name; null is none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The word of a closed list, as a text column holds it. Throws a RangeError for another: the column is guarded by the list. */
export function wordOf<W extends string>(list: readonly W[], text: string): W {
  const word = list.find((one) => one === text)
  if (word === undefined) throw new RangeError(`“${text}” is none of ${list.join(', ')}`)
  return word
}
