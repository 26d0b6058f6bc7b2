import type { Page } from '@playwright/test'
import type { PickedClaim } from './contender'

/** A program's own screens, as a person uses them in a browser; what is on them is found by selectors of Playwright. */
export interface Screens {
  url: string
  signIn: (page: Page) => Promise<unknown>
  /** The list of claims, 50 on a page, the claim that changed last first; how an open claim leads back to it. */
  list: { address: string; wayBack: string }
  /** A row of the list with the statement of its claim, and what opens the claim. */
  row: { selector: string; link: string }
  /** An open claim, and what has its statement there. */
  claim: { addressOf: (claim: PickedClaim) => string; statement: string }
  /** The search of the list; `button` shows the field where it is hidden at first. */
  search: { button?: string; field: string; needsEnter: boolean }
}

/** Signs in by the form of a peer, and waits until it is gone. */
export async function fillSignIn(
  page: Page,
  at: { address: string; email: string; password: string },
): Promise<unknown> {
  await page.goto(at.address)
  await page.locator(at.email).fill(person.email)
  await page.locator(at.password).fill(person.password)
  await page.locator('button[type=submit]').click()
  return page.locator(at.password).waitFor({ state: 'detached' })
}

/** The first person of a peer's new database. */
export const person = { email: 'bench@desk.example', password: 'Correct-Horse-Battery-1' }
