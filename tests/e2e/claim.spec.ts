import { expect, test, type Page } from '@playwright/test'
import { focused, pathOf, pressUntil, redCross, refusal, shown, signedIn } from './claim-page'
import { mouse } from './hands'
import { openMore } from './reading'
import { expectAccessible, watchPolicy } from './support'

async function rate(page: Page, choice: string, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Rate this claim/ })
  await pressUntil(page, 'r', shown(dialog))
  await dialog.getByRole('radio', { name: choice }).check()
  await dialog.getByLabel('Why').fill(reason)
  await dialog.getByRole('button', { name: 'Rate', exact: true }).click()
  await expect(dialog).toBeHidden()
}

test('a claim says whose it is, in which words, by which way, and axe has nothing to say', async ({ browser }) => {
  const page = await signedIn(
    browser,
    'reader',
    pathOf('independent-2012-03-12-karm-zeitoun/state-media-mass-killings'),
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mass killings')
  await expect(page.getByText('Syrian state media, as reported by The Independent').first()).toBeVisible()
  await expect(page.getByText('digest, our words').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'How it reached us' }).getByRole('listitem')).toHaveText([
    /Syrian state media/,
    /The Independent/,
  ])
  await expect(page.getByRole('region', { name: 'Desk rating' })).toContainText('probably true')
  for (const name of ['Edit', 'Link', 'Rate', 'Retire']) await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expectAccessible(page)
})

test('a claim of another dossier, and an id that is none, are not found', async ({ browser }) => {
  const page = await signedIn(browser, 'editor-1', '/dossiers/homs/claims')
  for (const id of [crypto.randomUUID(), 'no-id']) {
    const answer = await page.goto(`/dossiers/homs/claims/${id}`)
    expect(answer?.status()).toBe(404)
  }
})

test('two people edit: the second chooses between both texts, field by field, and nothing is lost', async ({
  browser,
}) => {
  const path = redCross('misrata-siege-fought-off')
  const [first, second] = await Promise.all([
    signedIn(browser, 'editor-1', `${path}/edit`),
    signedIn(browser, 'editor-2', `${path}/edit`),
  ])
  await first.getByLabel('Statement').fill('Rebels in Misrata fought off a siege.')
  await Promise.all([openMore(first), openMore(second)])
  await first.getByLabel('Hedge').fill('reportedly')
  await second.getByLabel('Statement').fill('The siege of Misrata was fought off by rebels.')
  await second.getByLabel('Caveat').fill('No date is given.')
  await first.getByRole('button', { name: 'Save the changes' }).click()
  await first.waitForURL((url) => url.pathname === path)

  await second.getByRole('button', { name: 'Save the changes' }).click()
  await expect(refusal(second)).toContainText('Somebody else changed this')
  const statement = second.getByRole('group', { name: /^Statement both of you/ })
  await expect(statement).toContainText('Rebels in Misrata fought off a siege.')
  await expect(statement).toContainText('The siege of Misrata was fought off by rebels.')
  await expect(
    second.getByRole('group', { name: /^Hedge only they/ }).getByRole('radio', { name: /^theirs/ }),
  ).toBeChecked()
  await expect(
    second.getByRole('group', { name: /^Caveat only you/ }).getByRole('radio', { name: /^yours/ }),
  ).toBeChecked()
  await expectAccessible(second)
  await statement.getByRole('radio', { name: /^yours/ }).check()
  await second.getByRole('button', { name: 'Continue with these' }).click()
  await expect(second.getByLabel('Hedge')).toHaveValue('reportedly')
  await second.getByRole('button', { name: 'Save the changes' }).click()
  await second.waitForURL((url) => url.pathname === path)

  await expect(second.getByRole('heading', { level: 1 })).toHaveText('The siege of Misrata was fought off by rebels.')
  const facts = second.getByRole('region', { name: 'How it reached us' })
  await expect(facts).toContainText('reportedly')
  await expect(facts).toContainText('No date is given.')
  await expect(second.getByRole('region', { name: 'Earlier wordings' })).toContainText(
    'Rebels in Misrata fought off a siege.',
  )
})

