import { buffer } from 'node:stream/consumers'
import type { z } from 'zod'
import { parseCsv, unguardCell } from '@/lib/domain/exports/csv'
import { DomainError } from '@/lib/domain/errors'
import { exportFile } from '@/lib/services/exports/export-file'
import { parseInput } from '@/lib/web/run-action'
import { errorTable } from '@/lib/web/error-table'
import { claimOn, makeClaim, makeDesk } from '@/tests/support/desk'
import { everyMutation, loadMutation } from '@/tests/support/every-mutation'
import { makeRichDesk, type RichDesk } from '@/tests/support/rich-desk'
import { prisma } from '@/lib/data/database/database'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'
import { formulaPayloads, naughtyStrings, scriptPayloads, unfitTexts } from './payloads'

/** How often every field is filled, and how many claims of hostile words go out by CSV. */
export interface FieldsSize {
  rounds: number
  claims: number
}

/** R9, below the screens: hostile words through every text field of every mutation, and out by CSV. */
export async function* textFields({ rounds, claims }: FieldsSize): AsyncGenerator<BenchLine> {
  const words = [...scriptPayloads, ...formulaPayloads, ...naughtyStrings]
  yield {
    id: 'R9',
    what: 'payloads that run script',
    value: scriptPayloads.length,
    bar: '>= 100',
    pass: scriptPayloads.length >= 100,
  }
  const desk = await makeRichDesk()
  const bugs: string[] = []
  const unfit: string[] = []
  let sent = 0
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(everyMutation)) {
      for (const path of await leavesOf(desk, name)) {
        const result = await answerOf(desk, name, path, words[sent++ % words.length] ?? '')
        if (result !== 'taken' && !isSentence(result)) bugs.push(`${name} ${path.join('.')}: ${result}`)
        const text = unfitTexts[sent % unfitTexts.length] ?? ''
        const refused = await answerOf(desk, name, path, text)
        if (!isSentence(refused)) unfit.push(`${name} ${path.join('.')}: ${refused}`)
      }
    }
  }
  yield moreThanNone('R9', 'texts sent through the fields of the services', sent)
  yield exactly('R9', 'of these neither taken nor refused by a 4xx sentence', bugs.join('; ') || 'none', 'none')
  yield exactly('R9', 'NUL and halves of characters not refused by a 4xx sentence', unfit.join('; ') || 'none', 'none')
  // Some of each kind when there are fewer claims than words.
  const step = Math.ceil(words.length / claims)
  yield* throughCsv(words.filter((_, n) => n % step === 0))
}

const isSentence = (result: string) => {
  const row = errorTable[result as keyof typeof errorTable]
  return row !== undefined && row.status >= 400 && row.status < 500
}

type Path = (string | number)[]

const isId = (text: string) => /^[0-9a-f-]{36}(:\d+)?$/.test(text)

/** Where an input has words of a person. */
async function leavesOf(desk: RichDesk, name: string): Promise<Path[]> {
  const { input } = await caseOf(desk, name)
  const leaves: Path[] = []
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'string' && !isId(value)) leaves.push(path)
    else if (Array.isArray(value)) value.forEach((inner, n) => walk(inner, [...path, n]))
    else if (value !== null && value?.constructor === Object)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
  }
  walk(input, [])
  return leaves
}

const caseOf = async (desk: RichDesk, name: string) => {
  const make = everyMutation[name]
  if (!make) throw new Error(`no mutation ${name}`)
  return make(desk)
}

function withLeaf(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value))
    return value.map((inner, n) => (n === key ? withLeaf(inner, rest, text) : (inner as unknown)))
  return { ...(value as object), [key]: withLeaf((value as Record<string, unknown>)[key], rest, text) }
}

/** `taken`, the code of the refusal, or what broke. */
async function answerOf(desk: RichDesk, name: string, path: Path, text: string): Promise<string> {
  const { schema, run }: { schema: z.ZodType; run: (who: never, input: unknown) => Promise<unknown> } =
    await loadMutation(name)
  const { who, input } = await caseOf(desk, name)
  try {
    await run(who as never, parseInput(schema, withLeaf(input, path, text)))
    return 'taken'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}

/** Claims of every word, out by both profiles. */
async function* throughCsv(words: string[]): AsyncGenerator<BenchLine> {
  const desk = await makeDesk()
  const kept = new Map<string, string>()
  for (const word of words) {
    const statement = `${word.trim()} or so`
    const id = await makeClaim(desk, undefined, { ...claimOn(desk), statement, caveat: statement }).catch(
      (error: unknown) => String(error),
    )
    if (isId(id)) kept.set(id, (await prisma().claim.findUniqueOrThrow({ where: { id } })).statement)
  }
  const wrong = { raw: 0, safe: 0 }
  for (const profile of ['raw', 'safe'] as const) {
    const { bytes } = await exportFile(desk.reader, { dossier: desk.key, file: 'claims.csv', params: { profile } })
    const [head = [], ...rows] = parseCsv((await buffer(bytes)).toString('utf8'))
    const [idAt, statementAt, caveatAt] = ['claim_id', 'statement', 'caveat'].map((column) => head.indexOf(column)) as [
      number,
      number,
      number,
    ]
    const undo = (cell = '') => (profile === 'safe' ? unguardCell(cell) : cell)
    const statements = new Map(rows.map((row) => [row[idAt], [undo(row[statementAt]), undo(row[caveatAt])]]))
    for (const [id, statement] of kept)
      if (statements.get(id)?.some((cell) => cell !== statement) !== false) wrong[profile] += 1
  }
  yield moreThanNone('R9', 'claims of hostile words, out by CSV', kept.size)
  yield exactly('R9', 'cells of the raw file that are not byte-exact', wrong.raw, 0)
  yield exactly('R9', 'cells of the safe file that cannot be undone exactly', wrong.safe, 0)
}
