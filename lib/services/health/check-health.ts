import 'server-only'
import { databaseAnswers } from '@/lib/data/database/health'

/** What monitors are told; `database` is whether it answers within 2 seconds. Anybody may ask. */
export interface Health {
  status: 'ok' | 'unavailable'
  database: boolean
}

/** Whether the product can serve: the process is up, so it is the database that decides. */
export async function checkHealth(): Promise<Health> {
  const database = await databaseAnswers()
  return { status: database ? 'ok' : 'unavailable', database }
}
