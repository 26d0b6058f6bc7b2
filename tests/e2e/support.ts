import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Browser, type Page } from '@playwright/test'
import { openBrowserSession } from '../support/browser-session'
import type { DemoName } from '../support/demo-desk'

/** One of the demo desk. */
export type Who = DemoName

/** Fills the sign-in page and leaves it; the page it leads to is open then. */
export async function fillSignIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Goes to `path` as one of the demo desk, by a session that is inserted: sign-in.spec.ts alone uses the form for them. */
export async function signIn(page: Page, who: Who, path = '/dossiers'): Promise<void> {
  await page.context().addCookies([await openBrowserSession(who)])
  await page.goto(path)
}

/** A browser window of somebody else, with nothing of this one's. */
export async function anotherPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

/**
 * axe without what nobody reads here: to describe every node that is fine, and to gather the parts of foreign frames (there
 * are none) in a page of its own, takes it two thirds of its time.
 */
const axeOf = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()

/** Fails on anything axe finds against WCAG 2.2 AA, in light and in dark, and on a page wider than its window. */
export async function expectAccessible(page: Page): Promise<void> {
  // From the top: what is cut off by the window's edge would count as a target too small.
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axeOf(page).withTags(tags).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([])
  }
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(tooWide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Collects what the browser refuses because of the content security policy; the list stays empty if all is well. */
export function watchPolicy(page: Page): string[] {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  return refused
}
