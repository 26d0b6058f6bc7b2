import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { serveApp } from '@/tests/support/served-app'
import { atMost, exactly, moreThanNone, type BenchLine } from '../bench-line'
import { nothingHalf, nothingLost } from '../kept-rows'
import { keepSaving, makeEditors, sendSave, type Saves } from '../saving-editors'

/** How often the program is killed, while how many editors save. */
export interface AppEndsSize {
  kills: number
  editors: number
}

/** R2: the program is told to go while editors save, then killed again and again: nothing is half written. */
export async function* appEnds(size: AppEndsSize): AsyncGenerator<BenchLine> {
  const saves: Saves = { kept: [], refused: [], ambiguous: [] }
  yield* drained(size, saves)
  yield* killed(size, saves)
  yield* resolved(saves)
  yield* nothingLost('R2', saves)
  yield* nothingHalf('R2')
}

async function saveUntil(
  size: AppEndsSize,
  all: Saves,
  ending: (app: Awaited<ReturnType<typeof serveApp>>) => Promise<number>,
) {
  const { desk, cookies } = await makeEditors(size.editors)
  const app = await serveApp()
  try {
    const [first = ''] = cookies
    await keepSaving(app, desk, [first], onceOnly()) // the first save of a program is slow: it is not the one to cut
    let isOver = false
    const saving = keepSaving(app, desk, cookies, () => isOver)
    await sleep(randomInt(300, 1_000))
    const took = ending(app).finally(() => (isOver = true))
    const saves = await saving
    for (const key of ['kept', 'refused', 'ambiguous'] as const) (all[key] as unknown[]).push(...saves[key])
    unresolved.push(...saves.ambiguous)
    return { saves, milliseconds: await took, isBuilt: app.isBuilt }
  } finally {
    await app.kill()
  }
}

const onceOnly = () => {
  let asked = 0
  return () => asked++ > 0
}

const unresolved: Saves['ambiguous'] = []

async function* drained(size: AppEndsSize, all: Saves): AsyncGenerator<BenchLine> {
  const { saves, milliseconds, isBuilt } = await saveUntil(size, all, (app) => app.stop())
  if (isBuilt) yield moreThanNone('R2', 'saves acknowledged before the program was told to go', saves.kept.length)
  yield atMost('R2', 'seconds until it was gone', milliseconds / 1000, 10)
  yield exactly('R2', 'answers 5xx while it drained', saves.refused.filter(({ status }) => status >= 500).length, 0)
}

async function* killed(size: AppEndsSize, all: Saves): AsyncGenerator<BenchLine> {
  for (let round = 0; round < size.kills; round++) await saveUntil(size, all, async (app) => (await app.kill(), 0))
  yield moreThanNone('R2', `saves without an answer in ${size.kills} kills`, all.ambiguous.length)
}

/** Whoever had no answer sends the same again, under the same key. */
async function* resolved(all: Saves): AsyncGenerator<BenchLine> {
  const app = await serveApp()
  const again: Saves = { kept: [], refused: [], ambiguous: [] }
  try {
    for (const save of unresolved.splice(0)) await sendSave(app, save, again)
  } finally {
    await app.stop()
  }
  yield exactly(
    'R2',
    'saves without an answer that do not resolve by their key',
    all.ambiguous.length - again.kept.length,
    0,
  )
  all.kept.push(...again.kept)
}
