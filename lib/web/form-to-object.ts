import { DomainError, ensure } from '@/lib/domain/errors'
import { requestErrorWords } from '@/lib/words/errors/requests'
import { say } from '@/lib/words/say'

/** What a form may hold: the longest of ours has some hundred fields, three deep. */
const most = { entries: 1_000, depth: 6, nameLength: 200 }

/** A part of a name: a word or a number. The names that every object inherits are none. */
const namePart = /^(?!__proto__$|constructor$|prototype$)[\w-]+$/

/**
 * FormData as the object its dotted names spell: `figure.words=45` is {figure: {words: '45'}}, a name that
 * ends in `[]` is an array, an empty text is left out, files stay files. React's own `$ACTION_` fields go.
 * Takes time in proportion to the entries. Refuses, before it builds anything: invalid, for more entries, deeper or
 * longer names than a form of ours has, and for names that are no path or contradict one another (`a` and `a.b`).
 */
export function formToObject(form: FormData): Record<string, unknown> {
  const entries = entriesOf(form).map(([name, value]) => ({ ...pathOf(name), value }))
  const object = emptyObject()
  for (const entry of entries) if (entry.value !== '') place(object, entry)
  return object
}

type Entry = { path: string[]; isList: boolean; value: FormDataEntryValue }

function entriesOf(form: FormData): [string, FormDataEntryValue][] {
  const entries: [string, FormDataEntryValue][] = []
  for (const entry of form.entries()) {
    ensure(entries.length < most.entries, 'invalid', {
      reason: say(requestErrorWords.aFormHasAtMostFields, { entries: most.entries.toLocaleString('en') }),
    })
    if (!entry[0].startsWith('$ACTION_')) entries.push(entry)
  }
  return entries
}

function pathOf(name: string): { path: string[]; isList: boolean } {
  const isList = name.endsWith('[]')
  const path = name.length > most.nameLength ? [] : (isList ? name.slice(0, -2) : name).split('.')
  if (path.length === 0 || path.length > most.depth || !path.every((part) => namePart.test(part))) throw unreadable()
  return { path, isList }
}

function place(object: Record<string, unknown>, { path, isList, value }: Entry): void {
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce((at, part) => {
    const inner = (at[part] ??= emptyObject())
    if (!isObject(inner)) throw unreadable()
    return inner
  }, object)
  const there = parent[last]
  if (!isList && !isObject(there) && !Array.isArray(there)) parent[last] = value
  else if (isList && Array.isArray(there)) there.push(value)
  else if (isList && there === undefined) parent[last] = [value]
  else throw unreadable()
}

const emptyObject = () => Object.create(null) as Record<string, unknown>

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blob)
}

function unreadable(): DomainError {
  return new DomainError('invalid', {
    reason: requestErrorWords.theNamesOfTheFields,
  })
}
