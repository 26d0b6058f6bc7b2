import { randomBytes } from 'node:crypto'
import type { BenchLine } from '../bench-line'
import { chosen } from '../chosen'
import { openCrashServer } from './crash-server'

/** How much of each: the figures at full size unless said. */
export interface CrashOptions {
  claims: number
  only?: string
  kills?: { rounds: number; editors: number; saves: number }
}

/** R1 and R7, on a PostgreSQL of their own that is killed and goes away afterwards. */
export async function* run({ claims, only, kills }: CrashOptions): AsyncGenerator<BenchLine> {
  const wanted = chosen(['R1', 'R7'], only)
  const server = await openCrashServer()
  process.env.DATABASE_OWNER_URL = server.ownerUrl
  process.env.DATABASE_URL = server.servingUrl
  process.env.NEXTAUTH_SECRET ||= randomBytes(32).toString('base64url')
  try {
    if (wanted.includes('R1')) {
      const { databaseKilled } = await import('./database-killed')
      yield* databaseKilled(server, kills ?? { rounds: 50, editors: 16, saves: 100_000 })
    }
    if (wanted.includes('R7')) {
      const { backupAndRestore } = await import('./backup-and-restore')
      yield* backupAndRestore(server, { claims })
    }
  } finally {
    const { disconnect } = await import('@/lib/data/database/database')
    await disconnect()
    await server.remove()
  }
}
