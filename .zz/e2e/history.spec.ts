import { expect, test } from '@playwright/test'
import { expectAccessible, signIn, watchPolicy } from './support'

const history = '/dossiers/homs/history'

test('the log as sentences, narrowed to a person and a kind, older entries on the next page', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'reader', history)
  const entries = page.getByRole('main').getByRole('listitem')
  await expect(entries).toHaveCount(50)
  await expectAccessible(page)
  await page.getByLabel('Who').selectOption({ label: 'Editor 2' })
  await page.getByLabel('What').selectOption('question-asked')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(entries.first()).toContainText('Editor 2 asked')
  await expect(page.getByLabel('Who')).toHaveValue(/.+/)
  await page.goto(history)
  const newest = await entries.first().textContent()
  await page.getByRole('link', { name: 'Next' }).click()
  await page.waitForURL(/before=/)
  await expect(entries.first()).not.toHaveText(newest ?? '')
  await page.goto(`${history}?kind=gossip`)
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  expect(refused).toEqual([])
})

test('on a phone the history fits the window @phone', async ({ page }) => {
  await signIn(page, 'editor-3', `${history}?kind=judgements`)
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await expectAccessible(page)
})
