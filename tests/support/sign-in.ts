import type { Browser, Page } from '@playwright/test'
import type { demoNames } from '../../scripts/lib/secrets.mjs'
import { demoPerson } from './demo-desk'

/** A browser of their own in which somebody of the demo desk has signed in and gone to `path`. */
export async function signedIn(browser: Browser, who: (typeof demoNames)[number], path: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const { email, password } = demoPerson(who)
  await page.goto(`/sign-in?from=${encodeURIComponent(path)}`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return page
}
