import { chromium, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../../scripts/lib/test/find-chromium.mjs'
import type { World } from './world'

/** Runs something in a browser of its own that is closed afterwards. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('there is no Chromium; npm test installs one, or CHROMIUM_PATH names it')
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** A page with nothing in its cache, signed in as the lead unless said otherwise. */
export async function freshPage(browser: Browser, world: World, isSignedIn = true): Promise<Page> {
  const { url } = await world.app()
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
  // Functions are sent to the page as compiled for node, which names them by a helper.
  await context.addInitScript('globalThis.__name ??= (value) => value')
  const [name = '', value = ''] = (await world.cookie()).split('=')
  if (isSignedIn) await context.addCookies([{ name, value, url }])
  return context.newPage()
}

/** Waits until the browser has drawn what it has now: two frames later. */
export const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
