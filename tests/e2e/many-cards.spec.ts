import { expect, test, type Page } from '@playwright/test'
import { addDossierOf } from '../support/browser-dossier'
import { signIn } from './support'

/** More suggestions than stand in the document at once. */
const many = 90
const report = {
  language: 'en',
  outlet: 'City Herald',
  headline: 'Every quarter counts its dead',
  text: Array.from(
    { length: many },
    (_, index) => `The council of quarter ${index + 1} said that ${index + 20} people were killed there.`,
  ).join('\n\n'),
}

/** The place among all cards of the one that has the focus, and whether it can be seen; null if none has it. */
function focusedCard(page: Page) {
  return page.evaluate(() => {
    const card = document.activeElement?.closest('li[aria-posinset]')
    if (!card) return null
    const { top, bottom } = card.getBoundingClientRect()
    return { position: Number(card.getAttribute('aria-posinset')), isSeen: bottom > 0 && top < innerHeight }
  })
}

for (const [key, way] of [
  ['Tab', 'forwards'],
  ['Shift+Tab', 'backwards'],
] as const) {
  test(`the keyboard goes ${way} through the cards of a long text, each in view, and leaves them`, async ({ page }) => {
    const path = await addDossierOf(report, [])
    await signIn(page, 'editor-1', path)
    await expect(page.getByRole('region', { name: 'Suggestions', exact: true })).toContainText(`0 of ${many}`)
    await (
      way === 'forwards'
        ? page.getByRole('region', { name: 'Text', exact: true })
        : page.getByRole('textbox', { name: 'New note' })
    ).focus()
    const seen: number[] = []
    for (let step = 0; step < many + 5; step += 1) {
      await page.keyboard.press(key)
      // The page scrolls after the focus.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const card = await focusedCard(page)
      if (!card && seen.length > 0) break
      if (!card) continue
      expect(card, `after ${seen.at(-1)}`).toMatchObject({ isSeen: true })
      if (seen.at(-1) !== card.position) seen.push(card.position)
    }
    const all = Array.from({ length: many }, (_, index) => index + 1)
    expect(seen).toEqual(way === 'forwards' ? all : all.toReversed())
  })
}
