import { chromium, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../../scripts/lib/test/find-chromium.mjs'
import type { World } from './world'

/** A browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('there is no Chromium; npm test installs one, or CHROMIUM_PATH names it')
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

/** Runs something in a browser of its own that is closed afterwards. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await openBrowser()
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** A page of a program with nothing in its cache, where nobody is signed in. */
export async function emptyPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
  // Functions are sent to the page as compiled for node, which names them by a helper.
  await context.addInitScript('globalThis.__name ??= (value) => value')
  return context.newPage()
}

/** A page with nothing in its cache, signed in as the lead unless said otherwise. */
export async function freshPage(browser: Browser, world: World, isSignedIn = true): Promise<Page> {
  const page = await emptyPage(browser, (await world.app()).url)
  if (isSignedIn) await signInAsLead(page, world)
  return page
}

/** By the cookie of a session, as the program itself would have set it. */
export async function signInAsLead(page: Page, world: World): Promise<void> {
  const [name = '', value = ''] = (await world.cookie()).split('=')
  await page.context().addCookies([{ name, value, url: (await world.app()).url }])
}

/** Waits until the browser has drawn what it has now: two frames later. */
export const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
