import type { Browser, Page } from '@playwright/test'
import { atMost, type BenchLine } from '../bench-line'
import { drawn, freshPage, withBrowser } from './browser'
import { beside, byTurns, median, quantile } from './measure'
import type { World } from './world'

const rounds = 7
const selections = 40
/** From a jump to a place until words are selected there, in milliseconds: the cards beside it have come and are drawn. */
const lookAround = 500

/**
 * S7: a text of 200 kB with thousands of claims against the same text with none; and from selecting words that one sees
 * to painted. Beside it, selecting in the very frame after a jump to another place, whose cards are then still being drawn.
 */
export async function* benchReader(world: World): AsyncGenerator<BenchLine> {
  const anchors = world.sizes[3]?.claims ?? 0
  const seen = await withBrowser(async (browser) => {
    for (const warm of [0, 1]) await open(browser, world, warm)
    const times = await byTurns(
      rounds,
      () => open(browser, world, 0),
      () => open(browser, world, 1),
    )
    return {
      times,
      paints: await selectionTimes(browser, world, 'in view'),
      jumps: await selectionTimes(browser, world, 'just jumped to'),
    }
  })
  yield beside('S7', `a text of 200 kB with ${anchors} anchors, opened and drawn, ms`, median(seen.times.one))
  yield atMost(
    'S7',
    `opened with ${anchors} anchors, of the time with none`,
    median(seen.times.one) / median(seen.times.other),
    1.5,
  )
  yield atMost('S7', `from selecting to painted among ${anchors} anchors p95, ms`, quantile(seen.paints, 0.95), 100)
  yield beside('S7', 'the same in the first frame after a jump to another place p95, ms', quantile(seen.jumps, 0.95))
}

/** Opens the source with all the claims (0) or with none (1); ends once its highlights are drawn. */
async function open(browser: Browser, world: World, source: number): Promise<void> {
  const page = await freshPage(browser, world)
  await openReader(page, source)
  await page.context().close()
}

async function openReader(page: Page, source: number): Promise<void> {
  const response = await page.goto(`/dossiers/reader/sources/source-${source}`)
  if (response?.status() !== 200) throw new Error(`the reader was answered ${response?.status()}`)
  if (source === 0) await page.waitForFunction(() => CSS.highlights.size > 0)
  await drawn(page)
}

/** Selects words in one place after the other, until the toolbar for them stands there drawn. */
async function selectionTimes(browser: Browser, world: World, place: 'in view' | 'just jumped to'): Promise<number[]> {
  const page = await freshPage(browser, world)
  await openReader(page, 0)
  const times: number[] = []
  for (let n = 0; n < selections; n++) {
    await page.evaluate(showLine, n)
    // Nobody selects words they have not found yet.
    if (place === 'in view') await page.waitForTimeout(lookAround)
    times.push(await page.evaluate(selectAndWait, n))
    await page.evaluate(() => getSelection()?.collapseToStart())
    await page.getByRole('toolbar', { name: 'With the selected words' }).waitFor({ state: 'detached' })
  }
  return times.slice(3)
}

function showLine(n: number): void {
  const lines = document.querySelectorAll<HTMLElement>('[data-start]')
  lines[(n * 37) % lines.length]?.scrollIntoView({ block: 'center' })
}

function selectAndWait(n: number): Promise<number> {
  const lines = document.querySelectorAll<HTMLElement>('[data-start]')
  const words = lines[(n * 37) % lines.length]?.firstChild
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      if (!words) return reject(new Error('the text has no line to select in'))
      const began = performance.now()
      getSelection()?.setBaseAndExtent(words, 2, words, Math.min(40, words.textContent?.length ?? 3))
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
      const look = () => {
        if (performance.now() - began > 5_000) return reject(new Error('no toolbar came for the selected words'))
        if (!document.querySelector('[role=toolbar][aria-label="With the selected words"]'))
          return requestAnimationFrame(look)
        requestAnimationFrame(() => resolve(performance.now() - began))
      }
      look()
    })
  })
}
