import { expect, test, type Page } from '@playwright/test'
import { addDossierOf } from '../support/browser-dossier'
import { cardOf, digestText, drag, fillSpeaker, open, openMore, panelOf, placeOf, textOf } from './reading'
import { expectAccessible, signIn } from './support'

const alertOf = (page: Page) => panelOf(page).getByRole('alert')
const follows = (page: Page) => panelOf(page).getByRole('status', { name: 'What will follow' })

async function begin(page: Page, words = 'The army denied it'): Promise<void> {
  await drag(page, words)
  await page.keyboard.press('c')
  await expect(panelOf(page).getByLabel('Statement')).toBeFocused()
}

test('errors name their fields and lead to them, and leave one by one when their field is mended', async ({ page }) => {
  await open(page)
  await begin(page)
  const form = panelOf(page)
  await fillSpeaker(form, '')
  await form.getByRole('button', { name: 'Remove the words The army denied it' }).click()
  await form.getByRole('button', { name: 'Save the claim' }).click()
  await expect(alertOf(page).getByRole('listitem')).toHaveCount(3)
  await alertOf(page)
    .getByRole('button', { name: /^Select the words in the text/ })
    .click()
  await expect(form.getByRole('group', { name: 'Words in the text' })).toBeFocused()
  await alertOf(page)
    .getByRole('button', { name: /^Speaker: Choose a party/ })
    .click()
  await expect(form.getByLabel('Speaker', { exact: true })).toBeFocused()
  await expectAccessible(page)

  await page.keyboard.type('somebody, unnamed')
  await expect(alertOf(page).getByRole('listitem')).toHaveCount(2)
  await form.getByLabel('Statement').fill('The army denied it.')
  await expect(form.getByLabel('Statement')).not.toHaveAttribute('aria-invalid')
  await drag(page, 'The army denied it')
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Add to the claim/ })
    .click()
  await expect(alertOf(page)).toHaveCount(0)
  await form.getByRole('button', { name: 'Save the claim' }).click()
  await expect(cardOf(page, 'The army denied it.')).toBeVisible()
})

test('the form says before saving what will follow, and takes it back when that is mended', async ({ page }) => {
  await open(page)
  await begin(page, 'Word came from the quarter')
  const form = panelOf(page)
  await expect(follows(page)).toHaveText('')
  await openMore(form)
  await form.getByLabel('Kind').selectOption('figure')
  await expect(follows(page)).toContainText('Will not be compared: no date')
  await fillSpeaker(form, 'Kofi Annan')
  await page.keyboard.press('Tab')
  await expect(follows(page)).toContainText('Will not count as an origin: how they know is not stated')
  await form.getByLabel('How they know').selectOption('counted')
  await expect(follows(page)).not.toContainText('origin')
  await form.getByLabel('When it was said').fill('2012-03')
  await expect(follows(page)).toHaveText('')
})

test('a date is typed as one speaks, and the form shows what it becomes before it is saved', async ({ page }) => {
  await open(page)
  await begin(page)
  const form = panelOf(page)
  const said = form.getByLabel('When it was said')
  await openMore(form)
  await said.fill('12 September 2023')
  await expect(form.getByText('12 September 2023 → 2023-09-12')).toBeVisible()
  await said.fill('the other day')
  await expect(form.getByText(/^No date can be read in this/)).toBeVisible()
  await form.getByLabel('Statement').fill('The army denied it in September.')
  await fillSpeaker(form, 'the army, unnamed')
  await form.getByRole('button', { name: 'Save the claim' }).click()
  await expect(alertOf(page).getByRole('listitem')).toHaveCount(1)
  await expect(said).toHaveValue('the other day')
  await said.fill('12 September 2023, 2:30 pm')
  await expect(form.getByText('→ 2023-09-12T14:30 (12 September 2023, 14:30)')).toBeVisible()
  await form.getByRole('button', { name: 'Save the claim' }).click()
  await expect(cardOf(page, 'The army denied it in September.')).toBeVisible()
})

