import { expect, test } from 'vitest'
import { z } from 'zod'

/** What zod says by itself, in its own English. */
const ofTheValidator = /invalid|expected|received|unrecognized|too small|too big|\bNaN\b/i

const modules = import.meta.glob(['/lib/domain/**/*.ts', '/lib/services/**/*.ts', '!/lib/domain/input/plain-faults.ts'])
const oddValues = [
  undefined,
  null,
  '',
  'x',
  7,
  -1.5,
  NaN,
  true,
  [],
  ['x'],
  [{}],
  {},
  { x: 1 },
  new Date(NaN),
  'x'.repeat(25_000),
]

async function everySchema(): Promise<[string, z.ZodType][]> {
  const loaded = await Promise.all(Object.entries(modules).map(async ([path, load]) => [path, await load()] as const))
  return loaded.flatMap(([path, exported]) =>
    Object.entries(exported as object).flatMap(([name, value]): [string, z.ZodType][] =>
      value instanceof z.ZodType ? [[`${path} ${name}`, value]] : [],
    ),
  )
}

/** Values that a schema refuses, in many ways: odd ones for the whole, and for each field of it. */
const misfits = (schema: z.ZodType): unknown[] => [
  ...oddValues,
  ...(schema instanceof z.ZodObject
    ? Object.keys(schema.shape).flatMap((field) => oddValues.map((value) => ({ [field]: value, odd: 1 })))
    : []),
]

test('every sentence of a schema of domain and services is ours, whatever the schema is given', async () => {
  const schemas = await everySchema()
  expect(schemas.length).toBeGreaterThan(120)
  const foreign = new Set<string>()
  for (const [name, schema] of schemas)
    for (const value of misfits(schema)) {
      const { error } = await schema.safeParseAsync(value)
      for (const { message } of error?.issues ?? [])
        if (ofTheValidator.test(message)) foreign.add(`${name}: ${message}`)
    }
  expect([...foreign]).toEqual([])
})
