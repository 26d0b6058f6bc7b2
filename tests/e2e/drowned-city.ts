import { expect, type Page } from '@playwright/test'
import { addDossierOf } from '../support/browser-dossier'
import { hideSuggestions, painted } from './reading'
import { signIn } from './support'

/** The headline of the article, which its text begins with. */
export const headline = 'Toll in drowned city nearly doubles'
const flood = {
  language: 'en',
  outlet: 'City Herald',
  headline,
  text:
    `${headline}\n\n` +
    'More than 900 people are dead, the national relief society said on Thursday. Selim Haddar said that the river road was closed.\n\n' +
    'The health minister said that 311 victims had been buried, and denied that the dam had been neglected.',
}

/** What its two certain claims say, as their cards show it. */
export const [toll, road] = ['“More than 900 people are dead”', '“the river road was closed”'] as const
/** A result is announced. */
export const said = (page: Page, sentence: string) =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
/** The button of the active card. */
export const current = (page: Page) => page.locator('article [aria-current=true]').filter({ visible: true })
/** A dialog by its title. */
export const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

/** The article with two claims on it, drafted as they were suggested; gives the path of its reader. */
export async function open(page: Page): Promise<string> {
  const path = await addDossierOf(flood, [
    ['national relief society', 'organisation', 'relief'],
    ['Selim Haddar', 'person', 'government'],
  ])
  await signIn(page, 'editor-1', path)
  await page.getByRole('button', { name: 'Accept 2 that are certain' }).click()
  await said(page, '2 claims drafted.')
  await hideSuggestions(page)
  await expect.poll(() => painted(page, 'claim-')).toHaveLength(2)
  return path
}
