import { expect, test, type Browser, type Page } from '@playwright/test'
import { seedId } from '@/lib/data/database/ids'
import { anotherPage, expectAccessible, signIn, watchPolicy, type Who } from './support'

const claim = `/dossiers/homs/claims/${seedId('claim', 'homs/independent-2012-03-12-karm-zeitoun/state-media-mass-killings')}`

async function signedIn(browser: Browser, who: Who, path: string): Promise<Page> {
  const page = await anotherPage(browser)
  await signIn(page, who, path)
  return page
}

test('a note mentions a colleague by keys; they are told, go to it, and are told no more', async ({ browser }) => {
  test.slow()
  const page = await signedIn(browser, 'editor-1', claim)
  const refused = watchPolicy(page)
  const stamp = Date.now().toString(36)
  const field = page.getByRole('region', { name: 'Notes' }).getByRole('textbox', { name: 'New note' })
  const names = page.getByRole('listbox', { name: 'Members to mention' }).last()
  await field.click()
  await page.keyboard.type(`${stamp} which quarter, @edi`)
  await expect(names.getByRole('option')).toHaveText(['Editor 2', 'Editor 3'])
  await page.keyboard.press('Escape')
  await expect(names).toBeHidden()
  await page.keyboard.press('Backspace')
  await expect(names).toBeHidden()
  await page.keyboard.type('t @ed')
  await expect(names.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', /.+/)
  await expectAccessible(page)
  await field.focus()
  await page.keyboard.press('End')
  await expect(names.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(names.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(new RegExp(`^${stamp} which quarter, @edt @Editor 3 $`))
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.locator('output.fixed')).toHaveText('Note saved.')
  await expect(field).toHaveValue('')

  const told = await signedIn(browser, 'editor-3', '/dossiers/homs/claims')
  const mark = told.getByRole('link', { name: /^Mentions, \d+ new ones?$/ })
  await mark.click()
  await expect(told.getByRole('heading', { level: 1, name: 'Mentions' })).toBeVisible()
  await expectAccessible(told)
  const item = told.getByRole('listitem').filter({ hasText: stamp })
  await expect(item).toContainText('New')
  await item.getByRole('link').click()
  await expect(told).toHaveURL(/#note-/)
  await expect(told.getByRole('article', { name: /^Note by/ }).filter({ hasText: stamp })).toBeFocused()
  await told.goto('/inbox')
  await expect(item).not.toContainText('New')
  expect(refused).toEqual([])
})
