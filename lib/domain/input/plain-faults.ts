import { z } from 'zod'

/** What a value of each type of zod is called on screen. */
const wanted: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of named fields',
  record: 'a group of named fields',
  file: 'a file',
}

/**
 * Says what a schema refuses and what to do, where the schema itself has no sentence for it: every issue of zod gets one of
 * these, so that no person reads the validator's own words ("Invalid input: expected array, received undefined").
 */
export function faultSentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue.expected, issue.input)
    case 'invalid_value':
      return choiceFault(issue.values, issue.input)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'not_multiple_of':
      return `This must be a multiple of ${issue.divisor}.`
    case 'invalid_format':
      return formats[issue.format] ?? 'This is not written the way it must be here. Check it for typing errors.'
    case 'unrecognized_keys':
      return `There is no field ${issue.keys.join(', ')} here. Remove it.`
    default:
      return 'This cannot be used here. Correct it.'
  }
}

z.config({ customError: faultSentence })

function typeFault(expected: string, input: unknown): string {
  const want = wanted[expected] ?? 'something else'
  if (input === undefined || input === null) return `This is missing. Give ${want}.`
  if (expected === 'number' || expected === 'int') return `This is not ${want}. Write it in digits, like 12.`
  if (expected === 'date') return 'This is not a date. Write it like 2012-03-08.'
  return `This must be ${want}.`
}

function choiceFault(values: readonly unknown[], input: unknown): string {
  const words = values.map(String)
  if (words.length === 1) return `This must be ${words[0]}.`
  const list = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
  return input === undefined || input === null || input === ''
    ? `Nothing is chosen. Choose ${list}.`
    : `This must be ${list}.`
}

type Size = Pick<z.core.$ZodIssueTooSmall, 'origin' | 'inclusive'>

function tooSmall({ origin, minimum, inclusive }: Size & { minimum: number | bigint }): string {
  if (origin === 'string')
    return minimum === 1 ? 'This is empty. Write something.' : `This needs at least ${count(minimum)} characters.`
  if (isList(origin)) return `This needs at least ${minimum === 1 ? 'one entry' : `${count(minimum)} entries`}.`
  if (origin === 'date') return 'This date is too early.'
  return `This must be ${inclusive === false ? 'more than' : 'at least'} ${count(minimum)}.`
}

function tooBig({ origin, maximum, inclusive }: Size & { maximum: number | bigint }): string {
  if (origin === 'string') return `This is too long: the limit is ${count(maximum)} characters. Shorten it.`
  if (isList(origin)) return `This has too many entries: the limit is ${count(maximum)}. Remove some.`
  if (origin === 'date') return 'This date is too late.'
  return `This must be ${inclusive === false ? 'less than' : 'at most'} ${count(maximum)}.`
}

const isList = (origin: string) => ['array', 'set', 'map', 'tuple', 'record', 'object'].includes(origin)

const count = (number: number | bigint) => number.toLocaleString('en')

const formats: Partial<Record<string, string>> = {
  email: 'This is not an e-mail address. Write it like name@example.org.',
  url: 'This is not a web address. Write it like https://example.org/page.',
  uuid: 'This is not an id. Follow a link instead of typing the address.',
  date: 'This is not a date. Write it like 2012-03-08.',
}