test('the same claim twice is asked about with a link, and saved when one says so', async ({ page }) => {
  await open(page)
  const save = async () => {
    await begin(page)
    await panelOf(page).getByLabel('Statement').fill('The army denied it.')
    await fillSpeaker(panelOf(page), 'the army, unnamed')
    await panelOf(page).getByRole('button', { name: 'Save the claim' }).click()
  }
  await save()
  await expect(panelOf(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await save()
  await expect(alertOf(page)).toContainText('This claim is already here')
  await expect(alertOf(page)).toBeFocused()
  await expect(alertOf(page).getByRole('link', { name: 'The army denied it.' })).toHaveAttribute(
    'href',
    /\/dossiers\/homs\/claims\/[0-9a-f-]{36}$/,
  )
  await expect(panelOf(page).getByLabel('Statement')).toHaveValue('The army denied it.')
  await expectAccessible(page)
  await alertOf(page).getByRole('button', { name: 'Save anyway' }).click()
  await expect(panelOf(page)).toBeHidden()
  await expect(cardOf(page, 'The army denied it.')).toHaveCount(2)
})

test('after saving, the result is said and the reading goes on at the words', async ({ page }) => {
  await open(page)
  await begin(page, 'Nobody could check')
  await panelOf(page).getByLabel('Statement').fill('Nobody could check it.')
  await fillSpeaker(panelOf(page), 'somebody, unnamed')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Claim saved as a draft.' })).toBeAttached()
  await expect(textOf(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+ArrowLeft')
  expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe('check')
})

test('the bar of the selected words stays in the window, above them where they are near its foot', async ({ page }) => {
  await open(page, `${digestText}\n\n${'More words stand here. '.repeat(300)}\n\nThe last words.`)
  const bar = page.getByRole('toolbar', { name: 'With the selected words' })
  await drag(page, 'hospitals are full')
  const under = await bar.boundingBox()
  expect(under?.y ?? 0).toBeGreaterThan((await placeOf(page, 'hospitals are full')).top)
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.scrollTo(0, 400))
  await page.evaluate(() => {
    const line = [...document.querySelectorAll('[data-start]')].find((each) =>
      each.textContent?.startsWith('More words'),
    )?.firstChild
    if (!(line instanceof Text)) throw new Error('no such line')
    const range = document.createRange()
    for (let at = 0; at < line.length - 4; at += 5) {
      range.setStart(line, at)
      range.setEnd(line, at + 4)
      const box = range.getBoundingClientRect()
      if (box.bottom > innerHeight - 30 && box.bottom < innerHeight)
        return document.getSelection()?.setBaseAndExtent(line, at, line, at + 4)
    }
    throw new Error('no words near the foot')
  })
  await expect(bar).toBeVisible()
  const above = await bar.boundingBox()
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(900)
  expect(above?.y ?? -1).toBeGreaterThan(0)
})

test('on a phone the form is a dialog: nothing behind it is reached, and Escape closes it @phone', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const node = document.querySelector('[data-start]')?.firstChild
    if (node instanceof Text) document.getSelection()?.setBaseAndExtent(node, 0, node, 9)
  })
  await page.getByRole('toolbar').getByRole('button', { name: 'Claim' }).tap()
  const dialog = page.getByRole('dialog', { name: 'New claim' })
  await expect(dialog.getByLabel('Statement')).toBeFocused()
  const inside: boolean[] = []
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    inside.push(
      await dialog.evaluate((box) => box.contains(document.activeElement) || document.activeElement === document.body),
    )
  }
  expect(inside).not.toContain(false)
  await textOf(page).evaluate((text) => text.focus())
  expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await expectAccessible(page)
  await dialog.getByLabel('Statement').focus()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(textOf(page)).toBeVisible()
})

test('four fields are in view; chips say what is folded and lead to it, and an error in a folded field opens the fold', async ({
  page,
}) => {
  const article = { text: digestText, language: 'en', outlet: 'City Herald', headline: 'Hospitals full' }
  await signIn(page, 'editor-1', await addDossierOf(article, []))
  await begin(page, 'More than 7,500 people have died')
  const form = panelOf(page)
  const more = form.getByRole('button', { name: 'More', exact: true })
  const chips = form.getByRole('list', { name: 'What is under More' })
  for (const label of ['Answers the question', 'Speaker', 'Words of the figure', 'Statement'])
    await expect(form.locator('label').filter({ hasText: new RegExp(`^${label}( \\(|$)`) })).toBeVisible()
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await expect(form.getByLabel('Kind')).toBeHidden()
  await expect(chips).toContainText('how paraphrase')
  await expect(chips).toContainText('as of Fri 12 Sep (published)')
  await expectAccessible(page)

  await chips.getByRole('button', { name: '+ place' }).click()
  await expect(form.getByLabel('Place')).toBeFocused()
  await expect(more).toHaveAttribute('aria-expanded', 'true')
  await more.click()
  await expect(form.getByLabel('Place')).toBeHidden()
  await form.getByLabel('Statement').fill('More than 7,500 people have died.')
  await chips.getByRole('button', { name: /^counts/ }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await more.click()
  await page.keyboard.press('Control+Enter')
  await expect(alertOf(page)).toBeFocused()
  await expect(more).toHaveAttribute('aria-expanded', 'true')
  await alertOf(page)
    .getByRole('button', { name: /^Enter what is counted/ })
    .click()
  await expect(form.getByLabel('What is counted')).toBeFocused()
  await page.keyboard.type('killed')
  await page.keyboard.press('Control+Enter')
  await expect(cardOf(page, 'More than 7,500 people have died.')).toBeVisible()
})

test('words for a figure make the claim a figure, and without them it is none', async ({ page }) => {
  await open(page)
  await begin(page, 'Word came from the quarter')
  const form = panelOf(page)
  await form.getByLabel('Words of the figure').fill('at least 45')
  await expect(form.getByText('These words read as ≥ 45')).toBeVisible()
  await expect(form.getByLabel('Kind')).toHaveValue('figure')
  await form.getByLabel('Words of the figure').fill('')
  await expect(form.getByLabel('Kind')).toHaveValue('occurrence')
})
