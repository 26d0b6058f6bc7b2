import 'server-only'
import { prisma, type Database } from './database'

/** The database for a read outside any change: what data functions take that can also be part of one. */
export function reads(): Database {
  return prisma()
}
