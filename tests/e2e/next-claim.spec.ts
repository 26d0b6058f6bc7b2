import { expect, test, type Locator, type Page } from '@playwright/test'
import { addDossierOf } from '../support/browser-dossier'
import { cardOf, drag, fillSpeaker, openMore, panelOf, textOf } from './reading'
import { expectAccessible, signIn } from './support'

async function begin(page: Page, words: string): Promise<void> {
  await drag(page, words)
  await page.keyboard.press('c')
  await expect(panelOf(page).getByLabel('Statement')).toBeFocused()
}

const flood = {
  language: 'en',
  outlet: 'City Herald',
  headline: 'Toll in drowned city',
  text:
    'Selim Haddar said on Thursday that 45 people were killed and 60 wounded. The river road is closed. ' +
    'The hospitals are full. In the same interview he spoke of the dam.',
}
const parties: Parameters<typeof addDossierOf>[1] = [['Selim Haddar', 'person', 'government']]
const carried = (page: Page) => panelOf(page).getByRole('status').filter({ hasText: 'From the last claim' })

async function openFlood(page: Page): Promise<void> {
  await signIn(page, 'editor-1', await addDossierOf(flood, parties))
  await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible()
}

/** Begins a claim of these words by their speaker, who may be there already: the form waits only so long for what is read. */
async function beginClaim(page: Page, words: string): Promise<Locator> {
  await openFlood(page)
  await begin(page, words)
  await fillSpeaker(panelOf(page), 'Selim Haddar')
  return panelOf(page)
}

test('a claim takes over from the last one of the text what was not read, says so, and lets it go by one key', async ({
  page,
}) => {
  const form = await beginClaim(page, '45 people were killed')
  await form.getByLabel('Statement').fill('Forty-five people were killed.')
  await openMore(form)
  await form.getByLabel('Role').fill('as mayor')
  await form.getByRole('button', { name: '+ New place' }).click()
  await form.getByLabel('New place').fill('The city')
  await page.keyboard.press('Enter')
  await expect(form.locator('[name=placeId]')).toHaveValue(/.+/)
  await page.keyboard.press('Alt+n')
  await expect(form).toBeHidden()
  await expect(textOf(page)).toBeFocused()
  await expect(page.locator('article [aria-current=true]')).toHaveCount(0)

  await begin(page, 'The hospitals are full')
  await expect(carried(page)).toContainText('speaker, capacity, place')
  await expect(form.getByLabel('Speaker', { exact: true })).toHaveValue('Selim Haddar')
  await expect(form.getByRole('list', { name: 'What is under More' })).toContainText(
    'place The city (from the last claim)',
  )
  await expectAccessible(page)
  await form.getByLabel('Speaker', { exact: true }).fill('residents')
  await expect(carried(page)).toContainText('From the last claim: capacity, place.')
  await page.keyboard.press('Alt+l')
  await expect(carried(page)).toHaveCount(0)
  await expect(form.getByLabel('Statement')).toBeFocused()
  await expect(form.getByRole('button', { name: '+ place' })).toBeVisible()
  await expect(form.getByLabel('Speaker', { exact: true })).toHaveValue('residents')
})

test('a date of the text is set by one press, and the day of publication is shown and not stored', async ({ page }) => {
  await openFlood(page)
  await begin(page, '45 people were killed')
  const form = panelOf(page)
  const chips = form.getByRole('list', { name: 'What is under More' })
  await openMore(form)
  const said = form.getByLabel('When it was said')
  await said.fill('')
  const asOf = form.getByLabel('As of')
  await expect(form.getByText('published Fri 12 Sep is used; it is not saved').first()).toBeVisible()
  await expect(asOf).toHaveValue('')
  await form.getByRole('button', { name: 'As of: “Thursday” = Thu 11 Sep' }).click()
  await expect(asOf).toHaveValue('2031-09-11')
  await form.getByRole('button', { name: 'More', exact: true }).click()
  await chips.getByRole('button', { name: 'When it was said: “Thursday” = Thu 11 Sep' }).click()
  await expect(chips.getByRole('button', { name: 'said Thu 11 Sep' })).toBeFocused()
  await expect(said).toHaveValue('2031-09-11')
  await expect(form.getByLabel('Words of the text').last()).toHaveValue('Thursday')
})

test('the next figure of the same words is written by one key, and a claim is submitted as it is saved', async ({
  page,
}) => {
  const form = await beginClaim(page, '45 people were killed and 60 wounded')
  await form.getByLabel('Words of the figure').fill('45 people')
  await form.getByLabel('Statement').fill('Forty-five people were killed.')
  await page.keyboard.press('Alt+d')
  await expect(form.getByLabel('Words of the figure')).toHaveValue('')
  await expect(form.getByLabel('Words of the figure')).toBeFocused()
  await expect(form.getByLabel('Statement')).toHaveValue('')
  await expect(form.getByLabel('Speaker', { exact: true })).toHaveValue('Selim Haddar')
  await page.keyboard.type('60')
  await form.getByLabel('Statement').fill('Sixty people were wounded.')
  await form.getByRole('button', { name: 'Save and submit for review' }).click()
  const alert = form.getByRole('alert')
  await expect(alert).toBeFocused()
  await alert.getByRole('button', { name: /^Enter what is counted/ }).click()
  await page.keyboard.type('wounded')
  await form.getByRole('button', { name: 'Save and submit for review' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Claim saved and submitted for review.' })).toBeVisible()
  await expect(cardOf(page, 'Sixty people were wounded.')).toContainText('in review')
  await expect(cardOf(page, 'Forty-five people were killed.')).not.toContainText('in review')
})

test('the form and its chips fit a phone @phone', async ({ page }) => {
  await openFlood(page)
  await page.evaluate(() => {
    const node = document.querySelector('[data-start]')?.firstChild
    if (node instanceof Text) document.getSelection()?.setBaseAndExtent(node, 35, node, 57)
  })
  await page.getByRole('toolbar').getByRole('button', { name: 'Claim' }).tap()
  await expect(panelOf(page).getByRole('list', { name: 'What is under More' })).toBeVisible()
  await expectAccessible(page)
  await panelOf(page).getByRole('button', { name: 'More', exact: true }).tap()
  await expect(panelOf(page).getByLabel('Kind')).toBeVisible()
  await expectAccessible(page)
})

test('the card of a claim begins its next figure, by a key and by a button', async ({ page }) => {
  const form = await beginClaim(page, '45 people were killed and 60 wounded')
  await form.getByLabel('Words of the figure').fill('45 people')
  await form.getByLabel('Statement').fill('Forty-five people were killed.')
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  const card = cardOf(page, 'Forty-five people were killed.')
  await expect(card.getByRole('button', { name: 'Next figure' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('d')
  await expect(form.getByLabel('Words of the figure')).toBeFocused()
  await expect(form.getByLabel('Words of the figure')).toHaveValue('')
  await expect(form.getByLabel('Speaker', { exact: true })).toHaveValue('Selim Haddar')
  await expect(form.getByText('“45 people were killed and 60 wounded”')).toBeVisible()
  await page.keyboard.press('Escape')
  await card.getByRole('button', { name: 'Next figure' }).click()
  await expect(form.getByLabel('Words of the figure')).toBeFocused()
})
