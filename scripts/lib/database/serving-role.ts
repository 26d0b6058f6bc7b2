import pg from 'pg'
import { commandWords } from '@/lib/words/commands/commands'
import { say } from '@/lib/words/say'

/** What the serving role may do where it is less than reading and writing every row. */
const narrower: Record<string, string> = {
  log_entry: 'SELECT, INSERT',
  // What blanks payloads is not built yet, so that nothing here needs the right to.
  log_payload: 'SELECT, INSERT',
  _prisma_migrations: 'SELECT',
}

type Role = { name: string; password: string }

function roleOf(url: string): Role {
  const { username, password } = new URL(url)
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) }
}

/** Makes the role unless it is there; without the right to, says what an administrator must run. */
async function ensureRole(client: pg.Client, { name, password }: Role): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
  if (rowCount) return
  try {
    await client.query(`CREATE ROLE ${client.escapeIdentifier(name)} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    if (error.code === '42710' || error.code === '23505') return // made at the same moment by another migration
    if (error.code !== '42501') throw error
    const remedy = `as an administrator, CREATE ROLE "${name}" LOGIN PASSWORD '...'`
    throw new Error(say(commandWords.theRoleOfDatabaseUrl, { remedy }), { cause: error })
  }
}

async function grant(client: pg.Client, role: string): Promise<void> {
  const to = client.escapeIdentifier(role)
  await client.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    REVOKE ALL ON SCHEMA public FROM ${to};
    GRANT USAGE ON SCHEMA public TO ${to};
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${to};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${to};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${to}`)
  for (const [table, rights] of Object.entries(narrower)) {
    await client.query(`REVOKE ALL ON ${table} FROM ${to}; GRANT ${rights} ON ${table} TO ${to}`)
  }
}

/** Whether a role could undo what it is refused: as superuser, or as owner of tables, itself or by membership. */
async function isMighty(client: pg.Client, role: string): Promise<boolean> {
  const { rows } = await client.query<{ mighty: boolean }>(
    `SELECT rolsuper OR EXISTS (
       SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND pg_has_role(pg_roles.oid, relowner, 'MEMBER')) AS mighty
     FROM pg_roles WHERE rolname = $1`,
    [role],
  )
  return rows[0]?.mighty ?? false
}

/**
 * Gives the role of `servingUrl` its rights in the owner's database, and makes it if need be: it reads and writes
 * rows, but only adds to the log. True when the role is limited so; false when it has the owner's power anyway.
 */
export async function grantServingRole(ownerUrl: string, servingUrl: string): Promise<boolean> {
  const role = roleOf(servingUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await ensureRole(client, role)
    if (await isMighty(client, role.name)) return false
    await client.query('BEGIN')
    await grant(client, role.name)
    await client.query('COMMIT')
    return true
  } finally {
    await client.end()
  }
}
