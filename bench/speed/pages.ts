import type { Browser, Page } from '@playwright/test'
import { atMost, type BenchLine } from '../bench-line'
import { drawn, freshPage, withBrowser } from './browser'
import { beside, median } from './measure'
import type { World } from './world'

interface Measured {
  /** Bytes of scripts as they went over the wire. */
  scripts: number
  /** Largest contentful paint in ms, and cumulative layout shift. */
  lcp: number
  cls: number
  longTasks: number[]
}

interface MeasuredPage {
  name: string
  path: string
  isSignedIn: boolean
  /** kB of JavaScript above an empty page. */
  bar: number
}

const pages: MeasuredPage[] = [
  { name: 'sign-in', path: '/sign-in', isSignedIn: false, bar: 15 },
  { name: 'question grid', path: '/dossiers/grid', isSignedIn: true, bar: 30 },
  { name: 'claims table', path: '/dossiers/great/claims', isSignedIn: true, bar: 45 },
  { name: 'reader', path: '/dossiers/great/sources/source-1', isSignedIn: true, bar: 75 },
]

const rounds = 5

/** S8: what each page costs a browser, above an empty page of the same build (that for an address that is not there). */
export async function* benchPages(world: World): AsyncGenerator<BenchLine> {
  yield* await withBrowser(async (browser) => {
    const empty = await median5(browser, world, { name: 'empty', path: '/nothing-here', isSignedIn: false, bar: 0 })
    const lines = [beside('S8', 'JavaScript of an empty page, kB gzipped', empty.scripts / 1_000)]
    for (const page of pages) {
      const seen = await median5(browser, world, page)
      lines.push(
        atMost(
          'S8',
          `${page.name}: JavaScript above the empty page, kB gzipped`,
          (seen.scripts - empty.scripts) / 1_000,
          page.bar,
        ),
        atMost('S8', `${page.name}: largest contentful paint, ms`, seen.lcp, 1_500),
        atMost('S8', `${page.name}: cumulative layout shift`, seen.cls, 0.05),
        atMost(
          'S8',
          `${page.name}: longest task while scrolling, ms (0: none over 50)`,
          Math.max(0, ...seen.longTasks),
          50,
        ),
      )
    }
    return lines
  })
}

async function median5(browser: Browser, world: World, page: MeasuredPage): Promise<Measured> {
  const all: Measured[] = []
  for (let round = 0; round < rounds; round++) all.push(await measure(browser, world, page))
  const of = (value: (each: Measured) => number) => median(all.map(value))
  const longest = of(({ longTasks }) => Math.max(0, ...longTasks))
  return {
    scripts: of(({ scripts }) => scripts),
    lcp: of(({ lcp }) => lcp),
    cls: of(({ cls }) => cls),
    longTasks: [longest],
  }
}

async function measure(browser: Browser, world: World, { path, isSignedIn }: MeasuredPage): Promise<Measured> {
  const page = await freshPage(browser, world, isSignedIn)
  const scripts = await countScripts(page)
  await page.goto(path, { waitUntil: 'networkidle' })
  await drawn(page)
  const paint = await page.evaluate(readPaint)
  const longTasks = await page.evaluate(scrollThrough)
  const measured = { scripts: scripts(), ...paint, longTasks }
  await page.context().close()
  return measured
}

/** What the scripts of a page weigh on the wire, by Chromium's own account. */
async function countScripts(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') bytes += encodedDataLength
  })
  await session.send('Network.enable')
  return () => bytes
}

/** https://www.w3.org/TR/largest-contentful-paint/ and https://wicg.github.io/layout-instability/, as buffered. */
function readPaint(): Promise<{ lcp: number; cls: number }> {
  const seen = { lcp: 0, cls: 0 }
  const watch = (type: string, note: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void) =>
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => note(entry as Parameters<typeof note>[0])),
    ).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = Math.max(seen.lcp, startTime)))
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value))
  return new Promise((resolve) => setTimeout(() => resolve(seen), 200))
}

/** Scrolls to the end and back, a window's half at a time; the tasks over 50 ms meanwhile (https://w3c.github.io/longtasks/). */
async function scrollThrough(): Promise<number[]> {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  observer.observe({ type: 'longtask' })
  for (const direction of [1, -1]) {
    for (let step = 0; step < 20; step++) {
      scrollBy(0, (direction * innerHeight) / 2)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
  observer.disconnect()
  return tasks
}
