import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort } from '../../scripts/lib/process/ports.mjs'
import { makeFreshCopy, ordinaryAccount, type FreshCopy } from '../support/fresh-copy'
import { discard, npmStart, processesOf, processOf, type RunningProgram } from '../support/running-program'

const minutes = 60_000

// In order: each test finds what the one before left.
describe.sequential('npm start as an ordinary user', () => {
  let copy: FreshCopy
  let port: number
  let program: RunningProgram

  const isServing = async () => {
    const signal = AbortSignal.timeout(5_000)
    const answer = await fetch(`http://localhost:${port}/api/health`, { signal }).catch(() => null)
    return answer?.status === 200
  }

  beforeAll(async () => {
    copy = makeFreshCopy(ordinaryAccount())
    port = await findFreePort()
  })
  afterAll(() => discard(copy))

  it('comes up with its data in DATA_DIR', { timeout: 5 * minutes }, async () => {
    program = npmStart(copy, port)
    await program.whenServing()
    expect((await fetch(`http://localhost:${port}/sign-in`)).status).toBe(200)
    expect(existsSync(join(copy.folder, '.data/postgres/data/PG_VERSION'))).toBe(true)
  })

  it('starts a database again that was killed', { timeout: minutes }, async () => {
    process.kill(processOf(copy, /bin\/postgres -D/), 'SIGKILL')
    await expect.poll(program.words, { timeout: 10_000 }).toContain('The database ended (SIGKILL): starting it again')
    await expect.poll(isServing, { timeout: 10_000 }).toBe(true)
  })

  it('starts a program again that was killed, with another guardian', { timeout: minutes }, async () => {
    process.kill(processOf(copy, /guardian-process/), 'SIGKILL')
    process.kill(processOf(copy, /next-server/), 'SIGKILL')
    await expect.poll(program.words, { timeout: 10_000 }).toContain('The program ended (SIGKILL): starting it again')
    await expect.poll(isServing, { timeout: 10_000 }).toBe(true)
    expect(processOf(copy, /guardian-process/)).toBeGreaterThan(0)
  })

  it('leaves nothing behind when the starter itself is killed', { timeout: minutes }, async () => {
    process.kill(processOf(copy, /^node scripts\/start\.mjs/), 'SIGKILL')
    await expect.poll(() => processesOf(copy), { timeout: 20_000 }).toEqual([])
  })

  it('clears away what is left when starter and guardian are both killed', { timeout: 2 * minutes }, async () => {
    program = npmStart(copy, port)
    await program.whenServing()
    const left = processOf(copy, /bin\/postgres -D/)
    const doomed = [/guardian-process/, /^node scripts\/start\.mjs/].map((command) => processOf(copy, command))
    for (const pid of doomed) process.kill(pid, 'SIGKILL')
    await program.whenEnded
    expect(processesOf(copy).map(({ pid }) => pid)).toContain(left)
    program = npmStart(copy, port)
    await program.whenServing()
    expect(processOf(copy, /bin\/postgres -D/)).not.toBe(left)
    expect(await isServing()).toBe(true)
  })

  it('stops all of it at Ctrl-C, the database last', { timeout: minutes }, async () => {
    process.kill(-(program.npm.pid ?? 0), 'SIGINT') // a terminal signals the whole group
    expect(await program.whenEnded).toBe(0)
    expect(program.words()).toContain('Stopping: the program first, the database last')
    expect(processesOf(copy)).toEqual([])
  })
})
