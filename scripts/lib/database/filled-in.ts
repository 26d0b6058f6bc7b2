import type pg from 'pg'

// The comment of a table that Prisma keeps: it leaves comments alone, and a dump brings them along.
const read = `SELECT obj_description('_prisma_migrations'::regclass) AS comment`
const form = /^filled in up to (\S+)$/

/**
 * The last migration after which what SQL does not work out was filled in to its end: null before the first time, and for a
 * database from before this was kept.
 */
export async function readFilledIn(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ comment: string | null }>(read)
  return form.exec(rows[0]?.comment ?? '')?.[1] ?? null
}

/** Keeps that all is filled in up to this migration. */
export async function keepFilledIn(client: pg.Client, migration: string): Promise<void> {
  const comment = client.escapeLiteral(`filled in up to ${migration}`)
  await client.query(`COMMENT ON TABLE _prisma_migrations IS ${comment}`)
}
