import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { runSql, withDatabase } from './template-database'

// Runs before each integration test file is loaded, so that lib/env and lib/data see this file's own database.
const { ownerUrl, servingUrl, template, prefix } = inject('testServer')
const name = `${prefix}${randomUUID().slice(0, 8)}`
await runSql(ownerUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)

process.env.DATABASE_OWNER_URL = withDatabase(ownerUrl, name)
process.env.DATABASE_URL = withDatabase(servingUrl, name)
process.env.NEXTAUTH_SECRET = 'a secret that only the tests know, long enough'
process.env.NEXTAUTH_URL = 'http://localhost:3000'
process.env.COUNTERCLAIM_MODE = 'demo'
