import type { Page } from '@playwright/test'
import { signIn } from './support'

/** Opens a dossier of the test's own, as an editor who may; gives its path. */
export async function openOwnDossier(page: Page, title: string): Promise<string> {
  await signIn(page, 'editor-1', '/dossiers/new')
  await page.getByLabel('Title').fill(`${title} ${Date.now().toString(36)}`)
  await page.getByLabel('Summary').fill('For one test.')
  await page.getByRole('button', { name: 'Create the dossier' }).click()
  await page.waitForURL(/\/members$/)
  return new URL(page.url()).pathname.replace(/\/members$/, '')
}
