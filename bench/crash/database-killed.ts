import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { serveApp, type ServedApp } from '@/tests/support/served-app'
import { atMost, exactly, moreThanNone, type BenchLine } from '../bench-line'
import { nothingHalf, nothingLost } from '../kept-rows'
import { keepSaving, makeEditors, sendSave, type Save, type Saves } from '../saving-editors'
import type { CrashServer } from './crash-server'

/** How often the database is killed, under how many editors, until how many saves were acknowledged. */
export interface KillSize {
  rounds: number
  editors: number
  saves: number
}

type Editors = Awaited<ReturnType<typeof makeEditors>>

/** R1: the whole PostgreSQL is killed while editors save over HTTP; nothing acknowledged is lost, nothing is there twice. */
export async function* databaseKilled(
  server: CrashServer,
  { rounds, editors, saves }: KillSize,
): AsyncGenerator<BenchLine> {
  const app = await serveApp()
  const all: Saves = { kept: [], refused: [], ambiguous: [] }
  let [ambiguous, longest] = [0, 0]
  try {
    const made = await makeEditors(editors)
    for (let round = 0; round < rounds; round++) {
      const { open, seconds } = await oneRound(server, app, made, {
        target: Math.ceil((saves * (round + 1)) / rounds),
        all,
      })
      ambiguous += open.length
      longest = Math.max(longest, seconds)
      await resolve(app, open, all)
    }
  } finally {
    await app.stop()
  }
  yield atMost('R1', `longest of ${rounds} times from the kill until pages are served again, seconds`, longest, 10)
  yield {
    id: 'R1',
    what: 'saves acknowledged',
    value: all.kept.length,
    bar: `>= ${saves}`,
    pass: all.kept.length >= saves,
  }
  yield moreThanNone('R1', 'saves whose end was not known', ambiguous)
  yield exactly('R1', 'of these not resolved by their key', all.ambiguous.length, 0)
  yield exactly(
    'R1',
    'saves refused as something else',
    all.refused.map(({ code }) => code).join(', ') || 'none',
    'none',
  )
  yield* nothingLost('R1', all)
  yield* nothingHalf('R1')
}

interface Round {
  target: number
  all: Saves
}

/** Editors save up to the round's target, then the database is killed at a moment that nobody chose. */
async function oneRound(server: CrashServer, app: ServedApp, { desk, cookies }: Editors, { target, all }: Round) {
  let isOver = false
  const saves: Saves = { kept: [], refused: [], ambiguous: [] }
  const saving = keepSaving(app, desk, cookies, () => isOver, saves)
  while (all.kept.length + saves.kept.length < target) await sleep(20)
  await sleep(randomInt(0, 200))
  server.kill()
  const began = performance.now()
  await sleep(100)
  isOver = true
  await saving
  await server.restart()
  while ((await fetch(`${app.url}/api/health`)).status !== 200) await sleep(25)
  const seconds = (performance.now() - began) / 1000
  all.kept.push(...saves.kept)
  // Told to come again, or cut off: either may have been kept.
  const again = (code: string) => code === 'unavailable' || code === 'overloaded'
  all.refused.push(...saves.refused.filter(({ code }) => !again(code)))
  const open = [...saves.ambiguous, ...saves.refused.filter(({ code }) => again(code)).map(({ save }) => save)]
  return { open, seconds }
}

/** Sends again, under the same key, what nobody knows the end of. */
async function resolve(app: ServedApp, open: Save[], all: Saves): Promise<void> {
  for (const save of open) {
    const saves: Saves = { kept: [], refused: [], ambiguous: [] }
    for (let tries = 0; tries < 50 && saves.kept.length === 0; tries++) {
      await sendSave(app, save, saves)
      if (saves.kept.length === 0) await sleep(100)
    }
    if (saves.kept[0]) all.kept.push(saves.kept[0])
    else all.ambiguous.push(save)
  }
}
