import { encode } from 'next-auth/jwt'
import { newId } from '@/lib/data/database/ids'
import { demoEmail, readSecrets } from '../../scripts/lib/process/secrets.mjs'
import { onBrowserDatabase } from './browser-database'
import type { DemoName } from './demo-desk'

/** A cookie as browsers keep it, for the served program alone. */
export interface SessionCookie {
  name: string
  value: string
  url: string
}

/** Inserts a session of one of the demo desk; gives the cookie that stands for it, as the program would have set it. */
export async function openBrowserSession(who: DemoName): Promise<SessionCookie> {
  const sid = newId()
  const personId = await onBrowserDatabase(async (client) => {
    const { rows } = await client.query<{ person_id: string }>(
      `INSERT INTO session (id, person_id, created_at, last_seen_at, expires_at)
       SELECT $1, id, now(), now(), now() + interval '1 day' FROM person WHERE email = $2 RETURNING person_id`,
      [sid, demoEmail(who)],
    )
    return rows[0]?.person_id
  })
  if (!personId) throw new Error(`${demoEmail(who)} is nobody here`)
  const value = await encode({
    token: { sid, sub: personId },
    secret: readSecrets(process.env.BROWSER_DATA_DIR ?? '').nextAuthSecret,
  })
  return { name: 'next-auth.session-token', value, url: `http://localhost:${process.env.BROWSER_PORT}` }
}
