import { isRecord } from '@/lib/domain/collections/records'
import { z } from 'zod'
import { boundsOf } from '@/lib/domain/figures/figure'
import { figureSchema } from '@/lib/domain/figures/schema'
import { namedClaim, type NamedAnchor } from './named-claim'
import { isSmallEnough } from '@/lib/domain/input/small-enough'
import { plainText } from '@/lib/domain/input/text'
import { statementOwners } from '@/lib/domain/vocabulary'

/** A figure that gives no bound at all has those of its words. */
const lineFigure = z
  .unknown()
  .transform((value, { addIssue }) => {
    if (!isRecord(value) || bounds.some((name) => Object.hasOwn(value, name))) return value
    const read = typeof value.words === 'string' ? boundsOf({ words: value.words, override: null }) : null
    if (read || typeof value.words !== 'string') return { ...value, ...read }
    addIssue({ code: 'custom', path: ['words'], message: noNumberSentence })
    return z.NEVER
  })
  .pipe(figureSchema)

const bounds = ['low', 'lowOpen', 'high', 'highOpen']
const noNumberSentence =
  'The rules read no number in these words. Give low, lowOpen, high and highOpen, and in overruledBecause why.'

/** A claim of an import file: as in a seed folder, with its source and, where it has other bounds than its words, why. */
export const claimLine = namedClaim.extend({
  figure: lineFigure.nullish().transform((value) => value ?? null),
  source: plainText({ max: 200, label: 'The source' }),
  statementIs: z
    .enum(statementOwners, `Write one of: ${statementOwners.join(', ')}.`)
    .nullish()
    .transform((value) => value ?? 'ours'),
  overruledBecause: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
})

/** A claim of an import file. */
export type ClaimLine = z.output<typeof claimLine>

/** Words of a capture by its id; where they stand, in code points, as far as that is known. */
export interface RowAnchor {
  captureId: string
  quote: string
  start: number | null
  end: number | null
}

/** A claim of an import file of either syntax. */
export type ImportedClaim = Omit<ClaimLine, 'anchors'> & { anchors: (NamedAnchor | RowAnchor)[] }

/** What is wrong with a line: the field by its path in the file (empty for the line as a whole), and what to do. */
export interface LineFault {
  field: string
  sentence: string
}

/** Faults that one line tells of at most. */
const mostFaults = 20

/** Reads one line of an import file, as text without its line end; `key` is the claim's, where one is to be seen. */
export function readClaimLine(text: string): { claim: ClaimLine } | { key: string | null; faults: LineFault[] } {
  const read = parseJson(text)
  if (!read)
    return {
      key: null,
      faults: [{ field: '', sentence: 'This line is not JSON. Put one whole claim, and nothing else, on each line.' }],
    }
  if (!isSmallEnough(read.value))
    return {
      key: null,
      faults: [{ field: '', sentence: 'This line holds more than a claim can have. Put one claim on each line.' }],
    }
  const parsed = claimLine.safeParse(read.value)
  if (parsed.success) return { claim: parsed.data }
  return { key: keyed.safeParse(read.value).data?.key ?? null, faults: faultsOf(parsed.error) }
}

const keyed = namedClaim.pick({ key: true }).loose()

/** What a schema refused, by the path in the file: ids of the form are keys there. */
export function faultsOf({ issues }: z.ZodError): LineFault[] {
  return faultsByField(issues.map((issue) => [issue.path.join('.'), issue.message] as const))
}

/** The same of refusals by form field; one fault for each field. */
export function faultsByField(fields: Iterable<readonly [string, string]>): LineFault[] {
  const byField = new Map<string, LineFault>()
  for (const [path, sentence] of fields) {
    const field = path
      .replace(/^figure\.override\.because$/, 'overruledBecause')
      .replace(/^figure\.override\./, 'figure.')
      .replaceAll(/(?<=[a-z])Id(?=\.|$)/g, '')
    if (!byField.has(field)) byField.set(field, { field, sentence })
  }
  return [...byField.values()].slice(0, mostFaults)
}

/** The key that the claim has in its dossier: that of its source before its own, unless it stands there already. */
export function claimKeyOf({ source, key }: Pick<ImportedClaim, 'source' | 'key'>): string {
  return key.startsWith(`${source}/`) ? key : `${source}/${key}`
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/** Fields that name a thing by its key. */
const naming = /(^|\.)(source|capture|party|camp|event|place|question|position|byWhom|speaksFor)$/

/** The same faults, with the key that is not known behind the sentence, and what to do about it. */
export function withKeys(claim: ImportedClaim, faults: readonly LineFault[]): LineFault[] {
  return faults.map((fault) => {
    const value = naming.test(fault.field) ? valueAt(claim, fault.field) : null
    return typeof value === 'string'
      ? {
          ...fault,
          sentence: `${fault.sentence.replace(/\.$/, '')}: ${value}. Correct the key, or add what it names first.`,
        }
      : fault
  })
}

function valueAt(claim: ImportedClaim, field: string): unknown {
  return field.split('.').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), claim)
}
