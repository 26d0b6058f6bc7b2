import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grantServingRole } from '../../../../scripts/lib/database/serving-role'
import { useDatabase } from '../../../support/database'

const database = useDatabase()
const isSeparate = new URL(database.url).username !== new URL(database.ownerUrl).username

// The only role that DATABASE_URL brings may be the owner itself: then there is nothing to refuse.
describe.skipIf(!isSeparate)('the role that serves (needs a role apart from the owner)', () => {
  const client = new pg.Client({ connectionString: database.url })
  beforeAll(() => client.connect())
  afterAll(() => client.end())

  it.each([
    'SELECT count(*) FROM claim',
    'SELECT count(*) FROM log_entry',
    'SELECT count(*) FROM _prisma_migrations',
    'DELETE FROM sign_in_failure',
  ])('may %s', async (sql) => {
    await expect(client.query(sql)).resolves.toBeDefined()
  })

  it.each([
    "UPDATE log_entry SET kind = 'x'",
    'DELETE FROM log_entry',
    'TRUNCATE log_entry',
    'DELETE FROM log_payload',
    'UPDATE log_payload SET salt = NULL, payload = NULL, redacted_at = now()',
    'UPDATE log_payload SET log_entry_id = gen_random_uuid()',
    'TRUNCATE claim CASCADE',
    'ALTER TABLE log_entry DISABLE TRIGGER ALL',
    'CREATE TRIGGER quiet BEFORE UPDATE ON log_entry FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    'DROP TABLE log_payload',
    'CREATE TABLE mine (id uuid)',
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', '1', '1')",
  ])('may not %s', async (sql) => {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' })
  })

  it('has no more rights after they are given again', async () => {
    expect(await grantServingRole(database.ownerUrl, database.url)).toBe(true)
    await expect(client.query('DELETE FROM log_entry')).rejects.toMatchObject({ code: '42501' })
  })

  it('is known for what it is when it owns the tables', async () => {
    expect(await grantServingRole(database.ownerUrl, database.ownerUrl)).toBe(false)
  })
})
