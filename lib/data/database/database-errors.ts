import { DomainError, type ErrorCode } from '@/lib/domain/errors'

/** Unique indexes whose breach has a sentence of its own; every other one reads "duplicate". */
const codeByConstraint: Record<string, ErrorCode> = {
  link_one_standing: 'already-standing',
  interest_mark_one_standing: 'already-standing',
  link_one_standing_mutual: 'already-standing',
  rating_one_standing: 'conflict',
  desk_rating_one_standing: 'conflict',
  finding_one_standing: 'conflict',
  comparison_one_standing: 'conflict',
  reliability_one_standing_party: 'conflict',
  reliability_one_standing_source: 'conflict',
  second_factor_one_open: 'conflict',
}

const byPrismaCode: Record<string, ErrorCode> = {
  P1001: 'unavailable',
  P1008: 'overloaded',
  P1017: 'unavailable',
  P2003: 'conflict',
  P2024: 'overloaded',
  P2025: 'not-found',
  P2028: 'overloaded',
  P2034: 'conflict',
}

const bySqlState: Record<string, ErrorCode> = {
  // A row this one points to went meanwhile, or one that others point to would go; PostgreSQL 18 says 23001.
  '23001': 'conflict',
  '23503': 'conflict',
  '23505': 'duplicate',
  '40001': 'conflict',
  '40P01': 'conflict',
  '25P03': 'overloaded',
  '53300': 'overloaded',
  '53400': 'overloaded',
  '55P03': 'overloaded',
  '57014': 'overloaded',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
  '57P05': 'unavailable',
  '08000': 'unavailable',
  '08003': 'unavailable',
  '08006': 'unavailable',
  ECONNREFUSED: 'unavailable',
  ECONNRESET: 'unavailable',
  EAI_AGAIN: 'unavailable',
  EHOSTUNREACH: 'unavailable',
  ENOTFOUND: 'unavailable',
  EPIPE: 'unavailable',
  ETIMEDOUT: 'unavailable',
}

/** What the driver says in words only. */
const byWords: [string, ErrorCode][] = [
  ['timeout exceeded when trying to connect', 'overloaded'],
  ['Query read timeout', 'overloaded'],
  ['Connection terminated', 'unavailable'],
  ['Client has encountered a connection error', 'unavailable'],
]

/** What the adapter says of a socket that failed, without a code. */
const byKind: Record<string, ErrorCode> = {
  ConnectionClosed: 'unavailable',
  DatabaseNotReachable: 'unavailable',
  SocketTimeout: 'unavailable',
}

interface DriverCause {
  kind?: string
  originalCode?: string
  constraint?: { index?: string; fields?: string[] }
}

/**
 * Turns what Prisma and PostgreSQL throw into the closed list of codes, here and nowhere else. What is not
 * expected comes back as it is: a bug. Detail texts are dropped, since a check error carries the whole row.
 */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error
  const code = (error as { code?: string }).code
  const cause = causeOf(error)
  const index = cause?.constraint?.index ?? (error as { constraint?: string }).constraint
  if (index !== undefined && codeByConstraint[index] !== undefined) return new DomainError(codeByConstraint[index])
  const sqlState = cause?.originalCode ?? code ?? ''
  if (code === 'P2002' || sqlState === '23505') return new DomainError('duplicate')
  const known = bySqlState[sqlState] ?? byPrismaCode[code ?? ''] ?? byKind[cause?.kind ?? '']
  if (known) return new DomainError(known)
  const said = byWords.find(([words]) => error.message.includes(words))
  return said ? new DomainError(said[1]) : error
}

/** What PostgreSQL ends one of two changes with that lock each other out (40P01), or that cannot both be as if alone (40001). */
const lost = ['40P01', '40001']

/** Whether a transaction was ended for the sake of another: done again, it may well go through. */
export function lostToAnother(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as { code?: string }).code ?? ''
  return lost.includes(causeOf(error)?.originalCode ?? code) || code === 'P2034'
}

/** What the driver said: Prisma passes it on inside its own error, but where a transaction ends, as it is. */
function causeOf(error: Error): DriverCause | undefined {
  if (error.name === 'DriverAdapterError') return error.cause as DriverCause | undefined
  return (error as { meta?: { driverAdapterError?: { cause?: DriverCause } } }).meta?.driverAdapterError?.cause
}
