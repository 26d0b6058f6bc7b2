import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { root } from '../../../scripts/lib/paths.mjs'
import { typeScriptCommand } from '../../../scripts/lib/process/app-environment.mjs'
import { useDatabase } from '../../support/database'
import { makeClaim, makeDesk } from '../../support/desk'
import { makeQuestion } from '../../support/questions'

const database = useDatabase()

/** Runs `scripts/migrate.ts` on this file's database; gives what it printed. */
function migrate(): string {
  const [command = '', ...args] = typeScriptCommand('scripts/migrate.ts')
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  expect(stderr.replace(/Warning: DATABASE_URL can alter.*\n/, '')).toBe('')
  expect(status).toBe(0)
  return stdout
}

test(
  'what SQL does not fill in is filled in once after a migration, and again where a start was killed in it',
  { timeout: 60_000 },
  async () => {
    const desk = await makeDesk()
    const { id: questionId, positions } = await makeQuestion(desk)
    const answer = { questionId, stance: 'asserts', positionId: positions.army }
    const claimId = await makeClaim(desk, undefined, { answer })
    const spoil = () => database.rows('UPDATE claim_summary SET origins_for_answer = 99')
    const counted = async () =>
      (await database.rows('SELECT origins_for_answer AS n FROM claim_summary WHERE claim_id = $1', [claimId]))[0]?.n
    const right = await counted()
    await spoil()
    expect(migrate()).toBe('The database is up to date.\n')
    expect(await counted()).toBe(right)
    await spoil()
    migrate()
    expect(await counted()).toBe(99)
    await database.rows(`COMMENT ON TABLE _prisma_migrations IS 'filled in up to 0046_text_sketches'`)
    migrate()
    expect(await counted()).toBe(right)
  },
)
