import { expect, test, type Page } from '@playwright/test'
import { cardOf, drag, open, panelOf } from './reading'

const who = (page: Page) => panelOf(page).getByLabel('Speaker', { exact: true })
const unnamed = (page: Page) => panelOf(page).getByText('Saved as an unnamed speaker')

async function begin(page: Page): Promise<void> {
  await open(page)
  await drag(page, 'The army denied it')
  await page.keyboard.press('c')
  await panelOf(page).getByLabel('Statement').fill('The army denied it.')
  // What was read of the words is not what is typed here.
  await who(page).fill('')
}

test('a name typed whole is the party that bears it on Tab, on Enter and when it is pasted, whatever its case', async ({
  page,
}) => {
  await begin(page)
  await who(page).focus()
  await page.keyboard.type('syrian OBSERVATORY for human rights', { delay: 5 })
  await page.keyboard.press('Tab')
  await expect(who(page)).toHaveValue('Syrian Observatory for Human Rights')
  await expect(unnamed(page)).toHaveCount(0)

  await who(page).fill('')
  await who(page).focus()
  await page.keyboard.type('rami abdel rahman')
  await page.keyboard.press('Enter')
  await expect(who(page)).toHaveValue('Rami Abdulrahman')
  await expect(panelOf(page)).toBeVisible()

  await who(page).evaluate((input: HTMLInputElement) => {
    input.select()
    input.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }))
  })
  await page.keyboard.insertText('KOFÍ ANNAN')
  await expect(who(page)).toHaveValue('Kofi Annan')

  await who(page).fill('witnesses, unnamed')
  await page.keyboard.press('Tab')
  await expect(unnamed(page)).toBeVisible()
})

test('a quick hand that saves before leaving the field saves the party, not an unnamed speaker', async ({ page }) => {
  await begin(page)
  await who(page).focus()
  await page.keyboard.insertText('syrian observatory for human rights')
  await page.keyboard.press('Control+Enter')
  await expect(panelOf(page)).toBeHidden()
  await expect(cardOf(page, 'The army denied it.')).toContainText('Syrian Observatory for Human Rights, as reported by')
})

test('a new party is offered only once the search found none of that name; the form of it gives the focus back', async ({
  page,
}) => {
  await begin(page)
  const options = panelOf(page).getByRole('option', { name: /Syrian army|^Add/ })
  let release = () => {}
  const isHeld = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/sources/**', async (route) => {
    if (route.request().postData()?.includes('Syrian army')) await isHeld
    await route.continue()
  })
  const searched = page.waitForRequest((request) => request.postData()?.includes('Syrian army') === true)
  await who(page).fill('Syrian army')
  await searched
  await expect(options).toHaveCount(0)
  release()
  await expect(options).toHaveCount(1)
  await expect(options).not.toContainText('Add')

  await who(page).fill('A council nobody has heard of')
  await panelOf(page).getByRole('option', { name: /^Add/ }).click()
  await expect(panelOf(page).getByLabel('Name', { exact: true })).toBeFocused()
  await panelOf(page).getByRole('group', { name: 'New party' }).getByRole('button', { name: 'Cancel' }).click()
  await expect(who(page)).toBeFocused()
})
