import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { seedId } from '@/lib/data/database/ids'
import { anotherPage, signIn, type Who } from './support'

/** The page of a claim of the first dossier, by its key. */
export const pathOf = (key: string) => `/dossiers/homs/claims/${seedId('claim', `homs/${key}`)}`
/** The same, of the article on the truce. */
export const redCross = (slug: string) => pathOf(`independent-2012-02-21-red-cross-truce/${slug}`)

/** A window of one of the demo desk, at a page. */
export async function signedIn(browser: Browser, who: Who, path: string): Promise<Page> {
  const page = await anotherPage(browser)
  await signIn(page, who, path)
  return page
}

/** Presses a key until the page answers it: right after loading it may not yet. */
export async function pressUntil(page: Page, key: string, answer: (timeout: number) => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await answer(2000)
  }).toPass()
}

/** Answers of a page: what is shown, what has the focus. */
export const shown = (place: Locator) => (timeout: number) => expect(place).toBeVisible({ timeout })
export const focused = (place: Locator) => (timeout: number) => expect(place).toBeFocused({ timeout })
/** What says, beside a form, why it was refused. */
export const refusal = (place: Page | Locator) => place.locator('form').getByRole('alert')