test('ratings are blind until one has rated, in the page and in what is sent', async ({ browser }) => {
  const path = redCross('homs-province-largest')
  const reason = 'Every atlas says it.'
  const first = await signedIn(browser, 'editor-1', path)
  await rate(first, 'probably true', reason)
  await expect(first.getByRole('region', { name: 'Ratings' })).toContainText(reason)

  const second = await signedIn(browser, 'editor-2', path)
  const sent = async () => (await (await second.request.get(path, { maxRetries: 2 })).text()) + (await second.content())
  await expect(second.getByRole('region', { name: 'Ratings' })).toContainText('Hidden')
  expect(await sent()).not.toContain(reason)
  await expect(second.getByRole('region', { name: 'History' })).not.toContainText('Editor 1')

  const lead = await signedIn(browser, 'lead', path)
  await expect(lead.getByRole('region', { name: 'Ratings' })).toContainText('Rated by Editor 1')
  expect(await (await lead.request.get(path, { maxRetries: 2 })).text()).not.toContain(reason)

  await rate(second, 'I abstain', 'I have no atlas.')
  await expect(second.getByRole('region', { name: 'Ratings' })).toContainText(reason)
  expect(await sent()).toContain(reason)
})

test('in the dialog a digit rates, as it does in the review queue', async ({ browser }) => {
  const page = await signedIn(browser, 'editor-3', redCross('misrata-siege-fought-off'))
  const dialog = page.getByRole('dialog', { name: /^Rate this claim/ })
  await pressUntil(page, 'r', shown(dialog))
  await page.keyboard.press('4')
  await expect(dialog.getByRole('radio', { name: 'doubtful' })).toBeChecked()
  await expect(dialog.getByLabel('Why')).toBeFocused()
  await page.keyboard.type('2 of 3')
  await expect(dialog.getByLabel('Why')).toHaveValue('2 of 3')
  await expect(dialog.getByRole('radio', { name: 'doubtful' })).toBeChecked()
})

test('a desk rating is refused before the lead rated, and on nobody else’s rating', async ({ browser }) => {
  const path = redCross('homs-province-borders')
  const lead = await signedIn(browser, 'lead', path)
  const decide = async () => {
    await lead.getByRole('button', { name: 'Set the desk rating' }).click()
    const dialog = lead.getByRole('dialog', { name: 'Desk rating' })
    await dialog.getByRole('radio', { name: 'probably true' }).check()
    await dialog.getByLabel('Why').fill('The desk looked at a map.')
    await dialog.getByRole('button', { name: 'Give the desk rating' }).click()
    return dialog
  }
  const alone = await decide()
  await expect(refusal(alone)).toContainText('Rate the claim yourself or abstain first')
  await expect(alone.getByLabel('Why')).toHaveValue('The desk looked at a map.')
  await lead.keyboard.press('Escape')
  await rate(lead, 'I abstain', 'No map at hand.')
  await expect(refusal(await decide())).toContainText('given by somebody else')
  await lead.keyboard.press('Escape')

  const editor = await signedIn(browser, 'editor-1', path)
  await expect(editor.getByRole('button', { name: 'Set the desk rating' })).toHaveCount(0)
  await rate(editor, 'possibly true', 'From memory.')
  await expect(await decide()).toBeHidden()
  const desk = lead.getByRole('region', { name: 'Desk rating' })
  await expect(desk).toContainText('The desk looked at a map.')
  await expect(desk).toContainText('From memory.')
})

