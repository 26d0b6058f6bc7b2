import 'server-only'
import { prisma, type Database } from './database'

/**
 * The database for a service's read outside any change, for functions of lib/data that take one because changes read by
 * them too. Services hand it on and reach no Prisma themselves (tests/rules/layers.test.ts); lib/data calls `prisma()`.
 */
export function reads(): Database {
  return prisma()
}
