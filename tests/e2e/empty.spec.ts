import { expect, test } from '@playwright/test'
import { openOwnDossier } from './own-dossier'
import { expectAccessible } from './support'

test('an empty dossier says on every screen that it is empty, and what to do next', async ({ page }) => {
  test.slow()
  const home = await openOwnDossier(page, 'Nothing yet')
  const main = page.getByRole('main')
  await page.goto(`${home}/review`)
  await expect(main).toContainText('No claims to rate yet')
  // What a popover holds is not seen before it is opened.
  await expect(main).not.toContainText('rated or abstained', { useInnerText: true })
  await expect(main.getByRole('link', { name: 'Add a source' })).toHaveAttribute('href', `${home}/sources/new`)
  await expectAccessible(page)
  await page.goto(home)
  await expect(main).toContainText('No questions yet')
  await expect(main.getByRole('button', { name: 'Mark all as seen' })).toHaveCount(0)
  await expect(main.getByRole('link', { name: 'Ask a question' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Set up from articles' })).toHaveAttribute('href', `${home}/set-up`)
  await expectAccessible(page)
  for (const [path, title, action] of [
    ['claims', 'No claims yet', 'Open the sources'],
    ['sources', 'No sources yet', 'Add a source'],
    ['parties', 'No parties yet', 'New party'],
    ['questions', 'No questions yet', 'Ask a question'],
  ] as const) {
    await page.goto(`${home}/${path}`)
    await expect(main).toContainText(title)
    await expect(
      main
        .getByRole('link', { name: action })
        .or(main.getByRole('button', { name: action }))
        .first(),
    ).toBeVisible()
  }
})