test('nobody decides on a claim they drafted', async ({ browser }) => {
  const page = await signedIn(browser, 'lead', '/dossiers/homs/sources/independent-2012-02-21-red-cross-truce')
  const words = await page.locator('[data-start]').nth(3).innerText()
  await mouse.select(page, words.split(' ').slice(0, 4).join(' '))
  await mouse.openClaimForm(page)
  await mouse.fill(page, 'Statement', 'Something that only a lead has drafted.')
  await mouse.pickSpeaker(page, 'independent', /The Independent/)
  await openMore(page)
  await mouse.choose(page, 'How they know', 'not stated')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('form', { name: 'New claim' })).toBeHidden()
  await page.goto('/dossiers/homs/claims?q=only+a+lead+has+drafted')
  await page.getByRole('link', { name: 'Something that only a lead has drafted.' }).click()
  await expect(page.getByRole('region', { name: 'Desk rating' })).toContainText(
    'You drafted this claim; somebody else gives its desk rating.',
  )
  await expect(page.getByRole('button', { name: 'Set the desk rating' })).toHaveCount(0)
})

test('a note with Markdown that is only Markdown, a reply, an edit, resolved and reopened', async ({ browser }) => {
  const page = await signedIn(browser, 'editor-2', redCross('baath-party-assads'))
  const refused = watchPolicy(page)
  await pressUntil(page, 'n', focused(page.getByRole('textbox', { name: 'New note' })))
  await page.keyboard.type('**Since 1963**, says @Editor 1 <img src=x onerror=alert(1)> [x](javascript:alert(1))')
  const form = page.getByRole('form', { name: 'New note' })
  await form.getByLabel('Tags').fill('party, History')
  await form.getByRole('button', { name: 'Save the note' }).click()
  const thread = page.getByRole('article', { name: 'Note by Editor 2' })
  await expect(thread.locator('strong')).toHaveText('Since 1963')
  await expect(thread.locator('img, a[href^="javascript"]')).toHaveCount(0)
  await expect(thread).toContainText('<img src=x')
  await expect(thread).toContainText('history')
  await thread.getByText('Reply', { exact: true }).first().click()
  await thread.getByRole('textbox', { name: 'Reply' }).fill('In Syria.')
  await thread.getByRole('button', { name: 'Reply' }).click()
  await expect(thread).toContainText('In Syria.')
  await thread.getByRole('button', { name: 'Edit this note' }).first().click()
  const edit = page.getByRole('dialog', { name: 'Edit the note' })
  await edit.getByRole('textbox', { name: 'Note', exact: true }).fill('Since **1963**.')
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(thread).toContainText('one earlier wording')
  await thread.getByRole('button', { name: 'Resolve' }).click()
  await thread.getByText(/^Resolved by/).click()
  await thread.getByRole('button', { name: 'Reopen' }).click()
  await expect(thread.getByRole('button', { name: 'Resolve' })).toBeVisible()
  await expectAccessible(page)
  expect(refused).toEqual([])
})

test('a claim that lacks ratings says what is missing on its way to reviewed', async ({ browser }) => {
  const page = await signedIn(browser, 'lead', redCross('army-sends-reinforcements'))
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await page.getByRole('button', { name: 'Mark as reviewed' }).click()
  await expect(page.getByRole('dialog', { name: 'Mark as reviewed' })).toContainText('It needs a desk rating')
})

test('a claim on a phone: nothing runs out of the page, and it can be rated @phone', async ({ browser }) => {
  const page = await signedIn(browser, 'editor-3', redCross('videos-smoke-over-homes'))
  await page.setViewportSize({ width: 360, height: 780 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: /^Rate/ }).click()
  await page.getByRole('radio', { name: 'possibly true' }).check()
  await page.getByLabel('Why').fill('Seen on a phone.')
  await page.getByRole('dialog').getByRole('button', { name: 'Rate', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Ratings' })).toContainText('Seen on a phone.')
})

test('at 320 pixels, which is 400 % on a desk, a claim does not scroll sideways', async ({ browser }) => {
  const page = await signedIn(browser, 'editor-1', redCross('misrata-siege-fought-off'))
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const current = page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: /^Claims/ })
  await page.reload()
  await expect(current).toBeInViewport()
})
