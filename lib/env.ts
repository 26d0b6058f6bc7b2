import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be a PostgreSQL address such as postgresql://user:password@host:5432/counterclaim',
})

/** An IP address, or a network such as 10.0.0.0/8. */
function isAddressOrNetwork(text: string): boolean {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return Number(prefix ?? 0) <= bits
}

const addressList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  )
  .refine((entries) => entries.every(isAddressOrNetwork), {
    error: 'must be IP addresses or networks separated by commas, such as 127.0.0.1,10.0.0.0/8',
  })

const hostName = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/

const fetchAddresses = z.string().transform((text, context): 'off' | 'any' | string[] => {
  const word = text.trim().toLowerCase()
  if (word === 'off' || word === 'any') return word
  const names = word.split(',').map((name) => name.trim())
  if (names.every((name) => hostName.test(name) && isIP(name) === 0)) return names
  context.addIssue("must be 'off', 'any', or host names separated by commas, such as reuters.com,bbc.co.uk")
  return z.NEVER
})

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z
    .string()
    .refine((host) => host === 'localhost' || isIP(host) !== 0, {
      error: 'must be an IP address, such as 127.0.0.1 or 0.0.0.0',
    })
    .default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform((folder) => resolve(folder)),
  DATABASE_URL: postgresUrl,
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  COUNTERCLAIM_MODE: z.enum(['demo', 'desk'], { error: "must be 'demo' or 'desk'" }).default('demo'),
  COUNTERCLAIM_SEED: z.enum(['yes', 'no'], { error: "must be 'yes' or 'no'" }).default('no'),
  NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters; make one with: openssl rand -base64 48'),
  NEXTAUTH_URL: z.url({ error: 'must be the address people open, such as https://desk.example.org' }).optional(),
  REQUIRE_SECOND_FACTOR: z
    .enum(['nobody', 'admins', 'everybody'], { error: "must be 'nobody', 'admins' or 'everybody'" })
    .default('nobody'),
  ORIGINALS_DIR: z.string().min(1).optional(),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters; make one with: openssl rand -base64 24')
    .optional(),
  PROXY_ADDRESS_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be a header name in lower case, such as x-real-ip')
    .optional(),
  PROXY_ADDRESSES: addressList.default([]),
  FETCH_ADDRESSES: fetchAddresses.default('off'),
})

/** The environment as the program understands it. */
export type Env = z.infer<typeof schema>

/**
 * Parses an environment; throws one Error that names every variable that is wrong and what it must be.
 * An empty value counts as not set.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const variables = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(variables)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return variables[name] === undefined ? `${name} is not set` : `${name} ${issue.message}`
  })
  throw new Error(`The environment is not right:\n  ${lines.join('\n  ')}\nThe README lists every variable.`)
}

let parsed: Env | undefined

/** The process's own environment, parsed at first use so that a build needs no database. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
